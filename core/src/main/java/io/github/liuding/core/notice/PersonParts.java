package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** Parts a list of persons and posts: at separators, behind brackets, and at conjunctions between two who are somebody. */
final class PersonParts {
    private PersonParts() {}

    static List<Run> of(Run text) {
        return text.cutAt((from, at) -> "、,;".indexOf(text.at(at)) >= 0 || joinsPersons(text, from, at)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Cut at separators, and where somebody follows right behind a bracket: 张三(县长)李四(副县长). */
    static List<Run> behindBrackets(Run text) {
        List<Run> people = new ArrayList<>();
        for (Run part : of(text)) {
            int from = 0;
            int depth = 0;
            for (int i = 0; i < part.length() - 1; i++) {
                depth += Glyphs.isOpen(part.at(i)) ? 1 : Glyphs.isClose(part.at(i)) ? -1 : 0;
                if (depth == 0 && part.at(i) == ')' && Glyphs.isHan(part.at(i + 1))) {
                    people.add(part.sub(from, i + 1));
                    from = i + 1;
                }
            }
            people.add(part.from(from));
        }
        return people;
    }

    static Run joined(List<Run> posts) {
        if (posts.isEmpty()) {
            return Run.NONE;
        }
        List<Run> all = new ArrayList<>();
        for (Run post : posts) {
            if (!all.isEmpty()) {
                all.add(new Run("、", "、", new int[] {post.offset(0)}));
            }
            all.add(post);
        }
        return Run.join(all);
    }

    /** Whether a conjunction stands between two who are named, as in 张三同志和县财政局局长李四. */
    private static boolean joinsPersons(Run text, int from, int at) {
        boolean isLong = text.plain().startsWith("以及", at);
        if ((!isLong && "和及与".indexOf(text.at(at)) < 0) || at - from < 2 || at - from > 40) {
            return false;
        }
        int start = isLong ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && "、,;和及".indexOf(text.at(end)) < 0 && end - at < 40) {
            end++;
        }
        return isSomebody(text.plain().substring(from, at))
                && isSomebody(text.plain().substring(start, end));
    }

    private static boolean isSomebody(String plain) {
        String name = plain.endsWith("同志") ? plain.substring(0, plain.length() - 2) : plain;
        return (Persons.isName(name) && !UnitWords.startsWithLevel(name))
                || Persons.isCertainlyPost(plain)
                || (Persons.nameAtEnd(name) > 0 && name.length() > 4);
    }

    /** Without such as 抽调, with which a sentence says where somebody comes from. */
    static Run withoutVerb(Run text) {
        for (String verb : new String[] {"抽调", "选派", "指定", "确定", "明确", "由", "以及", "包括", "和", "及"}) {
            if (text.plain().startsWith(verb) && text.length() > verb.length() + 1) {
                return text.from(verb.length());
            }
        }
        return text;
    }
}
