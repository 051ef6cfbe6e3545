package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinFindings;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.bulletin.TracedFigure;
import io.github.liuding.reporting.bulletin.Wording;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import io.github.liuding.reporting.html.HtmlWriter;
import io.github.liuding.reporting.paper.Attachment;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.MeasureValue;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperText;
import io.github.liuding.reporting.paper.Span;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of bulletin about the invented county: what it says, that it is right, and where its figures come from. */
class BulletinsTest {
    private static final Map<BulletinKind, Bulletin> WRITTEN = new EnumMap<>(BulletinKind.class);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    @BeforeAll
    static void write() throws IOException {
        Bulletins bulletins = QingheBulletins.bulletins();
        for (BulletinKind kind : BulletinKind.values()) {
            WRITTEN.put(kind, bulletins.write(QingheBulletins.request(kind)).orElseThrow());
        }
    }

    private static Bulletin written(BulletinKind kind) {
        return Objects.requireNonNull(WRITTEN.get(kind));
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_says_what_was_read_and_accepted(BulletinKind kind) throws IOException {
        Golden.assertEqual(
                "bulletin-" + kind.id() + ".txt", PaperText.of(written(kind).document()));
    }

    private static final Map<String, LayoutProfile> PROFILES = Map.of(
            "standard", LayoutProfile.standard(),
            "windows", LayoutProfile.windows(),
            "28 points", LayoutProfile.standard().with(Measure.LINE_PITCH, new MeasureValue.Extent(Length.points(28))));

    @ParameterizedTest
    @EnumSource
    void the_checker_finds_nothing_in_any_kind_by_any_profile(BulletinKind kind, @TempDir Path folder)
            throws IOException {
        Bulletin bulletin = written(kind);
        for (Map.Entry<String, LayoutProfile> profile : PROFILES.entrySet()) {
            for (OfficialDocument document : List.of(bulletin.document(), bulletin.documentWithTrace())) {
                Path file = folder.resolve("paper.docx");

                List<Finding> told =
                        WordWriter.standard().profile(profile.getValue()).write(document, file);

                assertThat(told).as(profile.getKey()).isEmpty();
                assertThat(Gb9704Check.standard().profile(profile.getValue()).check(file))
                        .as(profile.getKey())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_of_a_paper_is_in_its_trace(BulletinKind kind) {
        Bulletin bulletin = written(kind);

        Set<String> traced = bulletin.trace().stream()
                .flatMap(figure -> numbers(figure.printed()))
                .collect(Collectors.toSet());

        assertThat(texts(bulletin.document()).flatMap(BulletinsTest::numbers)).isSubsetOf(traced);
        assertThat(bulletin.trace())
                .allSatisfy(figure -> assertThat(figure.of()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void the_trace_names_only_entries_that_the_journal_has(BulletinKind kind) throws IOException {
        List<EntryId> known = QingheBulletins.journal().entries().stream()
                .map(JournalEntry::id)
                .toList();

        assertThat(written(kind).trace()).flatExtracting(TracedFigure::entries).isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void equal_requests_give_equal_bytes_and_carry_the_marking(BulletinKind kind) throws IOException {
        OfficialDocument one = written(kind).document();
        OfficialDocument other = QingheBulletins.bulletin(kind).document();

        assertThat(docx(one)).isEqualTo(docx(other));
        assertThat(one.marking()).contains("示例数据");
        assertThat(HtmlWriter.standard().text(one)).contains("示例数据");
    }

    private static byte[] docx(OfficialDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordWriter.standard().write(document, bytes);
        return bytes.toByteArray();
    }

    /** The texts that the template has made: without numbers of headings, head, date and imprint, which come with the form. */
    private static Stream<String> texts(OfficialDocument document) {
        return Stream.concat(
                        document.body().stream(),
                        document.attachments().stream().map(Attachment::blocks).flatMap(List::stream))
                .flatMap(BulletinsTest::texts);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Table table) {
            return texts(table.table());
        }
        if (block instanceof Block.Heading heading) {
            return Stream.concat(
                    Stream.of(heading.text()), heading.runIn().stream().map(Span::text));
        }
        return block instanceof Block.Item item
                ? item.text().stream().map(Span::text)
                : ((Block.Paragraph) block).spans().stream().map(Span::text);
    }

    private static <R> Stream<String> texts(ReportTable<R> table) {
        Stream.Builder<String> texts = Stream.builder();
        table.title().ifPresent(texts);
        table.rows()
                .forEach(row -> table.columns()
                        .forEach(column -> texts.accept(column.cell(row).text())));
        return texts.build();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }

    @Test
    void the_trace_is_a_table_and_an_attachment() {
        Bulletin circular = written(BulletinKind.RANKING_CIRCULAR);

        assertThat(TableText.of(circular.traceTable()))
                .contains(
                        "95.74 | 总分 | 县市场监管局2022年6月得分表 | E-0009、E-0023、E-0033、E-0048",
                        "2 | 已销号任务数 | 工作状态（截至2022年6月30日） | E-0021、E-0022");
        assertThat(PaperText.of(circular.documentWithTrace())).contains("附件：数据出处表");
        assertThat(circular.document().attachments()).isEmpty();
    }

    @Test
    void the_figures_of_a_unit_name_the_entries_that_make_them_so() {
        Bulletin circular = written(BulletinKind.SITUATION_CIRCULAR);

        assertThat(circular.trace())
                .filteredOn(figure -> figure.of().endsWith("县行政审批服务局牵头的任务")
                        && figure.meaning().equals("已销号任务数"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.printed()).isEqualTo("1"))
                .satisfies(figure -> assertThat(figure.entries()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void the_entries_of_a_figure_stand_as_in_the_journal(BulletinKind kind) throws IOException {
        List<EntryId> order = QingheBulletins.journal().entries().stream()
                .map(JournalEntry::id)
                .toList();

        assertThat(written(kind).trace())
                .allSatisfy(figure -> assertThat(
                                figure.entries().stream().map(order::indexOf).toList())
                        .isSorted());
    }

    @Test
    void tasks_that_come_due_stand_by_their_days_after_the_papers_own() {
        String text = PaperText.of(written(BulletinKind.WORK_BULLETIN).document());

        assertThat(text.substring(text.indexOf("近期到期"))).doesNotContain("6月30日").containsSubsequence("7月10日", "7月15日");
    }

    @Test
    void a_ranking_over_errors_becomes_no_circular() throws IOException {
        Journal faulty = QingheBulletins.journal()
                .append(ScoreGiven.builder()
                        .id(new EntryId("F-0001"))
                        .on(LocalDate.of(2022, 6, 20))
                        .recordedOn(LocalDate.of(2022, 6, 20))
                        .by(new UnitId("youhua-ban"))
                        .addUnit(new UnitId("sifa-ju"))
                        .item("改革创新")
                        .grounds("试")
                        .build());

        WithFindings<Bulletin> refused = Bulletins.of(Example.QINGHE.campaign(), faulty)
                .write(QingheBulletins.request(BulletinKind.RANKING_CIRCULAR));

        assertThat(refused.value()).isEmpty();
        assertThat(codes(refused)).contains("SCORE_WITHOUT_VALUE");
    }

    @Test
    void an_error_in_reading_the_journal_stops_every_paper_that_rests_on_it() throws IOException {
        Finding torn = Finding.error(BulletinFindings.WRONG_FORM, "第3行", "line 3", Place.atLine("j.jsonl", 3));
        Bulletins bulletins = QingheBulletins.bulletins().withReading(List.of(torn));

        for (BulletinKind kind : BulletinKind.values()) {
            boolean restsOnPlan = kind == BulletinKind.TASK_BREAKDOWN || kind == BulletinKind.FOUNDING_NOTICE;
            assertThat(bulletins.write(QingheBulletins.request(kind)).value().isPresent())
                    .as(kind.id())
                    .isEqualTo(restsOnPlan);
        }
    }

    @Test
    void a_period_that_is_not_closed_is_not_told_of() throws IOException {
        BulletinRequest early = QingheBulletins.request(BulletinKind.RANKING_CIRCULAR).toBuilder()
                .asOf(LocalDate.of(2022, 7, 9))
                .build();

        assertThat(codes(QingheBulletins.bulletins().write(early))).contains("PERIOD_OPEN");
    }

    @Test
    void there_is_no_paper_about_what_did_not_happen() throws IOException {
        BulletinRequest reminder = QingheBulletins.request(BulletinKind.URGING_NOTICE).toBuilder()
                .unit(new UnitId("sifa-ju"))
                .build();

        WithFindings<Bulletin> none = QingheBulletins.bulletins().write(reminder);

        assertThat(none.value()).isEmpty();
        assertThat(none.findings()).extracting(Finding::message).contains("截至2022年6月25日没有需要写入催办通知的事项");
    }

    @Test
    void what_is_missing_stops_the_paper_with_its_place() throws IOException {
        BulletinRequest talk = BulletinRequest.builder()
                .from(QingheBulletins.request(BulletinKind.TALK_NOTICE))
                .talkPlace(Optional.empty())
                .build();

        WithFindings<Bulletin> stopped = QingheBulletins.bulletins().write(talk);

        assertThat(stopped.value()).isEmpty();
        assertThat(stopped.findings())
                .extracting(Finding::toString)
                .containsExactly("错误 MISSING_VALUE talk-notice.yaml:11:30 缺少“talkPlace”（约谈地点），不能成文");
    }

    @Test
    void a_place_overrides_some_words_and_leaves_the_others() throws IOException {
        Wording own = Wording.parse("本县用语.yaml", """
                        reminder-letter:
                          title: 提醒函
                          body:
                            demands:
                              - 请于{replyBy:short}前办结。
                        """).orElseThrow();

        String text = PaperText.of(QingheBulletins.bulletins()
                .wording(own)
                .write(QingheBulletins.request(BulletinKind.REMINDER_LETTER))
                .orElseThrow()
                .document());

        assertThat(text.lines().map(String::strip))
                .contains("提醒函", "请于6月30日前办结。", "一、已经逾期的任务")
                .doesNotContain("关于按时完成有关任务的提醒函");
    }

    @Test
    void the_last_paragraph_goes_where_a_place_leaves_its_part_empty() throws IOException {
        Wording own = Wording.parse("t.yaml", "reminder-letter:\n  body:\n    demands: []\n")
                .orElseThrow();

        assertThat(QingheBulletins.bulletins()
                        .wording(own)
                        .write(QingheBulletins.request(BulletinKind.REMINDER_LETTER))
                        .orElseThrow()
                        .document()
                        .body())
                .hasSizeLessThan(
                        written(BulletinKind.REMINDER_LETTER).document().body().size());
    }

    @Test
    void growth_is_told_over_the_year_and_over_the_month_before_where_they_were_measured() throws IOException {
        Journal measured = QingheBulletins.journal()
                .append(IndicatorMeasured.builder()
                        .id(new EntryId("F-0001"))
                        .on(LocalDate.of(2021, 6, 30))
                        .recordedOn(LocalDate.of(2022, 7, 1))
                        .by(new UnitId("youhua-ban"))
                        .indicator("全程网办的高频事项")
                        .value(BigDecimal.valueOf(130))
                        .unit("项")
                        .build());

        Bulletin bulletin = Bulletins.of(Example.QINGHE.campaign(), measured)
                .write(QingheBulletins.request(BulletinKind.WORK_BULLETIN))
                .orElseThrow();

        assertThat(PaperText.of(bulletin.document()).replace("\n", "")).contains("169项，同比增长30%，环比增长40.83%。");
        assertThat(bulletin.trace())
                .filteredOn(figure -> figure.meaning().equals("同比增长率"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.entries()).contains(new EntryId("F-0001")));
    }

    private static IndicatorMeasured share(String id, LocalDate on, String value) {
        return IndicatorMeasured.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(LocalDate.of(2022, 7, 1))
                .by(new UnitId("youhua-ban"))
                .indicator("网上办件占比")
                .value(new BigDecimal(value))
                .unit("%")
                .build();
    }

    @Test
    void a_share_moves_by_points_and_does_not_grow_by_per_cent() throws IOException {
        Journal measured = QingheBulletins.journal()
                .append(share("F-0001", LocalDate.of(2021, 6, 30), "75"))
                .append(share("F-0002", LocalDate.of(2022, 5, 31), "70.5"))
                .append(share("F-0003", LocalDate.of(2022, 6, 30), "73"));

        Bulletin bulletin = Bulletins.of(Example.QINGHE.campaign(), measured)
                .write(QingheBulletins.request(BulletinKind.WORK_BULLETIN))
                .orElseThrow();

        assertThat(PaperText.of(bulletin.document()).replace("\n", "")).contains("网上办件占比73%，同比下降2个百分点，环比提高2.5个百分点");
    }

    private static CircularIssued issue(String id, LocalDate on) {
        return CircularIssued.builder()
                .id(new EntryId(id))
                .on(on)
                .recordedOn(on)
                .by(new UnitId("youhua-ban"))
                .title("工作简报")
                .build();
    }

    private static String numberOf(Journal journal, String month, LocalDate date) throws IOException {
        BulletinRequest request = BulletinRequest.builder(BulletinKind.WORK_BULLETIN, date)
                .period(Period.parse(month))
                .build();
        OfficialDocument document = Bulletins.of(Example.QINGHE.campaign(), journal)
                .write(request)
                .orElseThrow()
                .document();
        return "%s（总%s）"
                .formatted(
                        document.head().serial().orElseThrow(),
                        document.head().runningTotal().orElseThrow());
    }

    @Test
    void issues_are_numbered_within_the_year_of_their_date() throws IOException {
        Journal journal = QingheBulletins.journal().append(issue("F-0001", LocalDate.of(2022, 12, 2)));

        assertThat(numberOf(journal, "2022-12", LocalDate.of(2022, 12, 31))).isEqualTo("4（总4）");
        assertThat(numberOf(journal, "2022-12", LocalDate.of(2023, 1, 4))).isEqualTo("1（总4）");
        assertThat(numberOf(
                        journal.append(issue("F-0002", LocalDate.of(2023, 1, 4))), "2023-01", LocalDate.of(2023, 2, 2)))
                .isEqualTo("2（总5）");
    }

    @Test
    void an_issue_that_was_sent_after_the_month_was_over_counts() throws IOException {
        Journal journal = QingheBulletins.journal().append(issue("F-0001", LocalDate.of(2022, 7, 2)));

        assertThat(numberOf(journal, "2022-06", LocalDate.of(2022, 7, 2))).isEqualTo("3（总3）");
        assertThat(numberOf(journal, "2022-06", LocalDate.of(2022, 7, 6))).isEqualTo("4（总4）");
    }

    @Test
    void a_month_that_is_not_over_has_no_work_bulletin() throws IOException {
        BulletinRequest early = QingheBulletins.request(BulletinKind.WORK_BULLETIN).toBuilder()
                .asOf(LocalDate.of(2022, 6, 29))
                .build();

        WithFindings<Bulletin> none = QingheBulletins.bulletins().write(early);

        assertThat(none.value()).isEmpty();
        assertThat(none.findings())
                .extracting(Finding::toString)
                .containsExactly("错误 PERIOD_OPEN 2022年6月到2022年6月30日才结束，在此之前不能编写工作简报");
    }

    @Test
    void rise_and_fall_are_told_only_among_the_same_contenders() {
        String text = PaperText.of(written(BulletinKind.RANKING_CIRCULAR).document());

        assertThat(text)
                .contains("与2022年5月相", "县财政局上升1位")
                .contains("4 | 县经开区 | 52.89 | 不合格 | 1 | 降3位", "注：上期排名的单位与本期不同");
        assertThat(text.replace("\n", "")).doesNotContain("县经开区下降");
    }

    @Test
    void a_heading_with_nothing_below_it_is_left_out() throws IOException {
        Wording own = Wording.parse("t.yaml", """
                        reminder-letter:
                          body:
                            demands:
                              - h1: 空的大标题
                              - h2: 空的小标题
                              - h1: 要求
                              - h2: 时限
                              - 请抓紧办理。
                              - h2: 末尾的空标题
                        """).orElseThrow();

        String text = PaperText.of(QingheBulletins.bulletins()
                .wording(own)
                .write(QingheBulletins.request(BulletinKind.REMINDER_LETTER))
                .orElseThrow()
                .document());

        assertThat(text).contains("、要求", "（一）时限", "请抓紧办理。").doesNotContain("空的", "空标题");
    }

    @Test
    void a_reminder_asks_for_missed_reports_only_where_some_were_missed() throws IOException {
        BulletinRequest late = QingheBulletins.request(BulletinKind.REMINDER_LETTER).toBuilder()
                .unit(new UnitId("zhujian-ju"))
                .asOf(LocalDate.of(2022, 7, 8))
                .build();

        String text = PaperText.of(
                QingheBulletins.bulletins().write(late).orElseThrow().document());

        assertThat(text).contains("请对照时限抓紧推进").doesNotContain("漏报");
        assertThat(PaperText.of(written(BulletinKind.REMINDER_LETTER).document()))
                .contains("抓紧推进，补齐漏报的进展");
    }

    @Test
    void problems_of_an_inspection_are_told_where_no_case_is_supervised() throws IOException {
        Journal inspected = Example.QINGHE
                .journal()
                .appendAll(QingheBulletins.journal().entries().stream()
                        .filter(entry -> entry instanceof InspectionHeld)
                        .toList());

        String text = PaperText.of(Bulletins.of(Example.QINGHE.campaign(), inspected)
                .write(QingheBulletins.request(BulletinKind.SITUATION_CIRCULAR))
                .orElseThrow()
                .document());

        assertThat(text.replace("\n", "")).contains("督查发现问题4个，未整改4个。").doesNotContain("立项督办");
    }

    @Test
    void a_talk_that_nothing_proposes_becomes_no_notice() throws IOException {
        BulletinRequest talk = QingheBulletins.request(BulletinKind.TALK_NOTICE).toBuilder()
                .unit(new UnitId("fagai-ju"))
                .build();

        WithFindings<Bulletin> none = QingheBulletins.bulletins().write(talk);

        assertThat(none.value()).isEmpty();
        assertThat(codes(none)).contains("NOTHING_TO_SAY");
    }

    @Test
    void a_month_in_which_nobody_has_a_place_becomes_no_circular() throws IOException {
        Campaign campaign = Example.QINGHE.campaign();
        AssessmentScheme assessment = campaign.regime().assessment().orElseThrow();
        ScoringScheme scheme = assessment.scoring().orElseThrow();
        Criterion inTime =
                scheme.criteria().get(0).toBuilder().weight(scheme.total()).build();
        Campaign noneDue = campaign.toBuilder()
                .regime(campaign.regime().toBuilder()
                        .assessment(assessment.toBuilder()
                                .scoring(scheme.toBuilder()
                                        .criteria(List.of(inTime))
                                        .tieBreak(List.of())
                                        .build())
                                .build())
                        .build())
                .build();

        WithFindings<Bulletin> none = Bulletins.of(noneDue, Journal.empty())
                .write(BulletinRequest.builder(BulletinKind.RANKING_CIRCULAR, noneDue, Period.parse("2022-04"))
                        .build());

        assertThat(inTime.source()).isEqualTo(FigureSource.TASKS_IN_TIME);
        assertThat(none.value()).isEmpty();
        assertThat(none.findings()).map(Finding::toString).contains("错误 NOTHING_TO_SAY 2022年4月没有一个单位得到名次，不能编写排队通报");
    }

    @Test
    void reports_missed_in_a_row_are_told_in_one_sentence() throws IOException {
        Campaign campaign = Example.QINGHE.campaign();
        Campaign strict = campaign.toBuilder()
                .regime(campaign.regime().toBuilder()
                        .ladder(AccountabilityLadder.builder()
                                .name("从严")
                                .addSteps(LadderStep.builder()
                                        .means("约谈")
                                        .addRules(LadderRule.builder()
                                                .missedReportsAtLeast(3)
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();
        BulletinRequest talk = QingheBulletins.request(BulletinKind.TALK_NOTICE).toBuilder()
                .unit(new UnitId("fagai-ju"))
                .asOf(LocalDate.of(2022, 7, 18))
                .build();

        String text = PaperText.of(Bulletins.of(strict, QingheBulletins.journal())
                        .write(talk)
                        .orElseThrow()
                        .document())
                .replace("\n", "");

        assertThat(text)
                .contains("任务12“探索建立营商环境监测点制度”2022年4月25日至2022年7月10日连续漏报6次。")
                .doesNotContain("应报未报");
    }

    @Test
    void a_report_to_a_superior_without_who_signed_it_is_warned_of() throws IOException {
        BulletinRequest report = QingheBulletins.request(BulletinKind.INSPECTION_REPORT);

        assertThat(QingheBulletins.bulletins().write(report).findings())
                .extracting(Finding::toString)
                .contains("警告 SIGNATORY_MISSING 专项督查报告是上行文，应当标注签发人，未给出签发人");
        assertThat(codes(QingheBulletins.bulletins()
                        .write(report.toBuilder().addSignatories("某某某").build())))
                .doesNotContain("SIGNATORY_MISSING");
    }

    @Test
    void a_paper_that_has_a_number_is_warned_of_without_one_and_a_letter_is_not() throws IOException {
        BulletinRequest circular = QingheBulletins.request(BulletinKind.SITUATION_CIRCULAR);
        BulletinRequest letter = QingheBulletins.request(BulletinKind.REMINDER_LETTER);

        assertThat(QingheBulletins.bulletins()
                        .write(circular.toBuilder().number(Optional.empty()).build())
                        .findings())
                .extracting(Finding::toString)
                .contains("警告 NUMBER_MISSING 情况通报应当有发文字号，未给出发文字号");
        assertThat(codes(QingheBulletins.bulletins().write(circular))).doesNotContain("NUMBER_MISSING");
        assertThat(codes(QingheBulletins.bulletins()
                        .write(letter.toBuilder().number(Optional.empty()).build())))
                .doesNotContain("NUMBER_MISSING");
    }

    @Test
    void a_county_that_moves_no_place_says_nothing_of_moves() throws IOException {
        BulletinRequest first = QingheBulletins.request(BulletinKind.RANKING_CIRCULAR).toBuilder()
                .period(Period.parse("2022-04"))
                .asOf(LocalDate.of(2022, 5, 12))
                .date(LocalDate.of(2022, 5, 12))
                .build();

        String text = PaperText.of(
                QingheBulletins.bulletins().write(first).orElseThrow().document());

        assertThat(text).doesNotContain("相比", "逾期未完成").contains("已销号0项");
    }

    @Test
    void what_the_request_names_and_nobody_knows_is_the_callers_mistake() throws IOException {
        Bulletins bulletins = QingheBulletins.bulletins();
        BulletinRequest strange = QingheBulletins.request(BulletinKind.REMINDER_LETTER).toBuilder()
                .unit(new UnitId("nobody"))
                .build();

        assertThatThrownBy(() -> bulletins.write(strange))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no unit 'nobody' in campaign 'qinghe-2022' and its journal up to 2022-06-25");
        assertThatThrownBy(() -> BulletinRequest.builder(BulletinKind.TALK_NOTICE, LocalDate.of(2022, 6, 25))
                        .build())
                .hasMessage("Paper 'talk-notice' must be asked for with a unit");
    }

    /** The leading group as a published paper has it, in the columns that such notices print. */
    @Test
    void a_roster_aligns_roles_names_and_posts(@TempDir Path folder) throws IOException {
        Campaign campaign = Localities.campaign("pinglu");
        Bulletin notice = Bulletins.of(campaign, Journal.empty())
                .write(BulletinRequest.builder(
                                BulletinKind.FOUNDING_NOTICE,
                                campaign.paperDay().orElse(LocalDate.of(2022, 3, 21)))
                        .build())
                .orElseThrow();

        assertThat(PaperText.of(notice.document()).lines().map(line -> line.replaceFirst("^　　", "")))
                .containsSubsequence(
                        "组　　　长：郝　云　区委书记、区长",
                        "常务副组长：李　军　区委常委、副区长",
                        "副　组　长：赵志洲　区委常委、宣传部长",
                        "　　　　　　武东祥　区委常委、副区长",
                        "　　　　　　许　震　副区长");
        WordWriter.standard().write(notice.document(), folder.resolve("notice.docx"));
        assertThat(Gb9704Check.standard().check(folder.resolve("notice.docx")))
                .extracting(finding -> finding.code().value())
                .doesNotContain("PARAGRAPH_INDENT");
    }

    private static List<String> codes(WithFindings<?> found) {
        return found.findings().stream().map(finding -> finding.code().value()).toList();
    }

    @Test
    void the_standing_of_a_paper_is_that_of_its_day() throws IOException {
        Standing standing =
                Standing.of(Example.QINGHE.campaign(), QingheBulletins.journal(), LocalDate.of(2022, 6, 25));

        assertThat(PaperText.of(written(BulletinKind.SITUATION_CIRCULAR).document()))
                .contains("共%s项任务".formatted(standing.tasks().size()));
    }
}
