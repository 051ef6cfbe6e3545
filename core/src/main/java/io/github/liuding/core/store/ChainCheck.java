package io.github.liuding.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows the chain from line to line (链核验) and names what breaks it.
 *
 * <p>It is told of every line in the order of the file: of those that are as they were sealed, and of those that are
 * not. Whether one of the latter was changed or put in shows only at the next good one: if that follows the last good
 * one, nothing belongs between them.
 */
final class ChainCheck {
    private final ChainLog log;

    /** Bad lines since the last good one. */
    private final List<BadLine> bad = new ArrayList<>();

    /** Numbers that have not been seen though a higher one has; by the lowest of each run. */
    private final TreeMap<Long, Gap> missing = new TreeMap<>();

    /** Bad lines that stand where numbers were left out, and may be the lines with those numbers. */
    private final List<Suspects> suspects = new ArrayList<>();

    /** The line with the highest number so far. */
    private Link last;

    private long entries;

    /** What {@link #last} and {@link #entries} were before the call to which the last line belongs. */
    private Link lastBeforeCall;

    private long entriesBeforeCall;

    /** The highest number of that call, and where its lines begin. */
    private long callEnd;

    private int callLine;

    private long callOffset;

    /** How many lines of that call are still to come. */
    private long more;

    /** The digest is empty where the header is not as it was written. */
    private record Link(long number, Optional<byte[]> digest) {}

    private record BadLine(int line, boolean likeOurs) {}

    private record Gap(long to, int line) {}

    private record Suspects(List<BadLine> lines, long from, long to) {}

    /** A chain behind the header with that digest; empty if the header is not as it was written. */
    ChainCheck(ChainLog log, Optional<byte[]> header) {
        this.log = log;
        this.last = new Link(0, header);
        this.lastBeforeCall = last;
    }

    /** A line that is not as it was sealed, or never was; {@code likeOurs} if it begins as one of the chain. */
    void bad(int line, boolean likeOurs) {
        bad.add(new BadLine(line, likeOurs));
    }

    /**
     * A line that is as it was sealed.
     *
     * @param line its number in the file
     * @param offset where in the file it begins
     * @return whether its entry is to be taken
     */
    boolean good(int line, EntryLine entry, long offset) {
        long number = entry.number();
        if (number <= last.number()) {
            bad.forEach(this::name);
            bad.clear();
            return late(line, number);
        }
        link(line, entry);
        if (number + entry.more() != callEnd) {
            callEnd = number + entry.more();
            callLine = line;
            callOffset = offset;
            lastBeforeCall = last;
            entriesBeforeCall = entries;
        }
        more = entry.more();
        last = new Link(number, Optional.of(entry.seal().stated()));
        entries++;
        return true;
    }

    /** Whether that line was the first of its call. */
    boolean startsCall(int line) {
        return callLine == line;
    }

    /** Names what is still open when there are no more lines. */
    void end() {
        bad.forEach(this::name);
        suspects.forEach(this::settle);
        missing.forEach((from, gap) -> log.missing(gap.line(), from, gap.to()));
    }

    /** Whether the file ends amid the lines of a call. */
    boolean endsAmidCall() {
        return more > 0 && bad.isEmpty();
    }

    /** Where the lines of the last call begin. */
    long callOffset() {
        return callOffset;
    }

    int callLine() {
        return callLine;
    }

    /** How far the file goes, without a call whose lines are not all there; empty where no digest is known. */
    Optional<JournalHead> head() {
        Link link = endsAmidCall() ? lastBeforeCall : last;
        return link.digest()
                .map(digest -> new JournalHead(
                        endsAmidCall() ? entriesBeforeCall : entries,
                        link.number(),
                        new String(digest, StandardCharsets.US_ASCII)));
    }

    /** A line behind one with a higher number. */
    private boolean late(int line, long number) {
        Map.Entry<Long, Gap> run = missing.floorEntry(number);
        if (run == null || run.getValue().to() < number) {
            log.repeated(line, number);
            return false;
        }
        missing.remove(run.getKey());
        gap(run.getKey(), number - 1, run.getValue().line());
        gap(number + 1, run.getValue().to(), run.getValue().line());
        log.moved(line, number, last.number());
        entries++;
        return true;
    }

    /** A line with a higher number than any before it. */
    private void link(int line, EntryLine entry) {
        boolean follows = last.digest().map(entry::follows).orElse(true);
        long skipped = entry.number() - last.number() - 1;
        if (skipped == 0) {
            if (follows) {
                bad.forEach(foreign -> log.foreign(foreign.line()));
            } else {
                bad.forEach(this::name);
                log.broken(line);
            }
        } else {
            gap(last.number() + 1, entry.number() - 1, line);
            if (!bad.isEmpty()) {
                suspects.add(new Suspects(List.copyOf(bad), last.number() + 1, entry.number() - 1));
            }
        }
        bad.clear();
    }

    /** Takes the bad lines for those whose numbers have not turned up elsewhere, the lowest first. */
    private void settle(Suspects group) {
        int unexplained = group.lines().size();
        for (Map.Entry<Long, Gap> run = missing.ceilingEntry(group.from());
                run != null && run.getKey() <= group.to() && unexplained > 0;
                run = missing.ceilingEntry(group.from())) {
            missing.remove(run.getKey());
            long from = run.getKey();
            long to = run.getValue().to();
            long explained = Math.min(unexplained, to - from + 1);
            unexplained -= (int) explained;
            gap(from + explained, to, run.getValue().line());
        }
        if (unexplained == 0) {
            group.lines().forEach(changed -> log.changed(changed.line()));
        } else {
            group.lines().forEach(this::name);
        }
    }

    private void gap(long from, long to, int line) {
        if (from <= to) {
            missing.put(from, new Gap(to, line));
        }
    }

    private void name(BadLine line) {
        if (line.likeOurs()) {
            log.changed(line.line());
        } else {
            log.foreign(line.line());
        }
    }
}
