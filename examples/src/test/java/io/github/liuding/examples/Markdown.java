package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced blocks of a page of this repository. */
final class Markdown {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Markdown() {}

    /** The first block in a language. */
    static String block(String page, String language) throws IOException {
        return blocks(page).get(index(page, language)).group(2);
    }

    /** All blocks in a language, in the page's order. */
    static List<String> all(String page, String language) throws IOException {
        return blocks(page).stream()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The block that follows the first one in a language. */
    static String after(String page, String language) throws IOException {
        int index = index(page, language) + 1;
        assertThat(blocks(page)).as("blocks of %s", page).hasSizeGreaterThan(index);
        return blocks(page).get(index).group(2);
    }

    private static int index(String page, String language) throws IOException {
        List<String> languages =
                blocks(page).stream().map(block -> block.group(1)).toList();
        assertThat(languages).as("languages of the blocks of %s", page).contains(language);
        return languages.indexOf(language);
    }

    private static List<MatchResult> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(Repository.path(page))).results().toList();
    }
}
