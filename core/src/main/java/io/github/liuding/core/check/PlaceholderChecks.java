package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.organization.Names;

/** What the draft of a notice left to be filled in, and nobody did. */
final class PlaceholderChecks {
    /** What a draft has where the notice had nothing begins with these words, in brackets. */
    private static final String UNREAD = Names.key("（未识别");

    private PlaceholderChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        check(inspection, "/locality", campaign.locality());
        check(inspection, "/title", campaign.title());
        check(inspection, "/issuer", campaign.issuer());
        campaign.paper().flatMap(PolicyPaper::title).ifPresent(title -> check(inspection, "/paper/title", title));
        campaign.paper().flatMap(PolicyPaper::issuer).ifPresent(issuer -> check(inspection, "/paper/issuer", issuer));
    }

    private static void check(Inspection inspection, String at, String text) {
        if (Names.key(text).startsWith(UNREAD)) {
            inspection.error(
                    CampaignFindings.PLACEHOLDER_LEFT,
                    at,
                    "“%s”是草稿中的占位文字，请改为文件的实际内容".formatted(text),
                    "'%s' is what a draft leaves to be filled in; write what the paper has".formatted(text));
        }
    }
}
