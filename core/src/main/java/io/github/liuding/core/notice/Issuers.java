package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issuers of a paper (发文机关): parts what stands beside each other, and finds them in a title, a mark or a label. */
final class Issuers {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;

    /** With these ends what a title says of its issuer. */
    private static final Pattern ABOUT = Pattern.compile("关于|印发|转发|批转|下发|公布|发布|《|专题会议|常务会议|会议纪要");

    /** Whose seal stands for that of the issuer. */
    private static final Pattern SEAL = Pattern.compile("\\((?:代章|盖章|公章|印章|章)\\)$");

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|\\s)(?:填报单位|填表单位|制表单位|编制单位|发文机关|发文机构|发布机构|单位):([^:\\s]{3,40}?)(?=\\s|填报|填表|制表|编制|发文|$)");

    private Issuers() {}

    /** The names in one piece of text, which may stand side by side or without anything between them. */
    static List<String> parted(Run words) {
        Run run = withoutSeal(words.squeeze());
        Optional<String> place = PlaceNames.ofIssuer(run.plain());
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = SHORTEST; i + SHORTEST <= run.length(); i++) {
            String rest = run.plain().substring(i);
            String name = run.plain().substring(from, i);
            // Not within 国家税务总局柳塘县税务局.
            boolean isNamed = place.filter(where -> rest.startsWith(where) && name.contains(where))
                    .isPresent();
            boolean isNext = rest.startsWith("中共") || isNamed;
            boolean isApart = run.offset(i) - run.offset(i - 1) > 1
                    && UnitWords.startsWithLevel(rest)
                    && UnitWords.isSurelyUnit(name);
            if (name.length() >= SHORTEST && (isApart || (isNext && UnitWords.endsLikeUnit(name)))) {
                names.add(run.text().substring(from, i));
                from = i;
            }
        }
        names.add(run.text().substring(from));
        return names;
    }

    private static Run withoutSeal(Run words) {
        Matcher seal = SEAL.matcher(words.plain());
        return seal.find() ? words.sub(0, seal.start()) : words;
    }

    /** Where in a title the name of its issuer ends; 0 where it begins with none. */
    static int endIn(Run title) {
        Matcher about = ABOUT.matcher(title.plain());
        boolean isNamed = about.find()
                && about.start() >= SHORTEST
                && about.start() <= LONGEST
                && UnitWords.endsLikeUnit(title.plain().substring(0, about.start()));
        return isNamed ? about.start() : 0;
    }

    /** Those who signed, unless the title has their names in full, or more of them. */
    static List<String> fuller(List<String> signed, List<String> titled) {
        boolean areAllTitled = signed.stream().allMatch(name -> titled.stream().anyMatch(full -> full.endsWith(name)));
        return areAllTitled ? titled : signed;
    }

    /** The issuer whose mark stands above the title (发文机关标志). */
    static Optional<Run> marked(List<Run> head) {
        return head.stream()
                .limit(5)
                .filter(line -> line.length() >= SHORTEST + 2 && line.length() <= LONGEST)
                .filter(line -> line.plain().endsWith("文件") && HeadReader.isMark(line.plain()))
                .map(line -> line.sub(0, line.length() - 2))
                .findFirst();
    }

    /** The issuer that a label names, such as the one who fills a table in (填报单位). */
    static Optional<Run> labelled(List<Run> lines) {
        for (Run line : lines) {
            Matcher label = LABEL.matcher(line.plain());
            if (line.length() <= 200 && label.find() && UnitWords.isSurelyUnit(label.group(1))) {
                return Optional.of(line.sub(label.start(1), label.end(1)));
            }
        }
        return Optional.empty();
    }
}
