package io.github.liuding.examples.demo;

/** Is told how far the writing is (输出进度), by any of the threads that write. */
@FunctionalInterface
public interface DemoProgress {
    /**
     * Another file is written.
     *
     * @param files how many are written, from 1 to {@code all}; two threads may tell theirs in either order
     * @param all how many there are
     */
    void done(int files, int all);
}
