package io.github.liuding.reporting.chart;

import io.github.liuding.core.campaign.Campaign;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the largest text with which everything fits on the page, and how much the boxes then tell. */
final class Composer {
    /** A page that is so many hundredths of its text's size wide has text of a tenth of a point. */
    static final int OF_A_TENTH_OF_A_POINT = 1_190_551;

    /** Pages are a multiple of this wide, so that their height is a whole number too. */
    private static final int STEP = Page.WIDTH_MM;

    /** 16 points. */
    private static final int NARROWEST = 18 * STEP;

    private static final int WIDEST = 1 << 28;

    private static final String NONE = "文件未设立机构";

    private final Campaign campaign;

    Composer(Campaign campaign) {
        this.campaign = campaign;
    }

    /** A page that fits, with the room between boxes that it has.
     *
     * @param page the width of the page
     */
    private record Fit(Headings headings, int page, Plan plan) {}

    Drawing compose() {
        if (campaign.bodies().bodies().isEmpty()) {
            return new Page(Headings.of(campaign, ""), NARROWEST).with(Optional.empty(), NONE);
        }
        Fit fit = null;
        for (Detail detail : Detail.values()) {
            fit = fit(detail);
            if (textSize(fit.page()) >= detail.leastText()) {
                return draw(fit, detail);
            }
        }
        throw new IllegalStateException("The last detail takes any size");
    }

    private Drawing draw(Fit fit, Detail detail) {
        Page page = new Page(fit.headings(), fit.page());
        Plan plan = fit.plan();
        for (Spacing spacing : List.of(Spacing.WIDE, Spacing.LOOSE)) {
            Plan airier = block(new ContentWriter(new UnitNames(campaign), detail), spacing)
                    .within(page.inner());
            if (airier != null && airier.height() <= page.room()) {
                plan = airier;
                break;
            }
        }
        return page.with(Optional.of(plan), NONE);
    }

    private Fit fit(Detail detail) {
        ContentWriter writer = new ContentWriter(new UnitNames(campaign), detail);
        Block block = block(writer, Spacing.TIGHT);
        Headings headings = Headings.of(campaign, writer.remark());
        int width = NARROWEST;
        while (true) {
            Page page = new Page(headings, width);
            @Nullable Plan plan = page.room() < 0 ? null : block.within(page.inner());
            if (plan != null && (plan.height() <= page.room() || width > WIDEST)) {
                return new Fit(headings, width, plan);
            }
            width += Math.max(STEP, width / 50 / STEP * STEP);
        }
    }

    private Block block(ContentWriter writer, Spacing spacing) {
        return new Blocks(writer, spacing).of(campaign.bodies());
    }

    /** In tenths of a point. */
    static int textSize(int page) {
        return OF_A_TENTH_OF_A_POINT / page;
    }
}
