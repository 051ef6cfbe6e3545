package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** The entries under one role: a person, units or posts each, put together where lines have parted them. */
final class RosterEntries {
    private static final int LONGEST_ENTRY = 2000;

    private final Holders holders;
    private final List<Run> entries = new ArrayList<>();

    RosterEntries(Holders holders) {
        this.holders = holders;
    }

    List<Run> all() {
        return entries;
    }

    void begin(Run entry) {
        entries.add(entry);
    }

    /** Takes a line as the rest of the last entry. */
    void goOn(Run line) {
        entries.set(entries.size() - 1, entries.get(entries.size() - 1).then(line));
    }

    void clear() {
        entries.clear();
    }

    /** Takes a line under a role: a person, units, or the rest of the entry before; gives whether it is one. */
    boolean add(Run line) {
        if (line.length() > 600) {
            return false;
        }
        Run run = line;
        if (Holders.beginsWithPerson(run)
                || isVacant(run)
                || Holders.isRule(run.strip().trim("。;").plain())) {
            entries.add(run);
            return true;
        }
        String plain = run.squeeze().plain();
        boolean sentence = (plain.indexOf('。') >= 0 && plain.indexOf('。') < plain.length() - 1)
                || plain.contains("设在")
                || plain.contains("下设")
                || plain.replace("党组成员", "").contains("组成")
                || plain.contains("担任")
                || plain.contains("兼任");
        if (sentence
                || plain.length() > 80
                || Labels.startsAny(run)
                || RosterLines.beginsDuty(run)
                || BodyNames.inHeading(run).isPresent()) {
            return false;
        }
        if (entries.isEmpty()) {
            boolean any = !holders.read("", run).isEmpty();
            if (any) {
                entries.add(run);
            }
            return any;
        }
        int last = entries.size() - 1;
        boolean anotherPost =
                Persons.isCertainlyPost(entries.get(last).squeeze().plain())
                        && entries.get(last).length() > 4
                        && plain.length() > 4
                        && Persons.isPost(plain);
        boolean afterPerson = Holders.beginsWithPerson(entries.get(last));
        boolean closed = entries.get(last).plain().endsWith(")") || plain.startsWith("各");
        if ((afterPerson && Holders.isCollective(run))
                || (closed && Persons.isPost(plain))
                || (!afterPerson && anotherPost)) {
            entries.add(run);
            return true;
        }
        boolean rest = Persons.isPost(plain) || Holders.isCollective(run) || UnitWords.endsLikeUnit(plain);
        if (rest) {
            boolean whole = !afterPerson
                    && UnitList.read(run).areSurelyUnits()
                    && UnitWords.endsLikeUnit(entries.get(last).squeeze().plain());
            if (whole && !Holders.isCollective(run) && !plain.startsWith("管委会")) {
                entries.add(run);
            } else {
                if (entries.get(last).length() < LONGEST_ENTRY) {
                    entries.set(last, entries.get(last).then(run));
                }
            }
        }
        return rest;
    }

    /** Whether 副局长, alone in its line, ends the post above, of which a narrow column has left the unit only. */
    boolean endsPost(RoleWords words, Run line) {
        boolean isPost = words.role().endsWith("局长")
                || words.role().endsWith("主任")
                || words.role().endsWith("院长");
        return isPost
                && !words.hasColon()
                && words.to() >= line.length()
                && !entries.isEmpty()
                && UnitWords.endsLikeUnit(
                        entries.get(entries.size() - 1).squeeze().plain());
    }

    /** A post that nobody holds. */
    private static boolean isVacant(Run line) {
        String plain = line.strip().plain();
        return plain.startsWith("(空缺)") || plain.startsWith("(暂缺)") || plain.startsWith("(待定)");
    }
}
