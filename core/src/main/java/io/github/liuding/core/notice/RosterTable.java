package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a roster that is a table (名单表): a row each person, the columns in any order, as a line of a roster. */
final class RosterTable {
    private static final String[] NUMBERS = {"序号", "编号", "序"};
    private static final String[] NAMES = {"姓名", "名字", "人员姓名"};
    private static final String[] ROLES = {
        "专班职务", "组内职务", "领导小组职务", "指挥部职务", "担任职务", "小组职务", "拟任职务", "任职", "身份", "角色", "组成", "职责身份", "工作组职务", "委员会职务",
        "分工职务", "兼任职务"
    };
    private static final String[] NO_POSTS = {"备注", "联系电话", "电话", "手机", "联系方式", "性别", "民族", "办公电话", "手机号码", "传真"};

    private final int name;
    private final int role;
    private final List<Integer> posts;

    private RosterTable(int name, int role, List<Integer> posts) {
        this.name = name;
        this.role = role;
        this.posts = posts;
    }

    /** The table that this row heads; empty where it heads no roster. */
    static Optional<RosterTable> headed(Run row) {
        List<Run> cells = Cells.of(row);
        int name = -1;
        int role = -1;
        List<Integer> posts = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < 16; i++) {
            String word = cells.get(i).squeeze().plain();
            if (Words.anyIs(word, NAMES)) {
                name = i;
            } else if (role < 0 && Words.anyIs(word, ROLES)) {
                role = i;
            } else if (!word.isEmpty() && !Words.anyIs(word, NUMBERS) && !Words.anyIs(word, NO_POSTS)) {
                posts.add(i);
            }
        }
        return name < 0 ? Optional.empty() : Optional.of(new RosterTable(name, role(cells, name, role, posts), posts));
    }

    /** Where no heading says which column is the role, it is that of 职务 before the names, if posts stand behind them. */
    private static int role(List<Run> cells, int name, int role, List<Integer> posts) {
        boolean isBefore = role < 0 && posts.size() > 1 && posts.get(0) < name;
        if (isBefore && cells.get(posts.get(0)).squeeze().plain().endsWith("职务")) {
            return posts.remove(0);
        }
        return role;
    }

    /** A row as a line: the role with a colon where it has one, the name, then unit and post. */
    Run line(Run row) {
        List<Run> cells = Cells.of(row);
        List<Run> line = new ArrayList<>();
        Run held = cell(cells, role);
        if (!held.isEmpty()) {
            line.add(held);
            line.add(sign(":", held));
        }
        Run person = cell(cells, name);
        if (!person.isEmpty()) {
            line.add(person);
            line.add(sign(" ", person));
        }
        for (int post : posts) {
            line.add(cell(cells, post));
        }
        List<Run> filled = line.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.isEmpty() ? Run.NONE : Run.join(filled);
    }

    private static Run cell(List<Run> cells, int at) {
        return at < 0 || at >= cells.size() ? Run.NONE : cells.get(at).squeeze();
    }

    private static Run sign(String sign, Run at) {
        return new Run(sign, sign, new int[] {at.offset(at.length() - 1)});
    }
}
