package io.github.liuding.core.notice;

import java.util.List;
import java.util.regex.Pattern;

/** Tells of days that a paper sets for all units outside its tasks: 请各责任单位于9月15日前落实到位. */
final class CommonDeadlines {
    private static final Pattern ALL = Pattern.compile(
            "各[^,。;]{0,12}?(?:单位|部门|专班|乡镇|街道|科室|县区|市州|县\\(市、区\\)|成员|小组|组)[^,。;]{0,12}?(?:要|应|须|请|于|在|务必|必须)");

    private final Deadlines deadlines;
    private final Log log;
    private final FurtherParts.Places places;

    CommonDeadlines(Deadlines deadlines, Log log, FurtherParts.Places places) {
        this.deadlines = deadlines;
        this.log = log;
        this.places = places;
    }

    void tell(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            if (!passage.inTable() && passage.text().length() <= Passages.LONGEST) {
                Clauses.sentences(passage.text()).forEach(this::sentence);
            }
        }
    }

    private void sentence(Run sentence) {
        boolean isForAll = !sentence.isEmpty()
                && Passages.holdsDigit(sentence.plain())
                && ALL.matcher(sentence.plain()).find()
                && !places.isOther(sentence);
        if (isForAll && deadlines.inSentences(sentence).stream().anyMatch(Deadlines.Found::isDated)) {
            log.note(
                    NoticeFindings.DEADLINE_FOR_ALL,
                    sentence,
                    "对各单位统一规定的时限未列入任务，须人工核对：%s".formatted(Log.quoted(sentence)),
                    "A day that is set for all units was added to no task: %s".formatted(Log.quoted(sentence)));
        }
    }
}
