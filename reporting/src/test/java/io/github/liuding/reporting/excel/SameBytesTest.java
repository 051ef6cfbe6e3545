package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.testing.ChildJvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal input gives equal bytes, whoever writes it, wherever. */
class SameBytesTest {
    private static final int THREADS = 16;
    private static final int WORKBOOKS = 100;

    private static byte[] small(int number) {
        return Written.of(Samples.ledger("清单", Samples.items(5 + number))).bytes();
    }

    @Test
    void writing_twice_gives_equal_bytes() {
        byte[] first = Written.of(ExcelWriter.standard(), Samples.workbook()).bytes();
        byte[] second = Written.of(ExcelWriter.standard(), Samples.workbook()).bytes();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_content_gives_other_bytes() throws IOException {
        assertThat(small(1)).isNotEqualTo(small(2));
        assertThat(WorkbookDigest.digest()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "America/Los_Angeles, tr, TR, ISO-8859-1",
        "Asia/Kathmandu, ar, EG, UTF-16",
        "Pacific/Kiritimati, th, TH, US-ASCII"
    })
    void time_zone_language_and_character_set_do_not_show(String zone, String language, String country, String set)
            throws IOException, InterruptedException {
        String printed = ChildJvm.run(
                WorkbookDigest.class,
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + set);
        assertThat(printed).isEqualTo(WorkbookDigest.digest());
    }

    @Test
    void one_writer_serves_many_threads() throws Exception {
        ExcelWriter writer = ExcelWriter.standard();
        List<byte[]> expected = new ArrayList<>();
        for (int i = 0; i < WORKBOOKS; i++) {
            expected.add(small(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            Callable<List<byte[]>> work = () -> {
                start.countDown();
                start.await();
                List<byte[]> written = new ArrayList<>();
                for (int i = 0; i < WORKBOOKS; i++) {
                    written.add(writtenBy(writer, i));
                }
                return written;
            };
            List<Future<List<byte[]>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(work));
            }
            for (Future<List<byte[]>> written : all) {
                assertThat(written.get())
                        .usingElementComparator(java.util.Arrays::compare)
                        .isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] writtenBy(ExcelWriter writer, int number) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        writer.write(Written.workbook(Samples.ledger("清单", Samples.items(5 + number))), out);
        return out.toByteArray();
    }
}
