package io.github.liuding.core.accountability;

import io.github.liuding.core.lamp.LampColour;
import java.time.LocalDate;

/** How sentences of evidence say days and colours. */
final class Words {
    private Words() {}

    /** Such as 2026年3月31日. */
    static String day(LocalDate day) {
        return "%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** In quotation marks, those within single. */
    static String quoted(String text) {
        return "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }

    static String colour(LampColour colour) {
        return switch (colour) {
            case GREEN -> "绿";
            case BLUE -> "蓝";
            case YELLOW -> "黄";
            case ORANGE -> "橙";
            case RED -> "红";
            case GREY -> "灰";
        };
    }
}
