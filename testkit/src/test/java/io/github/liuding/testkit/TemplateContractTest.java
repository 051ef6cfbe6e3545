package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateContractTest extends TemplateContract {
    @TempDir
    private Path folder;

    @Override
    protected Path wordingFile() {
        return written("请于{replyBy}前办结，结果报{officeShort}。");
    }

    private Path written(String demand) {
        try {
            return Files.writeString(folder.resolve("words.yaml"), """
                    reminder-letter:
                      title: 提醒函
                      body:
                        demands:
                          - %s
                    """.formatted(demand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_name_that_the_kind_does_not_offer_fails() {
        TemplateContract other = new TemplateContract() {
            @Override
            protected Path wordingFile() {
                return written("请报{noSuchName}。");
            }
        };

        assertThatThrownBy(other::it_is_read_without_findings)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UNKNOWN_NAME");
    }
}
