package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperText;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on an official paper (公文). */
public final class OfficialDocumentAssert extends AbstractAssert<OfficialDocumentAssert, OfficialDocument> {
    OfficialDocumentAssert(OfficialDocument actual) {
        super(actual, OfficialDocumentAssert.class);
    }

    /** The title, its lines joined. */
    public OfficialDocumentAssert hasTitle(String title) {
        isNotNull();
        return same("the title", title, String.join("", actual.titleLines()));
    }

    /** The document number, such as 青政办发〔2022〕9号. */
    public OfficialDocumentAssert hasNumber(String number) {
        isNotNull();
        return same(
                "the number",
                number,
                actual.head().number().map(Object::toString).orElse("none"));
    }

    /** The recipients (主送机关), as printed. */
    public OfficialDocumentAssert isAddressedTo(String recipients) {
        isNotNull();
        return same("the recipients", recipients, actual.recipients().orElse("none"));
    }

    /** The whole paper as text, as {@link PaperText} shows it. */
    public OfficialDocumentAssert hasText(String text) {
        isNotNull();
        Assertions.assertThat(PaperText.of(actual)).as("text of the paper").isEqualTo(text);
        return this;
    }

    /** That written as docx it breaks no rule of GB/T 9704-2012; what is merely unusual is no fault. */
    public OfficialDocumentAssert meetsGb9704() {
        isNotNull();
        List<Finding> faults = faults().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            failWithMessage(
                    "Expected paper '%s' to meet GB/T 9704 but:%n  %s",
                    String.join("", actual.titleLines()),
                    faults.stream().map(Finding::toString).collect(Collectors.joining(System.lineSeparator() + "  ")));
        }
        return this;
    }

    private List<Finding> faults() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try {
            WordWriter.standard().write(actual, docx);
            return Gb9704Check.standard().check(new ByteArrayInputStream(docx.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfficialDocumentAssert same(String what, String expected, String found) {
        if (!expected.equals(found)) {
            failWithMessage("Expected %s of the paper to be <%s> but was <%s>", what, expected, found);
        }
        return this;
    }
}
