package io.github.liuding.examples.demo;

import java.io.IOException;
import java.util.Optional;

/**
 * One file of the demo (示例文件).
 *
 * @param path below the demo's folder, parted by {@code /}
 * @param group under what the index page has it, such as 2023年3月
 * @param kind what kind of thing it is, such as 排队通报
 * @param audience whom it is for, in words
 * @param note what is in it, where its kind does not say so
 * @param content how it comes about
 */
public record DemoFile(
        String path, String group, String kind, String audience, Optional<String> note, Content content) {

    /** How a file comes about: the same bytes whenever it is asked. */
    @FunctionalInterface
    public interface Content {
        /**
         * Makes the file.
         *
         * @throws IOException if what it is made from cannot be read
         */
        Written make() throws IOException;
    }

    /** A file of which the kind says everything. */
    static DemoFile of(String path, String group, String kind, String audience, Content content) {
        return new DemoFile(path, group, kind, audience, Optional.empty(), content);
    }

    DemoFile note(String words) {
        return new DemoFile(path, group, kind, audience, Optional.of(words), content);
    }
}
