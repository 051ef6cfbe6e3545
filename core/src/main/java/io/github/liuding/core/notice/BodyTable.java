package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table that sets up bodies (专班设置表): a row each body, a column each role in it. */
final class BodyTable {
    private static final String[] NAMES = {
        "专班名称", "专班", "工作专班", "组别", "组名", "小组名称", "工作组", "工作组名称", "小组", "机构名称", "专项小组", "专项组", "专班(组)", "组名称", "指挥部名称",
        "领导小组名称", "专项工作组", "工作小组"
    };

    private final int name;
    private final List<String> heads;

    private BodyTable(int name, List<String> heads) {
        this.name = name;
        this.heads = heads;
    }

    /** The table that this row heads; empty where no column names bodies or none is that of a role. */
    static Optional<BodyTable> headed(Run row) {
        List<String> heads = new ArrayList<>();
        int name = -1;
        boolean anyRole = false;
        for (Run cell : Cells.of(row)) {
            String word = cell.squeeze().plain();
            for (String known : NAMES) {
                name = name < 0 && known.equals(word) ? heads.size() : name;
            }
            anyRole |= RoleWords.kind(word).isPresent();
            heads.add(word);
        }
        return name < 0 || !anyRole || heads.size() > 16 ? Optional.empty() : Optional.of(new BodyTable(name, heads));
    }

    /** Takes a row: its body, and who holds the roles in it. */
    Optional<RawBody> read(Run row, BodyReader bodies) {
        List<Run> cells = Cells.of(row);
        Run named = name < cells.size() ? cells.get(name).squeeze() : Run.NONE;
        Run bare = named.from(Marker.of(named.plain()).length());
        if (!BodyNames.isName(bare.plain())) {
            return Optional.empty();
        }
        RawBody body = bodies.body(bare);
        for (int i = 0; i < cells.size() && i < heads.size(); i++) {
            Run cell = cells.get(i);
            String head = heads.get(i);
            Optional<RoleWords.Kind> role = RoleWords.kind(head);
            if (role.isPresent()) {
                body.add(role.get(), bodies.holders().read(head, cell));
            } else if (Column.headed(new Run(head, head, new int[head.length()])) == Column.LEAD) {
                UnitList.read(cell).names().forEach(unit -> body.lead.add(unit.squeeze()));
            }
        }
        return Optional.of(body);
    }
}
