package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook, each made once however many cells have it. */
final class Styles {
    /** The sizes of the faces, in points. */
    static final int TITLE_SIZE = 20;

    static final int BODY_SIZE = 12;

    private static final String DAY_FORMAT = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String DAYS_LEFT_FORMAT = "0\"天\";\"逾期\"0\"天\"";
    static final String GENERAL = "General";
    static final List<String> PERCENT_FORMATS = List.of("0%", "0.0%", "0.00%");

    /** The formats that every program knows by their numbers. */
    private static final Map<String, Integer> KNOWN_FORMATS =
            Map.of(GENERAL, 0, "0", 1, "0.00", 2, PERCENT_FORMATS.get(0), 9, PERCENT_FORMATS.get(2), 10);

    private static final int FIRST_FORMAT = 164;

    /** The first two fills of a workbook are the program's own. */
    private static final int RESERVED_FILLS = 2;

    private static final String NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
    private static final String THIN_BORDER =
            "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border>";
    private static final int BLACK = 0x000000;
    private static final int GREY = 0x7F7F7F;
    private static final int HEADING_BACKGROUND = 0xF2F2F2;

    /** The normal font, which gives column widths their unit. */
    private static final Look.Type NORMAL = new Look.Type("宋体", 11, BLACK);

    private final Look.Type body;
    private final Look.Type heading;
    private final Numbered<Look.Type> fonts = new Numbered<>();
    private final Numbered<Integer> fills = new Numbered<>();
    private final Numbered<String> formats = new Numbered<>();
    private final Numbered<Look> styles = new Numbered<>();
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);

    Styles(OfficialFonts faces) {
        this.body = new Look.Type(faces.body(), BODY_SIZE, BLACK);
        fonts.of(NORMAL);
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

    /** Behind the one that every workbook begins with. */
    private int style(Look look) {
        return 1 + styles.of(look);
    }

    /** The part of the package, once all styles are made. */
    String xml() {
        List<String> cells = new ArrayList<>();
        cells.add("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (Look look : styles.all()) {
            cells.add(look.xml(
                    look.format().map(this::format).orElse(0),
                    fonts.of(look.type()),
                    look.background().map(rgb -> RESERVED_FILLS + fills.of(rgb)).orElse(0),
                    look.bordered() ? 1 : 0));
        }
        List<String> fillings = new ArrayList<>(List.of(
                "<fill><patternFill patternType=\"none\"/></fill>",
                "<fill><patternFill patternType=\"gray125\"/></fill>"));
        for (int rgb : fills.all()) {
            fillings.add(
                    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/><bgColor indexed=\"64\"/></patternFill></fill>"
                            .formatted(Look.hex(rgb)));
        }
        List<String> patterns = new ArrayList<>();
        for (String pattern : formats.all()) {
            patterns.add("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>"
                    .formatted(FIRST_FORMAT + formats.of(pattern), XmlBytes.escaped(pattern)));
        }
        return XmlParts.DECLARATION
                + "<styleSheet xmlns=\"%s\">".formatted(XmlParts.SHEET_SPACE)
                + (patterns.isEmpty() ? "" : list("numFmts", patterns))
                + list("fonts", fonts.all().stream().map(Look.Type::xml).toList())
                + list("fills", fillings)
                + list("borders", List.of(NO_BORDER, THIN_BORDER))
                + list("cellStyleXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"))
                + list("cellXfs", cells)
                + list("cellStyles", List.of("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"))
                + list("dxfs", LampFormats.formats())
                + "</styleSheet>";
    }

    private static String list(String name, List<String> elements) {
        return "<%1$s count=\"%2$s\">%3$s</%1$s>".formatted(name, elements.size(), String.join("", elements));
    }

    private int format(String pattern) {
        return Optional.ofNullable(KNOWN_FORMATS.get(pattern)).orElseGet(() -> FIRST_FORMAT + formats.of(pattern));
    }

    /** Things with numbers, in the order in which they came. */
    private static final class Numbered<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, any -> numbers.size());
        }

        List<T> all() {
            return List.copyOf(numbers.keySet());
        }
    }
}
