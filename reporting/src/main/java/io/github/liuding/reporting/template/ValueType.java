package io.github.liuding.reporting.template;

import java.util.List;
import java.util.regex.Pattern;

/** The types of what a template can name (取值类型), and the formats that each takes. */
public enum ValueType {
    /** 文字; {@code clause} without the full stop at its end, {@code quoted} in quotation marks. */
    TEXT("文字", "clause|quoted"),
    /** 个数: how many. */
    COUNT("个数", ""),
    /** 数值: with as many decimals as it has, or as the format says. */
    NUMBER("数值", "[0-6]"),
    /** 百分比: a share in per cent, up to two decimals, or as many as the format says. */
    SHARE("百分比", "[0-4]"),
    /** 百分点: the difference of two shares; {@code change} says 提高, 下降 or 持平. */
    POINTS("百分点", "change"),
    /** 增长率: growth in per cent; {@code change} says 增长, 下降 or 持平. */
    GROWTH("增长率", "change"),
    /** 日期; {@code short} without the year. */
    DAY("日期", "short"),
    /** 是否: for conditions only. */
    FLAG("是否", ""),
    /** 名单: joined by 、 and 和; {@code 、} by 、 alone; a number cuts it after so many, with 等. */
    LIST("名单", "、|[1-9][0-9]?"),
    /** 行: things with names of their own; the format is the phrase in which each is said. */
    ROWS("行", ".+");

    private final String word;
    private final Pattern formats;

    ValueType(String word, String formats) {
        this.word = word;
        this.formats = Pattern.compile(formats);
    }

    public String word() {
        return word;
    }

    /** Whether it can be printed without a format. */
    boolean isPrinted() {
        return this != FLAG && this != ROWS;
    }

    boolean takes(String format) {
        return format.isEmpty() ? isPrinted() : formats.matcher(format).matches();
    }

    /** Whether it can be held against a number. */
    boolean isCompared() {
        return List.of(COUNT, NUMBER, SHARE, POINTS, GROWTH).contains(this);
    }
}
