package io.github.liuding.reporting.chart;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any tree of bodies; a failure names the seed that made it. */
class RandomChartTest {
    private static final String[] PIECES = {
        "县", "优化", "营商环境", "（", "）", "“", "”", "、", "，", "A4", "WWW", "2026", " ", "-", "e\u0301", "𠀀", "😀", "\uD83D",
        "\n", "<&>", "\u0007", "领导小组", "工作专班"
    };
    private static final BodyKind[] KINDS = {BodyKinds.TASK_FORCE, BodyKinds.WORKING_GROUP};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20261122})
    void every_body_has_its_place_on_the_page(long seed) {
        Random random = new Random(seed);
        int[] left = {1 + random.nextInt(60)};
        List<Body> roots = new ArrayList<>();
        while (left[0] > 0) {
            roots.add(body(random, left, 0));
        }

        ChartLint.check(ChartShapes.campaign(roots));
    }

    private static Body body(Random random, int[] left, int depth) {
        BodyBuilder body = ChartShapes.body("b-" + left[0]--, KINDS[random.nextInt(KINDS.length)], text(random, 12))
                .memberUnits(ChartShapes.units(random.nextInt(30)))
                .leadUnits(ChartShapes.units(random.nextInt(3)))
                .cooperatingUnits(ChartShapes.units(random.nextInt(8)));
        for (int i = random.nextInt(4); i > 0; i--) {
            body.addAppointments(ChartShapes.held(i == 1 ? "组长" : "副组长", text(random, 2), text(random, 5)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            body.addDuty(text(random, 30));
        }
        if (random.nextBoolean()) {
            body.bodyClass(text(random, 3)).seat(new Seat.ByRule(text(random, 4)));
        }
        if (random.nextInt(5) == 0) {
            body.oversight(new Oversight(UnitReferences.none(), ChartShapes.units(random.nextInt(9))));
        }
        int children = depth > 5 ? 0 : random.nextInt(random.nextInt(3) == 0 ? 15 : 3);
        for (int i = 0; i < children && left[0] > 0; i++) {
            body.addBody(body(random, left, depth + 1));
        }
        return body.build();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder("定");
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
