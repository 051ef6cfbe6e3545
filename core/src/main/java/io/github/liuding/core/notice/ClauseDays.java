package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which day holds for a clause of a sentence: its own, one before it, the year, or one behind it by which all is to be done. */
final class ClauseDays {
    /** How many clauses behind a figure may say by when it is to be. */
    private static final int NEAR = 4;

    /** The year in which a sentence says that all of it is to be. */
    private static final Pattern YEAR = Pattern.compile("^(?:(今年|本年度?|全年)|(\\d{4})年)(?:,|(?=全[省市县区州])|力争|确保|实现"
            + "|(?=(?:累计)?(?:新增|新建|培训|供应|建设|培育|引进|签约|改造|推出|举办)))");

    /** Behind a day, that all before it is to be done by then. */
    private static final Pattern ALL_DONE = Pattern.compile("^(?:全部|全面|均)?(?:完成|完工|建成|竣工|投入使用|投用|投产|启用|交付)$");

    private final int paperYear;
    private final List<Deadlines.Found> dates;
    private final Optional<Deadlines.Found> ofSentence;

    ClauseDays(Run sentence, Deadlines deadlines, int paperYear) {
        this.paperYear = paperYear;
        dates = deadlines.inSentences(sentence);
        ofSentence = year(sentence);
    }

    /** The day for the clause at a place; empty where none holds for it. */
    Optional<Deadlines.Found> by(List<Run> clauses, int at) {
        Run clause = clauses.get(at);
        return in(clause)
                .or(() -> carried(clause))
                .or(() -> year(clause))
                .or(() -> ofSentence)
                .or(() -> allDone(clauses, at));
    }

    /** A clause without its own day. */
    Run without(Run clause) {
        return in(clause).map(date -> withoutDay(clause, date.words())).orElse(clause);
    }

    private Optional<Deadlines.Found> in(Run clause) {
        return dates.stream()
                .filter(date -> isIn(clause, date.words().offset(0)))
                .findFirst();
    }

    /** What stands behind a day; the words before it as well, where what follows says how far they are to go. */
    private static Run withoutDay(Run clause, Run day) {
        Run behind = behind(clause, day);
        int before = clause.length() - behind.length() - day.length();
        boolean isBetween =
                before > 3 && TargetReader.REACHES.matcher(behind.plain()).lookingAt();
        return isBetween ? clause.sub(0, before).trim("于在到至").then(behind) : behind;
    }

    /** The day of a clause further on by which all is to be done: 新建12处,改造86公里,9月底前全部完工. */
    private Optional<Deadlines.Found> allDone(List<Run> clauses, int at) {
        for (Run next : clauses.subList(at + 1, Math.min(clauses.size(), at + 1 + NEAR))) {
            Optional<Deadlines.Found> day = in(next);
            if (day.isPresent()) {
                Run behind = behind(next, day.get().words());
                return day.filter(date -> ALL_DONE.matcher(behind.plain()).find());
            }
        }
        return Optional.empty();
    }

    /** The end of the year with which a sentence begins, where it is not over. */
    private Optional<Deadlines.Found> year(Run sentence) {
        Matcher year = YEAR.matcher(sentence.plain());
        if (!year.find() || paperYear == 0) {
            return Optional.empty();
        }
        int of = year.group(2) == null ? paperYear : Integer.parseInt(year.group(2));
        Run words = sentence.sub(0, year.group(2) == null ? year.end(1) : year.end(2) + 1);
        return of < paperYear || of > paperYear + 50
                ? Optional.empty()
                : Optional.of(new Deadlines.Found(
                        words, new Deadline.MonthEnd(words.text(), YearMonth.of(of, 12)), year.group(2) == null));
    }

    /** The last date before a clause. */
    private Optional<Deadlines.Found> carried(Run clause) {
        return clause.isEmpty()
                ? Optional.empty()
                : dates.stream()
                        .filter(date -> date.words().offset(0) < clause.offset(0))
                        .reduce((one, next) -> next);
    }

    private static boolean isIn(Run clause, int offset) {
        return !clause.isEmpty() && clause.offset(0) <= offset && offset <= clause.offset(clause.length() - 1);
    }

    /** What of a clause stands behind words of it. */
    static Run behind(Run clause, Run words) {
        int last = words.offset(words.length() - 1);
        int at = 0;
        while (at < clause.length() && clause.offset(at) <= last) {
            at++;
        }
        return clause.from(at);
    }
}
