package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lines of a roster look like: roles in them, cells, and the words with which duties begin. */
final class RosterLines {
    private RosterLines() {}

    private static final String[] DUTIES = {"主要职责", "工作职责", "职责", "主要任务", "职责任务", "职能", "工作任务", "主要工作职责"};

    /** A line cut before every role in it: 组长:张三(县长);副组长:李四(副县长). */
    static List<Run> pieces(Run line) {
        Optional<RoleWords> role =
                line.length() > 3000 ? Optional.empty() : RoleWords.at(line).filter(RoleWords::hasColon);
        if (role.isEmpty()) {
            return List.of(line);
        }
        List<Run> pieces = new ArrayList<>();
        int from = 0;
        for (int i = role.get().to() + 1; i < line.length(); i++) {
            char before = line.at(i - 1);
            boolean parts = before == ';' || before == '。' || before == ',' || Glyphs.isSpace(before);
            if (parts
                    && !Glyphs.isSpace(line.at(i))
                    && RoleWords.at(line.from(i)).filter(RoleWords::hasColon).isPresent()) {
                pieces.add(line.sub(from, i).trim(";,。"));
                from = i;
            }
        }
        pieces.add(line.from(from));
        return pieces;
    }

    /** The line below the head of a table of bars. */
    static boolean isRule(Run row) {
        return row.squeeze().plain().chars().allMatch(c -> c == '-' || c == '|' || c == ':');
    }

    /** The cells of a row, parted by spaces. */
    static Run cells(Run row) {
        List<Run> cells = new ArrayList<>();
        for (Run cell : Cells.of(row)) {
            if (!cell.isEmpty()) {
                if (!cells.isEmpty()) {
                    cells.add(new Run("  ", "  ", new int[] {cell.offset(0), cell.offset(0)}));
                }
                cells.add(cell);
            }
        }
        return cells.isEmpty() ? Run.NONE : Run.join(cells);
    }

    static Run afterLabel(Run line) {
        int colon = line.plain().indexOf(':');
        return colon < 0 ? Run.NONE : line.from(colon + 1).strip();
    }

    static boolean isDuties(Run line) {
        String plain = line.length() > 12 ? line.plain().substring(0, 12) : line.plain();
        for (String word : DUTIES) {
            if (plain.startsWith(word + ":") || plain.equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean beginsDuty(Run line) {
        String plain = line.plain();
        return plain.startsWith("负责") || plain.startsWith("承担") || plain.startsWith("统筹") || plain.startsWith("贯彻");
    }

    /** Where the first sentence ends, if another follows. */
    static int sentenceEnd(Run text) {
        int stop = text.plain().indexOf('。');
        return stop < 0 || stop == text.length() - 1 ? text.length() : stop;
    }

    static boolean isTitle(Run words) {
        String plain = words.plain();
        return plain.endsWith("名单") || plain.endsWith("组成人员");
    }

    /** A role needs a colon, or somebody behind it, or nothing at all. */
    static boolean isRole(Run line, RoleWords words) {
        if (words.hasColon() || words.to() >= line.length()) {
            return true;
        }
        Run rest = line.from(words.to());
        return Holders.beginsWithPerson(rest) || Holders.isCollective(rest);
    }

    static boolean holdsRole(Run paragraph) {
        boolean isRow = paragraph.length() < 600
                && (paragraph.plain().indexOf('\t') >= 0 || paragraph.plain().indexOf('|') >= 0);
        return RoleWords.at(isRow ? cells(paragraph) : paragraph).isPresent();
    }
}
