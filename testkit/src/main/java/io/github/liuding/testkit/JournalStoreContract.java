package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.JournalStore;
import io.github.liuding.core.task.TaskId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link JournalStore} does (日志库约定), as tests for JUnit 5. A test class extends this one and says how its
 * store is opened.
 *
 * <pre>{@code
 * class MyStoreTest extends JournalStoreContract {
 *     @Override
 *     protected JournalStore open() throws IOException {
 *         return MyStore.open(dataSource);
 *     }
 * }
 * }</pre>
 *
 * <p>That a store outlives a crash cannot be tested from here.
 */
public abstract class JournalStoreContract {
    private static final int THREADS = 4;
    private static final int PER_THREAD = 25;

    /** For the test class of a store. */
    protected JournalStoreContract() {}

    /**
     * Opens the store, which is empty when a test begins; opened again in the same test, it has what was added. Only
     * one is open at a time.
     */
    protected abstract JournalStore open() throws IOException;

    private static ProgressReported entry(int number) {
        return ProgressReported.builder()
                .id(new EntryId("E-" + number))
                .task(new TaskId("QH-01"))
                .on(LocalDate.of(2022, 3, 1))
                .recordedOn(LocalDate.of(2022, 3, 2))
                .by(new UnitId("qinghe-reform"))
                .completion(new BigDecimal("0.350"))
                .text("第%s次报告：“清单”已公布\n𠮷".formatted(number))
                .build();
    }

    private static List<JournalEntry> entries(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .<JournalEntry>mapToObj(JournalStoreContract::entry)
                .toList();
    }

    private static WithFindings<Journal> journal(List<JournalEntry> entries) {
        return WithFindings.of(new Journal(entries), List.of());
    }

    private void hasExactly(List<JournalEntry> entries) throws IOException {
        try (JournalStore store = open()) {
            assertThat(store.read()).isEqualTo(journal(entries));
        }
    }

    /** Nothing was added, nothing is read. */
    @Test
    public void a_new_store_is_empty() throws IOException {
        hasExactly(List.of());
    }

    /** By this store and by the next. */
    @Test
    public void entries_are_read_in_the_order_in_which_they_were_added() throws IOException {
        try (JournalStore store = open()) {
            store.append(entry(2));
            store.append(entry(1));
            store.appendAll(entries(5, 7));
            store.append(entry(3));
            assertThat(store.read().orElseThrow().entries())
                    .containsExactly(entry(2), entry(1), entry(5), entry(6), entry(7), entry(3));
        }
        hasExactly(List.of(entry(2), entry(1), entry(5), entry(6), entry(7), entry(3)));
    }

    /** A store that is opened again takes more. */
    @Test
    public void a_store_opened_again_goes_on_where_it_was() throws IOException {
        for (int i = 1; i <= 3; i++) {
            try (JournalStore store = open()) {
                store.append(entry(i));
            }
        }
        hasExactly(entries(1, 3));
    }

    /** As an empty list of entries. */
    @Test
    public void adding_nothing_changes_nothing() throws IOException {
        try (JournalStore store = open()) {
            store.appendAll(List.of());
            assertThat(store.read()).isEqualTo(journal(List.of()));
        }
    }

    /** Of this store or of an earlier one. */
    @Test
    public void an_id_that_is_there_already_is_refused() throws IOException {
        try (JournalStore store = open()) {
            store.append(entry(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(entry(1)))
                    .withMessageContaining("E-1");
        }
        try (JournalStore store = open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(entry(1)))
                    .withMessageContaining("E-1");
            store.append(entry(2));
        }
        hasExactly(entries(1, 2));
    }

    /** One id that is there already, or stands twice, keeps all of them out. */
    @Test
    public void entries_are_added_together_or_not_at_all() throws IOException {
        try (JournalStore store = open()) {
            store.append(entry(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.appendAll(List.of(entry(2), entry(3), entry(1))))
                    .withMessageContaining("E-1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.appendAll(List.of(entry(2), entry(3), entry(2))))
                    .withMessageContaining("E-2");
            assertThat(store.read()).isEqualTo(journal(entries(1, 1)));
            store.appendAll(entries(2, 3));
        }
        hasExactly(entries(1, 3));
    }

    /** A text with half a character keeps out whatever comes with it, and the store goes on. */
    @Test
    public void what_cannot_be_held_is_refused_and_nothing_is_added() throws IOException {
        ProgressReported half = entry(3).toBuilder().note("前半\ud842").build();
        try (JournalStore store = open()) {
            store.append(entry(1));
            assertThatIllegalArgumentException().isThrownBy(() -> store.append(half));
            assertThatIllegalArgumentException().isThrownBy(() -> store.appendAll(List.of(entry(2), half, entry(4))));
            assertThat(store.read()).isEqualTo(journal(entries(1, 1)));
            store.appendAll(entries(2, 3));
        }
        hasExactly(entries(1, 3));
    }

    /** Four threads add twenty-five each. */
    @Test
    public void threads_may_add_at_the_same_time() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (JournalStore store = open()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * PER_THREAD;
                running.add(threads.submit(() -> {
                    for (int i = first; i < first + PER_THREAD; i++) {
                        store.append(entry(i));
                    }
                    return first;
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            threads.shutdown();
        }
        try (JournalStore store = open()) {
            assertThat(store.read().orElseThrow().entries())
                    .containsExactlyInAnyOrderElementsOf(entries(0, THREADS * PER_THREAD - 1));
        }
    }

    /** What a reader has is not touched by what is added later. */
    @Test
    public void a_journal_that_was_read_stays_as_it_is() throws IOException {
        try (JournalStore store = open()) {
            store.append(entry(1));
            Journal before = store.read().orElseThrow();
            store.append(entry(2));
            assertThat(before.entries()).isEqualTo(entries(1, 1));
        }
    }

    /** A caller may go on with its list. */
    @Test
    public void a_list_that_was_handed_in_is_the_callers_own() throws IOException {
        List<JournalEntry> list = new ArrayList<>(entries(1, 3));
        try (JournalStore store = open()) {
            store.appendAll(list);
            Collections.reverse(list);
            list.clear();
            assertThat(store.read()).isEqualTo(journal(entries(1, 3)));
        }
    }

    /** Closing twice is no mistake; going on is. */
    @Test
    public void a_store_that_has_been_closed_takes_and_gives_nothing() throws IOException {
        JournalStore store = open();
        store.append(entry(1));
        store.close();
        store.close();
        assertThatIllegalStateException().isThrownBy(() -> store.append(entry(2)));
        assertThatIllegalStateException().isThrownBy(store::read);
        hasExactly(entries(1, 1));
    }
}
