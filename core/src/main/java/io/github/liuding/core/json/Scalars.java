package io.github.liuding.core.json;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of a campaign file. */
final class Scalars {
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern DIVISION_CODE = Pattern.compile("\\d{6}");
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Map<String, Object> ANY_TEXT = Map.of("type", List.of("string", "number", "boolean"));

    static final Form<String> TEXT =
            new ScalarForm<>(new Expected("文字", "a text"), Function.identity(), Function.identity(), ANY_TEXT);

    static final Form<LocalDate> DATE = new ScalarForm<>(
            Expected.DATE, Scalars::date, Function.identity(), Definitions.members("type", "string", "format", "date"));

    static final Form<Integer> WHOLE_NUMBER =
            new ScalarForm<>(Expected.WHOLE_NUMBER, Integer::valueOf, Function.identity(), Map.of("type", "integer"));

    static final Form<Long> LONG_NUMBER =
            new ScalarForm<>(Expected.WHOLE_NUMBER, Long::valueOf, Function.identity(), Map.of("type", "integer"));

    static final Form<Integer> COUNTING_NUMBER = new ScalarForm<>(
            Expected.COUNTING_NUMBER,
            Scalars::counting,
            Function.identity(),
            Definitions.members("type", "integer", "minimum", 1));

    static final Form<BigDecimal> NUMBER =
            new ScalarForm<>(Expected.NUMBER, Scalars::decimal, Function.identity(), Map.of("type", "number"));

    static final Form<BigDecimal> NUMBER_ABOVE_ZERO = new ScalarForm<>(
            Expected.NUMBER_ABOVE_ZERO,
            Scalars::aboveZero,
            Function.identity(),
            Definitions.members("type", "number", "exclusiveMinimum", 0));

    static final Form<BigDecimal> SHARE =
            new ScalarForm<>(Expected.SHARE, Scalars::share, Function.identity(), shareSchema());

    static final Form<Boolean> YES = new ScalarForm<>(
            new Expected("true 或 false", "true or false"),
            Scalars::truth,
            Function.identity(),
            Map.of("type", "boolean"));

    static final Form<String> DIVISION = new ScalarForm<>(
            new Expected("行政区划代码（六位数字）", "a division code of six digits"),
            Scalars::division,
            Function.identity(),
            ANY_TEXT);

    /** A document number in any of the forms that copies carry; what is not in the standard form is said. */
    static final Form<DocumentNumber> DOCUMENT_NUMBER = new Form<>() {
        private final ScalarForm<DocumentNumber> form = new ScalarForm<>(
                Expected.DOCUMENT_NUMBER, DocumentNumber::parse, DocumentNumber::toString, Map.of("type", "string"));

        @Override
        public Optional<DocumentNumber> read(SourceNode node, Reading reading, String key) {
            Optional<DocumentNumber> number = form.read(node, reading, key);
            number.filter(read -> node instanceof SourceNode.Scalar scalar
                            && !scalar.text().strip().equals(read.toString()))
                    .ifPresent(read -> reading.note(
                            FileFindings.NUMBER_FORM,
                            node,
                            "发文字号“%s”书写不规范，已按“%s”读取".formatted(((SourceNode.Scalar) node).text(), read),
                            "Document number '%s' is not in the standard form; it was read as '%s'"
                                    .formatted(((SourceNode.Scalar) node).text(), read)));
            return number;
        }

        @Override
        public Object write(DocumentNumber value) {
            return form.write(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return form.schema(definitions);
        }
    };

    private Scalars() {}

    /** An id made by a constructor that refuses what is none. */
    static <T> Form<T> id(Expected expected, String pattern, Function<String, T> make) {
        return new ScalarForm<>(
                expected, make, Object::toString, Definitions.members("type", "string", "pattern", pattern));
    }

    static <T> Form<T> lowerId(Function<String, T> make) {
        return id(Expected.LOWER_ID, "^[a-z0-9]+(-[a-z0-9]+)*$", make);
    }

    static <T> Form<T> wordsId(Function<String, T> make) {
        return id(Expected.WORDS_ID, "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", make);
    }

    /** A text that stands for a value of an open set. */
    static <T> Form<T> word(Function<String, T> make) {
        return new ScalarForm<>(new Expected("文字", "a text"), make, Object::toString, ANY_TEXT);
    }

    /** The text of a scalar that is not blank; else a finding. */
    static Optional<String> text(SourceNode node, Reading reading, String key, boolean item) {
        if (node instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        reading.invalid(
                node,
                (item ? "“%s”的每一项应为一段文字" : "“%s”应为一段文字").formatted(key),
                (item ? "Items of '%s' must be texts" : "'%s' must be a text").formatted(key));
        return Optional.empty();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Days of four-digit years only; read by hand, because the formatter of the JDK is slow and they are many. */
    private static LocalDate date(String text) {
        if (!PLAIN_DATE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static int counting(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(text);
        }
        return Checks.moderate("Number", new BigDecimal(text));
    }

    /** A percentage is taken for none: 20 where 0.2 is meant would never be reached. */
    private static BigDecimal share(String text) {
        BigDecimal share = decimal(text);
        if (share.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static Map<String, Object> shareSchema() {
        Map<String, Object> schema = Definitions.members("type", "number", "minimum", -1);
        schema.put("maximum", 1);
        return schema;
    }

    private static BigDecimal aboveZero(String text) {
        BigDecimal number = decimal(text);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static String division(String text) {
        if (!DIVISION_CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
