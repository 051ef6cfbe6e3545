package io.github.liuding.reporting.word;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.paper.Measure;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a paper that was written. */
final class WordFindings {
    private static final FindingCode DEPARTURE = new FindingCode("PROFILE_DEPARTS");
    private static final FindingCode HIDDEN = new FindingCode("FIRST_PAGE_WITHOUT_TEXT");

    private WordFindings() {}

    static List<Finding> of(PaperLayout layout) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : layout.profile().departures()) {
            findings.add(Finding.warning(
                    DEPARTURE,
                    "版式方案的“%s”与 GB/T 9704-2012 第%s条的规定不同".formatted(measure.word(), measure.clause()),
                    "The profile's %s departs from what clause %s of GB/T 9704-2012 requires"
                            .formatted(measure, measure.clause()),
                    Place.at("/profile/" + measure)));
        }
        if (!layout.document().body().isEmpty() && PageCount.hidesText(layout)) {
            findings.add(Finding.warning(
                    HIDDEN,
                    "公文首页没有显示正文，可将主送机关移至版记或者缩短标题（GB/T 9704-2012 第7.3.2、7.3.3条）",
                    "The first page shows no text: move the main recipients to the imprint or shorten the title",
                    Place.at("/recipients")));
        }
        return List.copyOf(findings);
    }
}
