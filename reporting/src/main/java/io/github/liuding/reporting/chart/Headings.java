package io.github.liuding.reporting.chart;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the boxes (图题、密级式标注、附注).
 *
 * @param title above them
 * @param marking what the page must say, such as 示例数据
 * @param notes below them
 */
record Headings(String title, Optional<String> marking, List<String> notes) {
    private static final String WHAT = "组织机构图";

    static Headings of(Campaign campaign, String remark) {
        List<String> notes = new ArrayList<>();
        campaign.paper().flatMap(Headings::source).ifPresent(source -> notes.add("依据：" + source));
        int count = campaign.bodies().all().size();
        if (count > 0) {
            notes.add("共设机构%s个".formatted(count));
        }
        if (!remark.isEmpty()) {
            notes.add(remark);
        }
        return new Headings(
                title(campaign),
                campaign.marking().map(CleanText::of).filter(text -> !text.isEmpty()),
                notes.stream().map(CleanText::of).toList());
    }

    /** The place stands before the title where the title does not say it. */
    private static String title(Campaign campaign) {
        String title = campaign.shortName();
        String place = title.contains(campaign.locality()) ? "" : campaign.locality();
        return CleanText.of(place + title + (title.endsWith(WHAT) ? "" : WHAT));
    }

    private static Optional<String> source(PolicyPaper paper) {
        String title = paper.title().map(Headings::inMarks).orElse("");
        String number = paper.number().map(Object::toString).orElse("");
        if (title.isEmpty()) {
            return paper.number().map(Object::toString);
        }
        return Optional.of(number.isEmpty() ? title : title + "（" + number + "）");
    }

    private static String inMarks(String title) {
        return title.startsWith("《") ? title : "《" + title + "》";
    }
}
