package io.github.liuding.core.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was mistyped where YAML cannot be read on (YAML 笔误). */
final class MalformedYaml {
    private static final String KEY = "(?:^|[{,])\\s*(?:- +)*\\{?\\s*";

    /** What a line may hold that breaks it, each with where it is wrong as its first group; the surest first. */
    private record Kind(Pattern pattern, Function<MatchResult, YamlSlip> slip) {}

    private static final List<Kind> ON_THE_LINE_OR_BEFORE = List.of(
            new Kind(
                    Pattern.compile(KEY + "[A-Za-z$]+(：)"),
                    found -> new YamlSlip("的冒号是全角的，键后应为半角冒号加空格", "has a full-width colon; a key ends with ': '")),
            new Kind(
                    Pattern.compile("^\\s*([－—–−•·]) *[\\p{L}\\p{N}{｛\"]"),
                    found -> new YamlSlip(
                            "的列表符号“%s”应为半角的“-”加空格，如 - id: a-ju".formatted(found.group(1)),
                            "begins a list item with '%s'; it begins with '- '".formatted(found.group(1)))),
            new Kind(
                    Pattern.compile("^\\s*(?:- +)*(-)[A-Za-z]+: "),
                    found -> new YamlSlip("的列表符号“-”之后应加空格，如 - id: a-ju", "lacks the space after '-'")),
            new Kind(
                    Pattern.compile("(?:^|[:,\\[-])\\s*([｛［])|[^\\s｛［]\\s*([｝］])\\s*[,，}\\]]?\\s*$"),
                    found -> new YamlSlip(
                            "的括号是全角的，应为半角的“{}”“[]”，如 {id: a-ju, name: 县A局}",
                            "has full-width brackets; they are {} and []")),
            new Kind(
                    Pattern.compile("\\{[^{}]*?(，)\\s*[A-Za-z]+[:：]"),
                    found -> new YamlSlip(
                            "的逗号是全角的，{…}中各项之间应为半角逗号加空格，如 {id: a-ju, name: 县A局}",
                            "has a full-width comma; within {…} it is ', '")),
            new Kind(
                    Pattern.compile(KEY + "([A-Za-z]+:)(?!//)([^\\s:,}]+)"),
                    found -> new YamlSlip(
                            "的冒号之后应加空格，写作 %s %s".formatted(found.group(1), found.group(2)),
                            "lacks the space after a colon; write %s %s".formatted(found.group(1), found.group(2)))),
            new Kind(
                    Pattern.compile(KEY + "([A-Za-z]+): +([%@`][^\\s,}]*)"),
                    found -> new YamlSlip(
                            "的值以“%s”开头，须给值加引号，写作 %s: \"%s\""
                                    .formatted(found.group(2).substring(0, 1), found.group(1), found.group(2)),
                            "has a value that needs quotes; write %s: \"%s\""
                                    .formatted(found.group(1), found.group(2)))));

    private static final Pattern BRACKET_IN_VALUE =
            Pattern.compile(".*[{,]\\s*[A-Za-z]+: *[^\\s\"'\\[{,][^\"',}]*\\[.*");
    private static final Pattern COLON_IN_VALUE = Pattern.compile("\\s*(?:- +)*[A-Za-z]+: +[^\"'\\[{|>][^\"']*: .*");
    private static final Pattern KEY_LINE = Pattern.compile("^( *)((?:- +)*)[\\p{L}$]+:(?: .*)?$");
    private static final Pattern WIDE_COLON_IN_LINE = Pattern.compile("^\\s*(?:- +)*[^\\s:：，。,{}\\[\\]\"'#]{1,20}(：)");

    private MalformedYaml() {}

    /** What is wrong on a line that cannot be read, or on the last one before it that is not blank. */
    static Optional<Mistyped> at(String text, int line) {
        List<String> lines = text.lines().limit(line).toList();
        String own = lines.size() < line ? "" : lines.get(line - 1);
        if (own.substring(0, own.length() - own.stripLeading().length()).contains("\t")) {
            return Optional.of(new Mistyped(
                    line, Optional.empty(), new YamlSlip("不能用制表符缩进，请改用空格", "Tabs cannot indent; use spaces")));
        }
        int before = Math.min(line - 1, lines.size());
        while (before > 0 && lines.get(before - 1).isBlank()) {
            before--;
        }
        List<Integer> near = new ArrayList<>();
        near.add(line);
        near.add(before);
        near.removeIf(number -> number < 1 || number > lines.size());
        for (Kind kind : ON_THE_LINE_OR_BEFORE) {
            for (int number : near) {
                Optional<Mistyped> found = kind(kind, lines.get(number - 1), number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (BRACKET_IN_VALUE.matcher(own).matches()) {
            return onOwn(line, new YamlSlip("值中有方括号，须给值加引号", "A value with brackets needs quotes"));
        }
        if (COLON_IN_VALUE.matcher(own).matches()) {
            return onOwn(line, new YamlSlip("值中有半角冒号加空格，须给值加引号", "A value with ': ' needs quotes"));
        }
        Kind wide = new Kind(WIDE_COLON_IN_LINE, ON_THE_LINE_OR_BEFORE.get(0).slip());
        for (int number : near) {
            Optional<Mistyped> found = kind(wide, lines.get(number - 1), number);
            if (found.isPresent()) {
                return found;
            }
        }
        return indentation(lines, line, before);
    }

    private static Optional<Mistyped> onOwn(int line, YamlSlip slip) {
        return Optional.of(new Mistyped(line, Optional.empty(), slip));
    }

    private static Optional<Mistyped> kind(Kind kind, String line, int number) {
        Matcher matcher = kind.pattern().matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        YamlSlip slip = kind.slip().apply(matcher);
        int start = matcher.start(1) < 0 ? matcher.start(2) : matcher.start(1);
        return Optional.of(new Mistyped(
                number,
                Optional.of(start + 1),
                new YamlSlip(
                        "第%s行%s".formatted(number, slip.chinese()), "Line %s %s".formatted(number, slip.english()))));
    }

    /** A line with a key that stands under no key of the lines above. */
    private static Optional<Mistyped> indentation(List<String> lines, int line, int before) {
        Matcher own = KEY_LINE.matcher(lines.size() < line ? "" : lines.get(line - 1));
        if (before == 0 || !own.matches()) {
            return Optional.empty();
        }
        Deque<Integer> open = new ArrayDeque<>();
        lines.subList(0, before).forEach(above -> {
            Matcher key = KEY_LINE.matcher(above);
            if (key.matches()) {
                int first = key.group(1).length();
                open.removeIf(column -> column > first);
                open.push(first);
                open.push(first + key.group(2).length());
            }
        });
        int first = own.group(1).length();
        if (open.isEmpty() || open.contains(first)) {
            return Optional.empty();
        }
        int nearest = open.stream()
                .min(Comparator.comparingInt(column -> Math.abs(column - first)))
                .orElse(0);
        return Optional.of(new Mistyped(
                line,
                Optional.of(first + 1),
                new YamlSlip(
                        "第%s行缩进了%s个空格，与上文的键都不对齐；同一层的键应左对齐，此处或为%s个空格".formatted(line, first, nearest),
                        "Line %s is indented by %s spaces and in line with no key above; perhaps %s are meant"
                                .formatted(line, first, nearest))));
    }
}
