package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.bulletin.Wording;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What every file of templates of a place does (模板约定), as tests for JUnit 5. A test class extends this one and names the
 * file that is laid over the shipped words.
 */
public abstract class TemplateContract {
    /** For the test class of a file. */
    protected TemplateContract() {}

    /** The file. */
    protected abstract Path wordingFile();

    /** Every name, format, condition, phrase and table in it is known to its kind, and nothing in it is unused. */
    @Test
    public void it_is_read_without_findings() throws IOException {
        assertThat(Wording.read(wordingFile()).findings()).isEmpty();
    }
}
