package io.github.liuding.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** A disk that takes so many bytes and then fails; what was not forced may be lost. */
class FailingDisk implements TailFile {
    private final TailFile file;
    private final boolean comesBack;
    private long left;
    private long forced;
    private boolean failed;

    /**
     * The file on such a disk.
     *
     * @param left how many bytes it takes
     * @param comesBack whether it can still cut and force when it takes no more bytes, as one that is full
     */
    FailingDisk(Path path, long left, boolean comesBack) throws IOException {
        this.file = TailFile.open(path);
        this.left = left;
        this.comesBack = comesBack;
        this.forced = file.size();
    }

    /** One that never fails, and never makes anybody wait. */
    static TailFile unforced(Path path) throws IOException {
        return new FailingDisk(path, Long.MAX_VALUE, true) {
            @Override
            public void force() {}
        };
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void write(byte[] bytes, long at) throws IOException {
        int taken = (int) Math.min(left, bytes.length);
        file.write(Arrays.copyOf(bytes, taken), at);
        left -= taken;
        if (taken < bytes.length) {
            failed = true;
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void cut(long at) throws IOException {
        checkAlive();
        file.cut(at);
    }

    @Override
    public void force() throws IOException {
        checkAlive();
        file.force();
        forced = file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The power goes: of what was not forced, any part is on the disk. */
    void losePower(Path path, Random random) throws IOException {
        try (TailFile after = TailFile.open(path)) {
            after.cut(forced + random.nextInt((int) (after.size() - forced) + 1));
        }
    }

    private void checkAlive() throws IOException {
        if (failed && !comesBack) {
            throw new IOException("Input/output error");
        }
    }
}
