package io.github.liuding.core.calendar;

import java.util.Arrays;
import java.util.Optional;

/** What kind of day a day of the calendar is (日期性质), and whether one works on it. */
public enum DayKind {
    /** 工作日: from Monday to Friday, and nothing else said of it. */
    WORKING_DAY("工作日", true),
    /** 双休日: a Saturday or Sunday, and nothing else said of it. */
    WEEKEND("双休日", false),
    /** 法定节假日: a day that the State Council's holiday rules name, such as 10月1日. */
    STATUTORY_HOLIDAY("法定节假日", false),
    /**
     * 调休: a day off that is no statutory one: a working day swapped for a weekend, a weekend day inside a printed
     * holiday, or a day off that a place grants.
     */
    REST_DAY("调休", false),
    /** 调休上班: a Saturday or Sunday on which one works, in return for a day off. */
    MAKE_UP_DAY("调休上班", true);

    private final String word;
    private final boolean working;

    DayKind(String word, boolean working) {
        this.word = word;
        this.working = working;
    }

    /** The word in lists and in files of days, such as 调休. */
    public String word() {
        return word;
    }

    /** Whether one works on such a day. */
    public boolean isWorking() {
        return working;
    }

    /** The kind of this word; empty where there is none. */
    public static Optional<DayKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
