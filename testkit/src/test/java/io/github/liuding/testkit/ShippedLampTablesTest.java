package io.github.liuding.testkit;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampRuleBuilder;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import java.util.List;
import org.junit.jupiter.api.Nested;

class ShippedLampTablesTest {
    @Nested
    class Standard extends LampTableContract {
        @Override
        protected LampTable table() {
            return LampTables.STANDARD;
        }
    }

    @Nested
    class ByGap extends LampTableContract {
        @Override
        protected LampTable table() {
            return LampTables.BY_GAP;
        }
    }

    @Nested
    class ByDay extends LampTableContract {
        @Override
        protected LampTable table() {
            return LampTables.BY_DAY;
        }
    }

    @Nested
    class ByNotice extends LampTableContract {
        @Override
        protected LampTable table() {
            return LampTables.BY_NOTICE;
        }
    }

    @Nested
    class ByReach extends LampTableContract {
        @Override
        protected LampTable table() {
            return LampTables.BY_REACH;
        }
    }

    private static LampTable table(LampRule... rules) {
        return LampTable.builder()
                .rules(List.of(rules))
                .fallback(new Lamp(LampColour.GREEN, "正常"))
                .build();
    }

    private static LampRuleBuilder lit(String word) {
        return LampRule.builder().lamp(new Lamp(LampColour.YELLOW, word));
    }

    /** The second is lit by what has notices and no extension. */
    @Nested
    class ByExtensionsBeforeNotices extends LampTableContract {
        @Override
        protected LampTable table() {
            return ShippedLampTablesTest.table(
                    lit("延期").extensionsAtLeast(1).build(),
                    lit("督办").noticesAtLeast(1).build());
        }
    }

    /** Beyond any count that somebody would think of. */
    @Nested
    class ByManyMissedReports extends LampTableContract {
        @Override
        protected LampTable table() {
            return ShippedLampTablesTest.table(
                    lit("漏报").missedReportsAtLeast(10).build());
        }
    }
}
