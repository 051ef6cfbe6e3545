package io.github.liuding.reporting.preflight;

import java.util.List;

/** The order of elements that the schemas of ECMA-376 part 1 ask for; Excel calls a file damaged that has another. */
final class ElementOrder {
    /** CT_Worksheet, 18.3.1.99. */
    static final List<String> WORKSHEET = List.of(
                    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges"
                            .split(" "),
                    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr".split(" "),
                    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter"
                            .split(" "),
                    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing"
                            .split(" "),
                    "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
                            .split(" "))
            .stream()
            .flatMap(java.util.Arrays::stream)
            .toList();

    /** CT_Stylesheet, 18.8.39. */
    static final List<String> STYLES = List.of(
            "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "));

    /** CT_Workbook, 18.2.27. */
    static final List<String> WORKBOOK = List.of(
            ("fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets"
                            + " functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews"
                            + " pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects"
                            + " extLst")
                    .split(" "));

    /** CT_Dxf, 18.8.14. */
    static final List<String> DIFFERENTIAL = List.of("font numFmt fill alignment border protection extLst".split(" "));

    /** CT_Cell, 18.3.1.4. */
    static final List<String> CELL = List.of("f v is extLst".split(" "));

    private final List<String> order;
    private final Faults.Spot spot;
    private int last = -1;

    ElementOrder(List<String> order, Faults.Spot spot) {
        this.order = order;
        this.spot = spot;
    }

    /** Takes the next element. What is for newer programs only may stand anywhere. */
    void next(String name, String cell) {
        int place = order.indexOf(name);
        boolean repeats = name.equals("conditionalFormatting") || name.equals("fileRecoveryPr");
        if (place < 0 && name.equals("AlternateContent")) {
            return;
        }
        if (place < 0 || place < last || (place == last && !repeats)) {
            spot.error(
                    PreflightFindings.ELEMENT_ORDER,
                    cell,
                    "元素<%s>位置不对或重复，Excel会提示文件损坏".formatted(name),
                    "<%s> stands in the wrong place, twice, or is unknown".formatted(name));
        }
        last = Math.max(last, place);
    }
}
