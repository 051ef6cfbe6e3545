package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands under one heading as rosters and duties of bodies. */
final class RosterReader {
    private static final String[] DUTIES = {"主要职责", "工作职责", "职责", "主要任务", "职责任务", "职能", "工作任务", "主要工作职责"};

    private static final String MEMBERS = "成员单位";

    private static final int LONGEST_ENTRY = 2000;

    private final BodyReader bodies;
    private final Section section;
    private final Optional<Run> heading;
    private final Optional<RawBody> above;
    private final Log log;

    private Optional<RawBody> body = Optional.empty();
    private Optional<RawBody> first = Optional.empty();
    private Optional<Run> title = Optional.empty();
    private Optional<RoleWords> role = Optional.empty();
    private final List<Run> entries = new ArrayList<>();
    private Optional<RosterTable> table = Optional.empty();
    private Optional<BodyTable> bodyTable = Optional.empty();
    private boolean inDuties;

    RosterReader(BodyReader bodies, Section section, Optional<Run> heading, Optional<RawBody> above, Log log) {
        this.bodies = bodies;
        this.section = section;
        this.heading = heading;
        this.above = above;
        this.log = log;
    }

    /** The body whose section it is; empty where it is that of none. */
    Optional<RawBody> read() {
        List<Run> paragraphs = new ArrayList<>();
        section.head.ifPresent(line -> paragraphs.add(line.body()));
        section.lines.forEach(
                line -> paragraphs.add(line.isRow() ? line.run() : line.run().strip()));
        boolean hasRoster = paragraphs.stream()
                .anyMatch(paragraph -> RoleWords.at(paragraph).isPresent());
        boolean headed = heading.isPresent() && section.head.isPresent();
        if (headed && !hasRoster && isOwn()) {
            body = Optional.of(bodies.body(heading.get()));
            body.get().parent = body.get().parent.or(() -> above);
            first = body;
            inDuties = true;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isHead = i == 0 && section.head.isPresent();
            take(paragraphs.get(i), isHead);
        }
        endRole();
        return first;
    }

    static boolean holdsRole(Run paragraph) {
        boolean isRow = paragraph.length() < 600
                && (paragraph.plain().indexOf('\t') >= 0 || paragraph.plain().indexOf('|') >= 0);
        return RoleWords.at(isRow ? cells(paragraph) : paragraph).isPresent();
    }

    /** Whether the section is about the body it names and not about what is asked of it. */
    private boolean isOwn() {
        Run head = section.head.map(Line::words).orElse(Run.NONE);
        int end = Clauses.firstEnd(head);
        boolean isElsewhere = section.lines.stream()
                .findFirst()
                .filter(line -> line.words().plain().startsWith("各"))
                .isPresent();
        return heading.isPresent()
                && !isElsewhere
                && heading.get().length() >= 2
                && !BodyNames.isGeneric(heading.get().plain())
                && (end < head.length() || !section.lines.isEmpty() || !section.children.isEmpty());
    }

    private void take(Run paragraph, boolean isHead) {
        boolean isRow = paragraph.length() < 600
                && (paragraph.plain().indexOf('\t') >= 0 || paragraph.plain().indexOf('|') >= 0);
        Optional<RosterTable> headed = isRow ? RosterTable.headed(paragraph) : Optional.empty();
        Optional<BodyTable> ofBodies = isRow ? BodyTable.headed(paragraph) : Optional.empty();
        if (headed.isPresent() || ofBodies.isPresent()) {
            endRole();
            table = headed;
            bodyTable = ofBodies;
            return;
        }
        table = isRow ? table : Optional.empty();
        bodyTable = isRow ? bodyTable : Optional.empty();
        if (bodyTable.isPresent()) {
            bodyTable.get().read(paragraph, bodies).ifPresent(made -> made.parent = made.parent.or(() -> above));
            return;
        }
        Run row = isRow ? table.map(under -> under.line(paragraph)).orElseGet(() -> cells(paragraph)) : paragraph;
        Run line = isHead && heading.isPresent() ? afterHeading(paragraph) : row;
        if (line.isEmpty() || (isRow && isRule(paragraph))) {
            return;
        }
        List<Run> pieces = pieces(line);
        if (pieces.size() > 1) {
            pieces.forEach(piece -> take(piece, false));
            return;
        }
        Optional<RoleWords> found =
                line.length() > 2000 ? Optional.empty() : RoleWords.at(line).filter(words -> isRole(line, words));
        if (found.isPresent() && endsPost(found.get(), line)) {
            entries.set(entries.size() - 1, entries.get(entries.size() - 1).then(line));
            return;
        }
        if (found.isPresent()) {
            begin(found.get(), line);
            return;
        }
        if (Labels.startsField(line) && (body.isPresent() || opens())) {
            endRole();
            units(line);
            return;
        }
        Run words = line.length() > 60 ? Run.NONE : line.squeeze();
        if ((!words.isEmpty() && role.isEmpty()) || isTitle(words)) {
            Optional<Run> named = BodyNames.inHeading(words);
            if (named.isPresent() && !words.plain().endsWith(":") && !isHead) {
                endRole();
                title = named;
                body = Optional.empty();
                inDuties = false;
                return;
            }
        }
        if (isDuties(line)) {
            endRole();
            inDuties = true;
            duties(afterLabel(line));
            return;
        }
        if (role.isPresent() && entry(line)) {
            return;
        }
        endRole();
        if (!inner(line) && body.isPresent() && (inDuties || beginsDuty(line))) {
            duties(line);
        }
    }

