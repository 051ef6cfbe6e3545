package io.github.liuding.testkit.mutant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.json.FileFindings;
import java.util.List;

/** Slips of whoever types a file (录入错误). */
final class FileMutants {
    private static final DocumentNumber NUMBER = new DocumentNumber("变异发", 2022, 77);

    private FileMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(FileFindings.MALFORMED, "the file breaks off in its middle (文件不完整)", same -> same)
                        .misprinted(text -> text.substring(0, text.length() / 2)),
                Mutant.of(FileFindings.UNKNOWN_KEY, "a key is misspelt (键名写错)", same -> same)
                        .misprinted(text -> text.replaceFirst("\\{", "{ \"campain\" : \"x\",")),
                Mutant.of(FileFindings.DUPLICATE_KEY, "a key stands twice (键重复)", same -> same)
                        .misprinted(text -> text.replaceFirst("(\"campaign\" : \"[^\"]*\",)", "$1 $1")),
                Mutant.of(FileFindings.MISSING_VALUE, "a unit has no name (单位缺名称)", FileMutants::withUnit)
                        .misprinted(
                                text -> text.replace("\"name\" : \"%s\",".formatted(Parts.NEW), "\"aliases\" : [ ],")),
                Mutant.of(
                                FileFindings.NUMBER_FORM,
                                "a document number lacks a bracket (发文字号缺括号)",
                                FileMutants::withPaper)
                        .misprinted(text -> text.replace(NUMBER.toString(), "变异发2022〕77号")));
    }

    private static Campaign withUnit(Campaign campaign) {
        return Parts.units(campaign, units -> units.addUnit(Parts.unit(Parts.NEW_ID, Parts.NEW)));
    }

    private static Campaign withPaper(Campaign campaign) {
        return campaign.toBuilder()
                .addBasis(PolicyPaper.builder().title(Parts.NEW).number(NUMBER).build())
                .build();
    }
}
