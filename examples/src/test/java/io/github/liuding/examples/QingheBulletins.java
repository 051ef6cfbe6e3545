package io.github.liuding.examples;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.BulletinRequestBuilder;
import io.github.liuding.reporting.bulletin.Bulletins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A bulletin of every kind about the invented county, 示例数据. */
public final class QingheBulletins {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 25);

    private QingheBulletins() {}

    /** The journal of the county, and with it cases, an inspection and what else bulletins tell of. */
    public static Journal journal() throws IOException {
        Path more = Repository.path("examples/src/test/resources/bulletins/qinghe-more.jsonl");
        return Example.QINGHE
                .journal()
                .appendAll(JournalFiles.read(more).orElseThrow().entries());
    }

    public static Bulletins bulletins() throws IOException {
        return Bulletins.of(Example.QINGHE.campaign(), journal());
    }

    /** A whole request of that kind. */
    public static BulletinRequest request(BulletinKind kind) {
        return switch (kind) {
            case RANKING_CIRCULAR ->
                circular(kind, LocalDate.of(2022, 7, 12), 12)
                        .period(Period.parse("2022-06"))
                        .build();
            case SITUATION_CIRCULAR ->
                circular(kind, DAY, 11).copyTo("县委办公室，县人大常委会办公室，县政协办公室").build();
            case WORK_BULLETIN ->
                BulletinRequest.builder(kind, LocalDate.of(2022, 7, 2))
                        .period(Period.parse("2022-06"))
                        .copyTo("领导小组组长、副组长")
                        .build();
            case INSPECTION_NOTICE, REMINDER_LETTER ->
                letter(kind, DAY, "jingkai-qu").build();
            case URGING_NOTICE ->
                letter(kind, DAY, "jingkai-qu").contact("登记督办岗，0000-0000000").build();
            case SUPERVISION_ORDER ->
                letter(kind, LocalDate.of(2022, 5, 16), "jingkai-qu")
                        .caseId(new CaseId("DB-2022-001"))
                        .build();
            case TALK_NOTICE ->
                letter(kind, LocalDate.of(2022, 8, 18), "kegongxin-ju")
                        .talkTime("2022年8月22日上午9时")
                        .talkPlace("县政府第二会议室")
                        .replyBy(LocalDate.of(2022, 8, 31))
                        .build();
            case INSPECTION_REPORT ->
                numbered(kind, DAY, new DocumentNumber("青优组办发", 2022, 6))
                        .inspection(new InspectionId("DC-2022-1"))
                        .build();
            case QUARTERLY_EVALUATION ->
                numbered(kind, LocalDate.of(2022, 7, 12), new DocumentNumber("青优组办发", 2022, 7))
                        .period(Period.parse("2022-Q2"))
                        .build();
            case YEARLY_CIRCULAR ->
                numbered(kind, LocalDate.of(2023, 1, 16), new DocumentNumber("青优组发", 2023, 1))
                        .period(Period.parse("2022"))
                        .build();
            case TASK_BREAKDOWN -> circular(kind, LocalDate.of(2022, 4, 25), 3).build();
            case FOUNDING_NOTICE -> circular(kind, LocalDate.of(2022, 4, 21), 2).build();
        };
    }

    private static BulletinRequestBuilder circular(BulletinKind kind, LocalDate day, int number) {
        return numbered(kind, day, new DocumentNumber("青优组发", 2022, number));
    }

    private static BulletinRequestBuilder letter(BulletinKind kind, LocalDate day, String unit) {
        return numbered(kind, day, new DocumentNumber("青优组办函", 2022, 8))
                .unit(new UnitId(unit))
                .replyBy(day.plusDays(5));
    }

    private static BulletinRequestBuilder numbered(BulletinKind kind, LocalDate day, DocumentNumber number) {
        return BulletinRequest.builder(kind, day).number(number);
    }

    public static Bulletin bulletin(BulletinKind kind) throws IOException {
        return bulletins().write(request(kind)).orElseThrow();
    }

    /** The files of the county for a command: campaign and journal. */
    public static Path journalFile(Path folder) throws IOException {
        Path file = folder.resolve("qinghe.jsonl");
        Files.writeString(file, JournalFiles.write(journal()));
        return file;
    }
}
