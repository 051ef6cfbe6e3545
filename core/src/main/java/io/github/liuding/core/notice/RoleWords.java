package io.github.liuding.core.notice;

import java.util.Optional;
import java.util.Set;

/**
 * A role at the start of a line (任职身份), such as 副 组 长:.
 *
 * @param role without the white space in it
 * @param kind what it is in its body
 * @param to behind its colon or white space
 * @param hasColon whether a colon stands behind it
 */
record RoleWords(String role, Kind kind, int to, boolean hasColon) {
    /** What a role is in its body. */
    enum Kind {
        HEAD,
        DEPUTY,
        MEMBER
    }

    private static final String[] HEADS = {
        "组长", "总指挥长", "总指挥", "指挥长", "指挥", "主任", "总召集人", "召集人", "班长", "专班长", "队长", "会长", "主席", "理事长", "政委", "政治委员",
        "负责人", "总负责人", "局长", "院长", "总队长", "主任委员", "总协调人", "链长", "总链长", "站长", "组长单位", "召集单位", "主任单位", "牵头人", "理事长单位"
    };

    private static final String[] RANKS = {
        "第一", "双", "总", "办公室", "专班", "执行", "联合", "名誉", "常务", "领导小组", "指挥部", "联席会议", "工作组", "小组", "专职", "轮值", "现场", "共同",
        "委员会", "筹委会", "组委会", "工作专班", "第二", "前线", "兼职"
    };

    private static final String[] MEMBERS = {
        "成员单位", "组成人员", "成员", "组员", "委员", "秘书长", "联络员", "顾问", "工作人员", "副秘书长", "专家", "组成单位", "组成成员", "执行秘书长", "秘书",
        "常务委员", "执行委员", "监督员", "督导员", "其他成员"
    };

    /** Kinds of body that may stand before a role. */
    private static final String[] OF_BODIES = {"领导小组", "指挥部", "联席会议", "工作专班", "工作组", "小组", "委员会", "筹委会", "组委会"};

    private static final Set<String> PLAIN_MEMBERS = Set.of("成员单位", "组成人员", "成员", "组员", "委员", "组成单位", "组成成员", "其他成员");

    private static final int LONGEST = 24;

    /** The role with which a line begins, where a colon, wide space or the end of the line stands behind it. */
    static Optional<RoleWords> at(Run run) {
        String plain = run.plain();
        int limit = Math.min(plain.length(), LONGEST);
        StringBuilder word = new StringBuilder();
        Optional<RoleWords> found = Optional.empty();
        int i = 0;
        while (i < limit && Glyphs.isSpace(plain.charAt(i))) {
            i++;
        }
        if (i == limit || !Glyphs.isHan(plain.charAt(i))) {
            return Optional.empty();
        }
        for (; i < limit; i++) {
            char c = plain.charAt(i);
            if (c == ':') {
                Optional<Kind> kind = kind(word.toString());
                return kind.map(known -> new RoleWords(word.toString(), known, colonEnd(plain), true));
            }
            if (Glyphs.isSpace(c)) {
                Optional<Kind> kind = kind(word.toString());
                int next = i;
                while (next < plain.length() && Glyphs.isSpace(plain.charAt(next))) {
                    next++;
                }
                int to = next;
                if (kind.isPresent() && (next == plain.length() || plain.charAt(next) != ':')) {
                    found = kind.map(known -> new RoleWords(word.toString(), known, to, false));
                }
                continue;
            }
            if (c == '(' && kind(word.toString()).isPresent()) {
                int close = plain.indexOf(')', i);
                if (close < 0 || close - i > LONGEST || notColon(plain, close + 1)) {
                    break;
                }
                limit = Math.min(plain.length(), close + LONGEST);
                i = close;
                continue;
            }
            if (!Glyphs.isHan(c)) {
                break;
            }
            word.append(c);
        }
        if (i == plain.length()) {
            Optional<Kind> kind = kind(word.toString());
            if (kind.isPresent()) {
                return kind.map(known -> new RoleWords(word.toString(), known, plain.length(), false));
            }
        }
        return found;
    }

    /** A note such as 按姓氏笔画为序 may stand between a role and its colon. */
    private static boolean notColon(String plain, int from) {
        int at = from;
        while (at < plain.length() && Glyphs.isSpace(plain.charAt(at))) {
            at++;
        }
        return at >= plain.length() || plain.charAt(at) != ':';
    }

    private static int colonEnd(String plain) {
        int end = plain.indexOf(':') + 1;
        while (end < plain.length() && Glyphs.isSpace(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 联席会议召集人 is 召集人, for the role stands with its body; 办公室主任 and 专班组长 stay as they are. */
    static String withoutBody(String role) {
        for (String body : OF_BODIES) {
            if (role.startsWith(body) && kind(role.substring(body.length())).isPresent()) {
                return role.substring(body.length());
            }
        }
        return role;
    }

    /** Whether the word says that somebody belongs to the body, and nothing else. */
    static boolean isPlainMember(String role) {
        return role.isBlank() || PLAIN_MEMBERS.contains(role);
    }

    /** What a word is as a role; empty where it is none. */
    static Optional<Kind> kind(String word) {
        for (String member : MEMBERS) {
            if (word.endsWith(member)
                    && (word.length() == member.length()
                            || isRank(word.substring(0, word.length() - member.length())))) {
                return Optional.of(Kind.MEMBER);
            }
        }
        for (String head : HEADS) {
            if (word.endsWith(head)) {
                String rank = word.substring(0, word.length() - head.length());
                boolean deputy = rank.endsWith("副");
                String before = deputy ? rank.substring(0, rank.length() - 1) : rank;
                if (before.isEmpty() || isRank(before)) {
                    return Optional.of(deputy ? Kind.DEPUTY : Kind.HEAD);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRank(String rank) {
        String left = rank;
        boolean moved = true;
        while (moved && !left.isEmpty()) {
            moved = false;
            for (String known : RANKS) {
                if (left.startsWith(known)) {
                    left = left.substring(known.length());
                    moved = true;
                }
            }
        }
        return left.isEmpty();
    }
}
