package io.github.liuding.testkit;

import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
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
}
