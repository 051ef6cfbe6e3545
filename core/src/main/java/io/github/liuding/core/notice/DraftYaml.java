package io.github.liuding.core.notice;

final class DraftYaml {
    private DraftYaml() {}

    static String of(CampaignDraft draft) {
        return "# " + draft.paper().title().orElse("");
    }
}
