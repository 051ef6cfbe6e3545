package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.NoticeReader;
import io.github.liuding.core.notice.PaperDraft;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperText;
import io.github.liuding.reporting.word.NoticeText;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers that are printed from a campaign, read back: as text and as Word documents, to the facts of the campaign. */
class PrintedPapersTest {
    /** Outside brackets. */
    private static final Pattern PARTS = Pattern.compile("(?:[、,;和及]|等(?:有关单位|部门)?)(?![^(]*\\))");

    private static final LocalDate SOME_DAY = LocalDate.of(2022, 4, 20);

    /**
     * What is read back otherwise than the campaign has it. The campaign's own kind of the three groups below a group is in
     * none of the words that are printed of them.
     */
    private static final Map<String, List<String>> EXPLAINED = Map.of(
            "pinglu",
            List.of(
                    "少 机构 跟踪督导一组 工作小组",
                    "少 机构 跟踪督导三组 工作小组",
                    "少 机构 跟踪督导二组 工作小组",
                    "多 机构 跟踪督导一组 工作组",
                    "多 机构 跟踪督导三组 工作组",
                    "多 机构 跟踪督导二组 工作组"));

    @ParameterizedTest
    @ValueSource(strings = {"qinghe", "pinglu", "jishan", "lengshuitan", "jingdezhen", "ganzhou"})
    void the_founding_notice_is_read_back_to_who_sits_where(String locality) throws IOException {
        Campaign campaign = Localities.campaign(locality);

        for (Campaign again : readBack(campaign, BulletinKind.FOUNDING_NOTICE)) {
            assertThat(differences(organization(campaign), organization(again)))
                    .isEqualTo(EXPLAINED.getOrDefault(locality, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qinghe", "pinglu", "jishan", "lengshuitan", "jingdezhen", "ganzhou"})
    void the_task_table_is_read_back_to_who_does_what_by_when(String locality) throws IOException {
        Campaign campaign = Localities.campaign(locality);

        for (Campaign again : readBack(campaign, BulletinKind.TASK_BREAKDOWN)) {
            assertThat(differences(tasks(campaign), tasks(again))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BulletinKind.class,
            names = {"FOUNDING_NOTICE", "TASK_BREAKDOWN"})
    void the_frame_is_read_back(BulletinKind kind) throws IOException {
        OfficialDocument paper = QingheBulletins.bulletin(kind).document();

        for (String text : texts(paper)) {
            PaperDraft frame = NoticeReader.read(text).paper();

            assertThat(frame.title()).contains(String.join("", paper.titleLines()));
            assertThat(frame.number()).isEqualTo(QingheBulletins.request(kind).number());
            assertThat(frame.date()).contains(QingheBulletins.request(kind).date());
            assertThat(frame.issuer()).contains("青禾县优化营商环境促进市场主体倍增工作领导小组");
            assertThat(frame.recipients()).contains("各有关单位");
        }
    }

    /** The draft of the text, and that of the Word document. */
    private static List<Campaign> readBack(Campaign campaign, BulletinKind kind) throws IOException {
        OfficialDocument paper = Bulletins.of(campaign, Journal.empty())
                .write(BulletinRequest.builder(kind, campaign.paperDay().orElse(SOME_DAY))
                        .build())
                .orElseThrow()
                .document();
        return texts(paper).stream().map(PrintedPapersTest::loaded).toList();
    }

    private static List<String> texts(OfficialDocument paper) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        WordWriter.standard().write(paper, docx);
        return List.of(PaperText.of(paper), NoticeText.of(new ByteArrayInputStream(docx.toByteArray())));
    }

    private static Campaign loaded(String text) {
        CampaignDraft draft = NoticeReader.read(text);
        return CampaignFiles.parse("draft.yaml", draft.toYaml()).orElseThrow();
    }

    private static List<String> organization(Campaign campaign) {
        List<String> facts = new ArrayList<>();
        for (Body body : campaign.bodies().all()) {
            facts.add("机构 %s %s".formatted(body.name(), body.kind()));
            body.seat().ifPresent(seat -> facts.add("设在 %s %s".formatted(body.name(), seat)));
            for (Appointment appointment : body.appointments()) {
                holders(appointment.holder())
                        .forEach(holder -> facts.add("任职 %s %s %s".formatted(body.name(), appointment.role(), holder)));
            }
        }
        return facts;
    }

    /** A person, a rule, or each of the units that give somebody. */
    private static Stream<String> holders(Holder holder) {
        if (holder instanceof Holder.Units units) {
            return names(units.units()).map(unit -> unit + units.as().orElse(""));
        }
        return Stream.of(holder.toString());
    }

    private static List<String> tasks(Campaign campaign) {
        List<String> facts = new ArrayList<>();
        for (Task task : campaign.tasks()) {
            String number = "%s ".formatted(task.number());
            facts.add(number + "任务 " + task.assignment().title());
            facts.add(
                    number + "目标 " + campaign.goal(task.goal()).map(Goal::title).orElse(""));
            names(task.responsibility().leadUnits()).forEach(unit -> facts.add(number + "牵头 " + unit));
            names(task.responsibility().responsibleUnits()).forEach(unit -> facts.add(number + "责任 " + unit));
            names(task.responsibility().cooperatingUnits()).forEach(unit -> facts.add(number + "配合 " + unit));
            facts.add(number + "时限 " + due(task.schedule().deadline()));
        }
        return facts;
    }

    private static String due(Deadline deadline) {
        return deadline.due()
                .map(LocalDate::toString)
                .orElseGet(() -> Normalizer.normalize(deadline.words(), Normalizer.Form.NFKC));
    }

    /** The names of a list as printed; 等 parts them too, for what stands behind it may be a name. */
    private static Stream<String> names(UnitReferences references) {
        String printed = Normalizer.normalize(references.printed(), Normalizer.Form.NFKC);
        return Stream.of(PARTS.split(printed)).filter(name -> !name.isEmpty());
    }

    private static List<String> differences(List<String> expected, List<String> actual) {
        TreeSet<String> missing = new TreeSet<>(expected);
        actual.forEach(missing::remove);
        TreeSet<String> added = new TreeSet<>(actual);
        expected.forEach(added::remove);
        return Stream.concat(
                        missing.stream().map(fact -> "少 " + fact),
                        added.stream().map(fact -> "多 " + fact))
                .toList();
    }
}