    /** Makes the body of the heading, where what answers for it stands before who sits in it. */
    private boolean opens() {
        if (heading.isEmpty() || section.head.isEmpty() || !isOwn()) {
            return false;
        }
        body = Optional.of(bodies.body(heading.get()));
        body.get().parent = body.get().parent.or(() -> above);
        first = first.or(() -> body);
        return true;
    }

    /** A line cut before every role in it: 组长:张三(县长);副组长:李四(副县长). */
    private static List<Run> pieces(Run line) {
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

    private Run afterHeading(Run paragraph) {
        Run words = paragraph.squeeze();
        int comma = words.plain().indexOf(',');
        if (comma == heading.map(Run::length).orElse(-1)) {
            return words.from(comma + 1);
        }
        return words.from(Clauses.firstEnd(words));
    }

    /** Whether 副局长, alone in its line, ends the post above, of which a narrow column has left the unit only. */
    private boolean endsPost(RoleWords words, Run line) {
        boolean isPost = words.role().endsWith("局长")
                || words.role().endsWith("主任")
                || words.role().endsWith("院长");
        return isPost
                && !words.hasColon()
                && words.to() >= line.length()
                && role.isPresent()
                && !entries.isEmpty()
                && UnitWords.endsLikeUnit(
                        entries.get(entries.size() - 1).squeeze().plain());
    }

    /** A role needs a colon, or somebody behind it, or nothing at all. */
    private static boolean isRole(Run line, RoleWords words) {
        if (words.hasColon() || words.to() >= line.length()) {
            return true;
        }
        Run rest = line.from(words.to());
        return Holders.beginsWithPerson(rest) || Holders.isCollective(rest);
    }

    private static boolean isTitle(Run words) {
        String plain = words.plain();
        return plain.endsWith("名单") || plain.endsWith("组成人员");
    }

    private void begin(RoleWords found, Run line) {
        endRole();
        inDuties = false;
        boolean another = body.isPresent()
                && found.kind() == RoleWords.Kind.HEAD
                && !body.get().heads.isEmpty()
                && (!body.get().deputies.isEmpty() || !body.get().members.isEmpty())
                && !found.role().contains("办公室");
        if (body.isEmpty() || another || !(body.get().hasHolders() || title.isEmpty())) {
            body = Optional.of(bodies.body(name(found, line)));
            body.get().parent = body.get().parent.or(() -> above);
            title = Optional.empty();
            if (first.isEmpty()) {
                first = body;
            }
        }
        role = Optional.of(found);
        Run rest = line.from(found.to()).strip();
        int stop = sentenceEnd(rest);
        if (!rest.isEmpty()) {
            entries.add(rest.sub(0, stop));
        }
        if (stop < rest.length()) {
            endRole();
            take(rest.from(stop + 1).strip(), false);
        }
    }

    /** Where the first sentence ends, if another follows. */
    private static int sentenceEnd(Run text) {
        int stop = text.plain().indexOf('。');
        return stop < 0 || stop == text.length() - 1 ? text.length() : stop;
    }

    private Run name(RoleWords found, Run line) {
        int offset = line.offset(0);
        if (title.isPresent()) {
            return bodies.declaredBefore(offset, title.get().plain()).orElse(title.get());
        }
        if (heading.isPresent()) {
            Run named = heading.get();
            boolean isShort = (named.length() <= 6 && !named.plain().endsWith("组"))
                    || named.plain().equals("领导小组");
            return isShort ? bodies.declaredBefore(offset, named.plain()).orElse(named) : named;
        }
        Optional<Run> parents = section.parent
                .flatMap(parent -> parent.head)
                .map(head -> Clauses.first(head.words()))
                .filter(words -> words.length() <= 40)
                .flatMap(BodyNames::inHeading);
        return parents.or(() -> bodies.declaredBefore(offset, "")).orElseGet(() -> byRole(found, line));
    }

    private static Run byRole(RoleWords found, Run line) {
        String role = found.role();
        String name = role.contains("指挥") ? "指挥部" : role.contains("召集") ? "联席会议" : role.contains("主任") ? "办公室" : "领导小组";
        int[] at = new int[name.length()];
        java.util.Arrays.fill(at, line.offset(0));
        return new Run(name, name, at);
    }

    /** Takes a line under a role: a person, units, or the rest of the entry before; gives whether it is one. */
    private boolean entry(Run line) {
        if (line.length() > 600) {
            return false;
        }
        Run run = line;
        if (Holders.beginsWithPerson(run) || isVacant(run)) {
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
                || beginsDuty(run)
                || BodyNames.inHeading(run).isPresent()) {
            return false;
        }
        if (entries.isEmpty()) {
            boolean any = !bodies.holders().read("", run).isEmpty();
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

    /** The line below the head of a table of bars. */
    private static boolean isRule(Run row) {
        return row.squeeze().plain().chars().allMatch(c -> c == '-' || c == '|' || c == ':');
    }

    /** The cells of a row, parted by spaces. */
    private static Run cells(Run row) {
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

    private void endRole() {
        if (role.isPresent() && body.isPresent()) {
            RoleWords words = role.get();
            for (Run entry : entries) {
                List<HolderDraft> found = bodies.holders().read(words.role(), entry);
                if (found.isEmpty()) {
                    log.warn(
                            NoticeFindings.ROSTER_NOT_UNDERSTOOD,
                            entry,
                            "“%s”之后未识别出人员或单位：%s".formatted(words.role(), Log.quoted(entry)),
                            "No person or unit was found behind '%s': %s".formatted(words.role(), Log.quoted(entry)));
                }
                boolean ofOffice = words.role().startsWith("办公室")
                        && !body.get().name.plain().endsWith("办公室");
                RawBody holds = ofOffice ? bodies.office(entry, body.get()) : body.get();
                holds.add(words.kind(), found);
            }
        }
        role = Optional.empty();
        entries.clear();
    }

    private void units(Run line) {
        List<TailReader.Label> labels = TailReader.labels(line, 0);
        Run rest = Run.NONE;
        for (int i = 0; i < labels.size(); i++) {
            int limit = i + 1 < labels.size() ? labels.get(i + 1).from() : line.length();
            int stop = line.plain().indexOf('。', labels.get(i).to());
            int end = stop > 0 ? Math.min(limit, stop) : limit;
            if (end < limit) {
                rest = line.sub(end, limit);
            }
            UnitList list = UnitList.read(line.sub(labels.get(i).to(), end));
            String label = line.sub(labels.get(i).from(), labels.get(i).to() - 1)
                    .squeeze()
                    .plain();
            if (label.equals(MEMBERS)) {
                list.names()
                        .forEach(name -> body.get()
                                .add(RoleWords.Kind.MEMBER, bodies.holders().read(MEMBERS, name)));
                continue;
            }
            switch (labels.get(i).field()) {
                case LEADER -> leader(line.sub(labels.get(i).to(), end));
                case COOPERATING ->
                    list.names().forEach(name -> body.get().cooperating.add(name.squeeze()));
                case LEAD, RESPONSIBLE, DIVISION ->
                    list.names().forEach(name -> body.get().lead.add(name.squeeze()));
                case PERSON, DEADLINE -> {}
            }
        }
        inDuties = true;
        duties(rest.trim("。;"));
    }

    /** Whom a group names as the leader who answers for it is its head, if it has none. */
    private void leader(Run who) {
        if (body.isPresent() && body.get().heads.isEmpty()) {
            body.get().add(RoleWords.Kind.HEAD, bodies.holders().read("牵头领导", who.strip()));
        }
    }

    /** A post that nobody holds. */
    private static boolean isVacant(Run line) {
        String plain = line.strip().plain();
        return plain.startsWith("(空缺)") || plain.startsWith("(暂缺)") || plain.startsWith("(待定)");
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

    private static Run afterLabel(Run line) {
        int colon = line.plain().indexOf(':');
        return colon < 0 ? Run.NONE : line.from(colon + 1).strip();
    }

    private static boolean beginsDuty(Run line) {
        String plain = line.plain();
        return plain.startsWith("负责") || plain.startsWith("承担") || plain.startsWith("统筹") || plain.startsWith("贯彻");
    }

    private void duties(Run text) {
        if (body.isPresent() && !text.isEmpty()) {
            for (Run sentence : Clauses.sentences(text.squeeze())) {
                if (sentence.trim("。;,、:").length() > 3) {
                    body.get().duties.add(sentence);
                }
            }
        }
    }

    /** A paragraph without a number that begins with the name of a group: 跟踪督导一组。负责…… */
    private boolean inner(Run line) {
        Run words = line.length() > 1500 ? Run.NONE : line.squeeze();
        Run name = Clauses.first(words);
        boolean named = name.length() >= 3
                && name.length() <= 14
                && name.plain().endsWith("组")
                && BodyNames.isName(name.plain())
                && words.length() > name.length() + 5;
        if (named) {
            RawBody inside = bodies.body(name);
            inside.parent = first.or(() -> above);
            inside(inside, words.from(Clauses.firstEnd(words)));
        }
        return named;
    }

    /** What stands behind the name of a group in its paragraph: who is in it, and what it does. */
    private void inside(RawBody group, Run text) {
        for (Run sentence : Clauses.sentences(text)) {
            Run said = sentence.trim("。;");
            Optional<RoleWords> found = RoleWords.at(said).filter(RoleWords::hasColon);
            if (found.isPresent()) {
                String word = found.get().role();
                group.add(
                        found.get().kind(),
                        bodies.holders().read(word, said.from(found.get().to())));
            } else {
                group.duties.add(sentence);
            }
        }
    }
}
