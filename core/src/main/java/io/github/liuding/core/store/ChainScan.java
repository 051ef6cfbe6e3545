package io.github.liuding.core.store;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.LineBlocks.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a journal file once, from its first line to its last (通读), verifies every line and takes something from each
 * good one: its entry, its id or nothing.
 *
 * <p>Digests and entries, which cost the time, are worked out for many lines at once; the links between lines, which
 * cost nothing, one after the other.
 *
 * @param <T> what is taken from a line
 */
final class ChainScan<T> {
    /** Enough lines that a share is worth handing to another thread. */
    private static final int SHARE = 256;

    private final Taking<T> taking;
    private final ChainLog log;
    private final List<Taken<T>> taken = new ArrayList<>();

    private Optional<JournalDigest> digest;
    private Optional<byte[]> header = Optional.empty();
    private Optional<ChainCheck> check = Optional.empty();

    /** The lines so far, and the bytes in them. */
    private int lines;

    private long bytes;

    private int takenBeforeCall;

    /** What to take from a good line; several threads ask it at once. */
    @FunctionalInterface
    interface Taking<T> {
        WithFindings<T> take(int number, EntryLine line);
    }

    /** What was taken from the line of that number in the file. */
    record Taken<T>(int number, T value) {}

    private record Good<T>(EntryLine line, WithFindings<T> taken) {}

    private ChainScan(JournalDigest digest, ChainLog log, Taking<T> taking) {
        this.digest = Optional.of(digest);
        this.log = log;
        this.taking = taking;
    }

    /**
     * Reads the file.
     *
     * @param digest the one to use where the header names it, or names none
     * @param log takes what is found
     */
    static <T> ChainScan<T> of(Path file, JournalDigest digest, ChainLog log, Taking<T> taking) throws IOException {
        ChainScan<T> scan = new ChainScan<>(digest, log, taking);
        try (LineBlocks blocks = new LineBlocks(file)) {
            scan.read(blocks);
        }
        return scan;
    }

    /** From the good lines, in the order of the file. */
    List<Taken<T>> taken() {
        return taken;
    }

    /** How far the file goes; empty where nothing in it says so. */
    Optional<JournalHead> head() {
        return check.flatMap(ChainCheck::head);
    }

    /** The digest of the header, in hexadecimal; empty where the header is not as it was written. */
    Optional<byte[]> header() {
        return header;
    }

    /** The digest of the file; empty where it cannot be had. */
    Optional<JournalDigest> digest() {
        return digest;
    }

    /** The lines of the header and of the calls that were written out. */
    int lines() {
        return lines;
    }

    /** The bytes in those lines. */
    long bytes() {
        return bytes;
    }

    /** Whether something could be read behind the header. */
    boolean isReadable() {
        return check.isPresent();
    }

    private void read(LineBlocks blocks) throws IOException {
        Optional<Block> first = blocks.next();
        if (first.isEmpty()) {
            log.headerChanged();
            return;
        }
        check = header(first.get());
        if (check.isEmpty()) {
            return;
        }
        ChainCheck chain = check.get();
        follow(chain, first.get(), lines);
        for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
            follow(chain, next.get(), 0);
        }
        if (chain.endsAmidCall()) {
            taken.subList(takenBeforeCall, taken.size()).clear();
            lines = chain.callLine() - 1;
            bytes = chain.callOffset();
        }
        if (chain.endsAmidCall() || blocks.unfinished() > 0) {
            log.torn(lines + 1);
        }
        chain.end();
    }

    /** Starts the chain behind the header; empty where nothing can be read there. */
    private Optional<ChainCheck> header(Block block) {
        int to = block.to(0);
        if (EntryLine.begins(block.bytes(), 0, to)) {
            log.headerMissing();
            return Optional.of(new ChainCheck(log, Optional.empty()));
        }
        lines = 1;
        bytes = block.end(0);
        Optional<Header> header = Header.parse(block.bytes(), 0, to);
        if (header.isPresent() && header.get().version() != Header.VERSION) {
            log.unsupported(header.get().version());
            return Optional.empty();
        }
        Optional<String> algorithm = header.flatMap(Header::algorithm);
        if (algorithm.isPresent()) {
            digest = digest.flatMap(preferred -> preferred.named(algorithm.get()));
            if (digest.isEmpty()) {
                log.unavailable(algorithm.get());
            }
        }
        Optional<Seal> seal = header.flatMap(Header::seal)
                .filter(stated ->
                        digest.map(known -> stated.fits(known.start())).orElse(true));
        if (algorithm.isEmpty() || seal.isEmpty()) {
            log.headerChanged();
        }
        this.header = seal.map(Seal::stated);
        return Optional.of(new ChainCheck(log, this.header));
    }

    /** Takes the lines of the block, from {@code first} on. */
    private void follow(ChainCheck chain, Block block, int first) {
        List<Optional<Good<T>>> read = read(block, first);
        for (int i = first; i < block.lines(); i++) {
            lines++;
            Optional<Good<T>> line = read.get(i - first);
            if (line.isEmpty()) {
                chain.bad(lines, EntryLine.begins(block.bytes(), block.from(i), block.to(i)));
            } else {
                boolean good = chain.good(lines, line.get().line(), bytes);
                if (chain.startsCall(lines)) {
                    takenBeforeCall = taken.size();
                }
                if (good) {
                    take(line.get().taken());
                }
            }
            bytes = block.end(i);
        }
    }

    private void take(WithFindings<T> line) {
        line.value().ifPresent(value -> taken.add(new Taken<>(lines, value)));
        log.addAll(line.findings());
    }

    /** What each line of the block is; empty for one that is not as it was sealed. */
    private List<Optional<Good<T>>> read(Block block, int first) {
        int before = lines - first;
        int shares = (block.lines() - first + SHARE - 1) / SHARE;
        return IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> first + share * SHARE)
                .flatMap(from -> share(block, from, Math.min(block.lines(), from + SHARE), before).stream())
                .toList();
    }

    private List<Optional<Good<T>>> share(Block block, int from, int to, int before) {
        Optional<MessageDigest> worker = digest.map(JournalDigest::start);
        List<Optional<Good<T>>> share = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int number = before + i + 1;
            share.add(EntryLine.parse(block.bytes(), block.from(i), block.to(i))
                    .filter(line -> worker.map(line.seal()::fits).orElse(true))
                    .map(line -> new Good<>(line, taking.take(number, line))));
        }
        return share;
    }
}
