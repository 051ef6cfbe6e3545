package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once however many cells have it. */
final class Styles {
    /** The sizes of the faces, in points. */
    static final int TITLE_SIZE = 20;

    static final int BODY_SIZE = 12;

    private static final String DAY_FORMAT = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String DAYS_LEFT_FORMAT = "0\"天\";\"逾期\"0\"天\"";
    static final String GENERAL = "General";
    static final List<String> PERCENT_FORMATS = List.of("0%", "0.0%", "0.00%");
    private static final int BLACK = 0x000000;
    private static final int GREY = 0x7F7F7F;
    private static final int HEADING_BACKGROUND = 0xF2F2F2;

    /** The normal font, which gives column widths their unit. */
    private static final Look.Type NORMAL = new Look.Type("宋体", 11, BLACK);

    private final XSSFWorkbook workbook;
    private final Look.Type body;
    private final Look.Type heading;
    private final Map<Look.Type, XSSFFont> fonts = new HashMap<>();
    private final Map<Look, Integer> styles = new HashMap<>();
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);

    Styles(XSSFWorkbook workbook, OfficialFonts faces) {
        this.workbook = workbook;
        this.body = new Look.Type(faces.body(), BODY_SIZE, BLACK);
        NORMAL.putInto(workbook.getFontAt(0));
        Look.Type title = new Look.Type(faces.title(), TITLE_SIZE, BLACK);
        this.heading = new Look.Type(faces.heading(), BODY_SIZE, BLACK);
        roles.put(Role.TITLE, style(Look.plain(title, Alignment.CENTRE)));
        roles.put(Role.ISSUER, style(Look.plain(body, Alignment.LEFT)));
        roles.put(Role.AS_OF, style(Look.plain(body, Alignment.RIGHT)));
        roles.put(Role.NOTE, style(Look.plain(body, Alignment.LEFT)));
        roles.put(Role.NOTHING, style(Look.plain(body, Alignment.CENTRE).withBorder()));
        roles.put(
                Role.HEADING,
                style(Look.plain(heading, Alignment.CENTRE).withBorder().onBackground(HEADING_BACKGROUND)));
    }

    int of(Role role) {
        return roles.getOrDefault(role, 0);
    }

    ColumnStyles of(Column<?, ?> column) {
        CellKind kind = column.kind();
        boolean filled = column.entry().isPresent();
        Look bordered = Look.plain(body, column.alignment()).withBorder();
        Look look = filled ? bordered.toBeFilled() : bordered;
        int plain = switch (kind) {
            case DAY -> style(look.inFormat(DAY_FORMAT));
            case DAYS_LEFT -> style(look.inFormat(DAYS_LEFT_FORMAT));
            case PERCENT -> style(look.inFormat(PERCENT_FORMATS.get(0)));
            case NUMBER -> style(numberFormat(column).map(look::inFormat).orElse(look));
            case TEXT, LIGHT -> style(look);
        };
        int quoted = style(look.asQuoted());
        Look grey = Look.plain(body.colour(GREY), Alignment.CENTRE).withBorder();
        // An empty cell that is filled in has the format of the column, so that 60 typed in it is 60%.
        int missing = filled ? plain : style(grey);
        return new ColumnStyles(
                kind == CellKind.TEXT, plain, quoted, missing, total(column), percents(kind, look), lights(kind, look));
    }

    private int total(Column<?, ?> column) {
        Look look = Look.plain(heading, Alignment.CENTRE).withBorder().onBackground(HEADING_BACKGROUND);
        return style(
                column.isTotalled() ? numberFormat(column).map(look::inFormat).orElse(look) : look);
    }

    /** The format of a column that states its decimals: {@code 0.00} for two. */
    static Optional<String> numberFormat(Column<?, ?> column) {
        if (column.decimals().isEmpty()) {
            return Optional.empty();
        }
        int decimals = column.decimals().getAsInt();
        return Optional.of(decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    private List<Integer> percents(CellKind kind, Look look) {
        List<Integer> percents = new ArrayList<>();
        if (kind == CellKind.PERCENT) {
            PERCENT_FORMATS.forEach(format -> percents.add(style(look.inFormat(format))));
        }
        return percents;
    }

    private Map<LampColour, Integer> lights(CellKind kind, Look look) {
        Map<LampColour, Integer> lights = new EnumMap<>(LampColour.class);
        if (kind == CellKind.LIGHT) {
            for (LampColour colour : LampColour.values()) {
                LampPaint paint = LampPaint.of(colour);
                lights.put(
                        colour,
                        style(look.inType(body.colour(paint.foreground())).onBackground(paint.background())));
            }
        }
        return lights;
    }

    private int style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private int make(Look look) {
        return look.makeIn(workbook, fonts.computeIfAbsent(look.type(), this::font))
                .getIndex();
    }

    private XSSFFont font(Look.Type type) {
        XSSFFont font = workbook.createFont();
        type.putInto(font);
        return font;
    }
}
