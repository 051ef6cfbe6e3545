package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;

/** The codes of what is wrong with templates (文稿模板问题); what each means stands with those that users see. */
public final class TemplateFindings {
    public static final FindingCode UNKNOWN_KEY = new FindingCode("UNKNOWN_KEY");
    public static final FindingCode WRONG_FORM = new FindingCode("WRONG_FORM");
    public static final FindingCode MALFORMED_GAP = new FindingCode("MALFORMED_GAP");
    public static final FindingCode UNKNOWN_NAME = new FindingCode("UNKNOWN_NAME");
    public static final FindingCode WRONG_FORMAT = new FindingCode("WRONG_FORMAT");
    public static final FindingCode FAULTY_CONDITION = new FindingCode("FAULTY_CONDITION");
    public static final FindingCode UNKNOWN_PHRASE = new FindingCode("UNKNOWN_PHRASE");
    public static final FindingCode PHRASE_IN_ITSELF = new FindingCode("PHRASE_IN_ITSELF");
    public static final FindingCode UNKNOWN_TABLE = new FindingCode("UNKNOWN_TABLE");
    public static final FindingCode UNUSED = new FindingCode("UNUSED");
    public static final FindingCode TYPED_NUMBER = new FindingCode("TYPED_NUMBER");
    public static final FindingCode TOO_MANY_ROWS = new FindingCode("TOO_MANY_ROWS");
    public static final FindingCode MISSING_VALUE = new FindingCode("MISSING_VALUE");

    private TemplateFindings() {}

    static Finding phraseInItself(Text.Part.Gap gap) {
        return Finding.error(
                PHRASE_IN_ITSELF,
                "写法“%s”套用了自身，写不完".formatted(gap.format()),
                "Phrase '%s' is within itself".formatted(gap.format()),
                gap.place());
    }

    static Finding tooManyRows(int most) {
        return Finding.builder()
                .code(TOO_MANY_ROWS)
                .severity(Severity.ERROR)
                .message("文稿模板逐行写出的行数超过%s，不能成文".formatted(most))
                .english("The template says more than %s rows".formatted(most))
                .build();
    }
}
