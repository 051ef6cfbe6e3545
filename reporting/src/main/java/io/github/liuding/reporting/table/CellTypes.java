package io.github.liuding.reporting.table;

import io.github.liuding.core.lamp.Lamp;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The types of cell (单元格类型) that are shipped. */
public final class CellTypes {
    /** 文字. */
    public static final CellType<String> TEXT = new CellType<>(CellKind.TEXT, Cell.Text::new);
    /** 整数. */
    public static final CellType<Integer> WHOLE =
            new CellType<>(CellKind.NUMBER, value -> new Cell.Figure(BigDecimal.valueOf(value)));
    /** 数值. */
    public static final CellType<BigDecimal> NUMBER = new CellType<>(CellKind.NUMBER, Cell.Figure::new);
    /** 百分比, from a fraction: 35% is {@code 0.35}. */
    public static final CellType<BigDecimal> PERCENT = new CellType<>(CellKind.PERCENT, Cell.Percent::new);
    /** 日期. */
    public static final CellType<LocalDate> DATE = new CellType<>(CellKind.DAY, Cell.Day::new);
    /** 剩余天数, negative for days overdue. */
    public static final CellType<Long> DAYS_LEFT = new CellType<>(CellKind.DAYS_LEFT, Cell.DaysLeft::new);
    /** 亮灯. */
    public static final CellType<Lamp> LAMP = new CellType<>(CellKind.LIGHT, Cell.Light::new);

    private CellTypes() {}
}
