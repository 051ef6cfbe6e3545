package io.github.liuding.testkit.variant;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.result.FindingCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** That reading and checking the file tell nothing (方案校验), subject by subject. */
final class ToldChecks {
    private record Subject(String name, Set<FindingCode> codes) {}

    private static final List<Subject> FILE = List.of(
            subject(
                    "it is whole, in UTF-8 and within limits (文件格式)",
                    FileFindings.MALFORMED,
                    FileFindings.NOT_UTF8,
                    FileFindings.BEYOND_LIMITS,
                    VariantFindings.FILE_UNREADABLE),
            subject("every key is known and stands once (键名)", FileFindings.UNKNOWN_KEY, FileFindings.DUPLICATE_KEY),
            subject(
                    "nothing is missing, and every value can be taken (内容)",
                    FileFindings.MISSING_VALUE,
                    FileFindings.INVALID_VALUE,
                    VariantFindings.DAY_MISSING),
            subject("no id and no name is that of two (编号和名称)", FileFindings.DUPLICATE_ID, FileFindings.AMBIGUOUS_NAME),
            subject("every unit that is mentioned is in the directory (单位名录)", FileFindings.UNKNOWN_UNIT),
            subject("whoever acts or is reported to is set up (报送对象)", FileFindings.UNKNOWN_PARTY),
            subject("every deadline is understood (时限写法)", FileFindings.UNCLEAR_DEADLINE),
            subject("every document number has its standard form (发文字号)", FileFindings.NUMBER_FORM));

    private static final List<Subject> CAMPAIGN = List.of(
            subject(
                    "the paper and those it rests on are named as they should be (文件依据)",
                    CampaignFindings.PLACEHOLDER_LEFT,
                    CampaignFindings.PAPER_WITHOUT_TITLE,
                    CampaignFindings.PAPER_WITHOUT_NUMBER,
                    CampaignFindings.NUMBER_TWICE,
                    CampaignFindings.CODE_ISSUER,
                    CampaignFindings.NOT_ADDRESSED),
            subject(
                    "every unit and body has one name, whole and its own (名称)",
                    CampaignFindings.NAME_VARIES,
                    CampaignFindings.BROKEN_NAME,
                    CampaignFindings.BARE_NAME,
                    CampaignFindings.NAME_SHARED),
            subject(
                    "every group has members, and every kind is known for what it is (单位组和类别)",
                    CampaignFindings.GROUP_WITHOUT_MEMBERS,
                    CampaignFindings.KIND_CUT_SHORT),
            subject(
                    "one thing is worded in one way (措辞)",
                    CampaignFindings.LIST_CLOSED,
                    CampaignFindings.WORDING_VARIES),
            subject(
                    "every body has a head, and everybody a post (机构负责人)",
                    CampaignFindings.BODY_WITHOUT_HEAD,
                    CampaignFindings.HOLDER_WITHOUT_POST,
                    CampaignFindings.SIMILAR_NAMES,
                    CampaignFindings.LEADS_NOTHING),
            subject("reports go upwards and end there (报告关系)", CampaignFindings.REPORTING_CYCLE),
            subject(
                    "oversight covers every area and body, each once (督导分工)",
                    CampaignFindings.NOT_OVERSEEN,
                    CampaignFindings.OVERSEEN_TWICE,
                    CampaignFindings.OVERSEES_ITSELF),
            subject(
                    "staffing plans add up (人员配备)",
                    CampaignFindings.STAFFING_SUM,
                    CampaignFindings.STAFFING_APPROXIMATE,
                    CampaignFindings.SECONDED_FROM_NON_MEMBER,
                    CampaignFindings.SECONDED_WITHOUT_NUMBER),
            subject(
                    "there is as much of everything as headings promise (数量)",
                    CampaignFindings.COUNT_MISMATCH,
                    CampaignFindings.COUNT_UNKNOWN),
            subject(
                    "growth is what its figures come to, in a scope of its own (增长目标)",
                    CampaignFindings.GROWTH_RATE,
                    CampaignFindings.SCOPE_LEVEL),
            subject(
                    "every determination of every task is made (六定)",
                    CampaignFindings.TASK_UNDETERMINED,
                    CampaignFindings.LEAD_REPEATED),
            subject(
                    "tasks follow each other as they can (任务关系)",
                    CampaignFindings.UNKNOWN_TASK,
                    CampaignFindings.TITLE_TWICE,
                    CampaignFindings.DUE_BEFORE_PREDECESSOR,
                    CampaignFindings.TASK_CYCLE),
            subject(
                    "every deadline names its year and lies where it can be met (任务时限)",
                    CampaignFindings.YEAR_NOT_PRINTED,
                    CampaignFindings.DUE_OUTSIDE_PHASES,
                    CampaignFindings.DUE_BEFORE_PAPER,
                    CampaignFindings.DUE_BEFORE_PUBLICATION,
                    CampaignFindings.MEASURE_AFTER_TASK),
            subject(
                    "phases follow each other without gap or overlap (工作阶段)",
                    CampaignFindings.PHASE_GAP,
                    CampaignFindings.PHASE_OVERLAP,
                    CampaignFindings.PHASE_BEFORE_PAPER),
            subject(
                    "the regime can be carried out as it is written (制度)",
                    CampaignFindings.VETO_UNCLEAR,
                    CampaignFindings.CLOCK_UNKNOWN,
                    CampaignFindings.IN_TWO_GROUPS),
            subject(
                    "enterprises have the leaders and teams they are promised (企业帮扶)",
                    CampaignFindings.QUOTA_SUM,
                    CampaignFindings.PAIRING_QUOTA,
                    CampaignFindings.SUPPORT_INCOMPLETE),
            subject(
                    "liaison officers are named, and of sufficient rank (联络员)",
                    CampaignFindings.LIAISON_MISSING,
                    CampaignFindings.LIAISON_RANK));

    private ToldChecks() {}

    private static Subject subject(String name, FindingCode... codes) {
        return new Subject(name, Set.of(codes));
    }

    static List<Check> ofFile() {
        return FILE.stream().map(ToldChecks::check).toList();
    }

    /** Every code that has a subject. */
    static List<FindingCode> codes() {
        return Stream.of(FILE, CAMPAIGN)
                .flatMap(List::stream)
                .flatMap(subject -> subject.codes().stream())
                .toList();
    }

    /** The last of them is for whatever code comes later. */
    static List<Check> ofCampaign() {
        Set<FindingCode> known = Set.copyOf(codes());
        Check others = new Check(
                "nothing else is told of it (其他)",
                variant -> variant.findings().stream()
                        .filter(finding -> !known.contains(finding.code()))
                        .toList());
        return Stream.concat(CAMPAIGN.stream().map(ToldChecks::check), Stream.of(others))
                .toList();
    }

    private static Check check(Subject subject) {
        return new Check(
                subject.name(),
                variant -> variant.findings().stream()
                        .filter(finding -> subject.codes().contains(finding.code()))
                        .toList());
    }
}
