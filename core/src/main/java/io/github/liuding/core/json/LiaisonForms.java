package io.github.liuding.core.json;

import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterpriseLiaisonBuilder;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.EnterprisePairingBuilder;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.LiaisonOfficerBuilder;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.LiaisonsBuilder;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.PolicyContactBuilder;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeamBuilder;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.liaison.SupportTeamsBuilder;
import java.util.List;

/** Liaison officers, enterprises and their leaders, policy contacts. */
final class LiaisonForms {
    private static final Form<LiaisonOfficer> OFFICER = ObjectForm.of(
                    "liaisonOfficer", LiaisonOfficer::builder, LiaisonOfficerBuilder::build)
            .need("unit", "哪个单位或机构的", Words.UNITS, LiaisonOfficer::unit, LiaisonOfficerBuilder::unit)
            .may("name", "姓名", Scalars.TEXT, LiaisonOfficer::name, LiaisonOfficerBuilder::name)
            .may("post", "职务", Scalars.TEXT, LiaisonOfficer::post, LiaisonOfficerBuilder::post)
            .may("rank", "职级", Scalars.TEXT, LiaisonOfficer::rank, LiaisonOfficerBuilder::rank)
            .may("contact", "联系方式", Scalars.TEXT, LiaisonOfficer::contact, LiaisonOfficerBuilder::contact);

    static final Form<Liaisons> LIAISONS = ObjectForm.of("liaisons", Liaisons::builder, LiaisonsBuilder::build)
            .need("units", "哪些单位和机构须明确联络员", Words.UNITS, Liaisons::units, LiaisonsBuilder::units)
            .may("each", "各几名，照文件所印", Scalars.COUNTING_NUMBER, Liaisons::each, LiaisonsBuilder::each)
            .may("rank", "职级要求，如 股级、副科级以上", Scalars.TEXT, Liaisons::rank, LiaisonsBuilder::rank)
            .list("officers", "已明确的联络员", OFFICER, Liaisons::officers, LiaisonsBuilder::officers);

    private static final Form<List<GradeQuota>> QUOTA = new EntriesForm<>(
            Scalars.COUNTING_NUMBER,
            (grade, count, at, reading) -> new GradeQuota(grade, count),
            GradeQuota::grade,
            GradeQuota::count);

    private static final Form<Enterprise> ENTERPRISE = ObjectForm.of(
                    "enterprise", EnterpriseDraft::new, EnterpriseDraft::build)
            .need("name", "企业名称", Scalars.TEXT, Enterprise::name, (draft, text) -> draft.name = text)
            .need("grade", "运营情况，如 较好、一般、困难", Scalars.TEXT, Enterprise::grade, (draft, text) -> draft.grade = text);

    private static final Form<EnterprisePairing> PAIRING = ObjectForm.of(
                    "pairing", EnterprisePairing::builder, EnterprisePairingBuilder::build)
            .need("leader", "挂点领导", DirectoryForms.OFFICER, EnterprisePairing::leader, EnterprisePairingBuilder::leader)
            .may("park", "挂点园区", Scalars.TEXT, EnterprisePairing::park, EnterprisePairingBuilder::park)
            .list(
                    "enterprises",
                    "挂点企业",
                    ENTERPRISE,
                    EnterprisePairing::enterprises,
                    EnterprisePairingBuilder::enterprises);

    static final Form<EnterpriseLiaison> ENTERPRISE_LIAISON = ObjectForm.of(
                    "enterpriseLiaison", EnterpriseLiaison::builder, EnterpriseLiaisonBuilder::build)
            .may(
                    "atLeast",
                    "每名领导至少联系多少户",
                    Scalars.COUNTING_NUMBER,
                    EnterpriseLiaison::atLeast,
                    EnterpriseLiaisonBuilder::atLeast)
            .may(
                    "quota",
                    "各档多少户，如 较好: 10",
                    QUOTA,
                    liaison -> BodyForms.some(liaison.quota()),
                    EnterpriseLiaisonBuilder::quota)
            .list("pairings", "已确定的挂点关系", PAIRING, EnterpriseLiaison::pairings, EnterpriseLiaisonBuilder::pairings);

    private static final Form<SupportTeam> TEAM = ObjectForm.of(
                    "supportTeam", SupportTeam::builder, SupportTeamBuilder::build)
            .need("enterprise", "企业（项目）", Scalars.TEXT, SupportTeam::enterprise, SupportTeamBuilder::enterprise)
            .may("leader", "联系领导", DirectoryForms.OFFICER, SupportTeam::leader, SupportTeamBuilder::leader)
            .may("unit", "责任单位", Words.UNITS, team -> TaskForms.units(team.unit()), SupportTeamBuilder::unit)
            .list("members", "班子成员", Scalars.TEXT, SupportTeam::members, SupportTeamBuilder::members)
            .may("plan", "方案", Scalars.TEXT, SupportTeam::plan, SupportTeamBuilder::plan);

    static final Form<SupportTeams> SUPPORT_TEAMS = ObjectForm.of(
                    "supportTeams", SupportTeams::builder, SupportTeamsBuilder::build)
            .need("name", "机制名称，如 五个一", Scalars.TEXT, SupportTeams::name, SupportTeamsBuilder::name)
            .list("parts", "各一个什么", Scalars.TEXT, SupportTeams::parts, SupportTeamsBuilder::parts)
            .list("teams", "已组建的小组", TEAM, SupportTeams::teams, SupportTeamsBuilder::teams);

    static final Form<PolicyContact> POLICY_CONTACT = ObjectForm.of(
                    "policyContact", PolicyContact::builder, PolicyContactBuilder::build)
            .need("policy", "政策", Scalars.TEXT, PolicyContact::policy, PolicyContactBuilder::policy)
            .may("unit", "咨询单位", Words.UNITS, contact -> TaskForms.units(contact.unit()), PolicyContactBuilder::unit)
            .may("contact", "联系人", Scalars.TEXT, PolicyContact::contact, PolicyContactBuilder::contact)
            .may("phone", "联系电话", Scalars.TEXT, PolicyContact::phone, PolicyContactBuilder::phone)
            .may("email", "电子邮箱", Scalars.TEXT, PolicyContact::email, PolicyContactBuilder::email);

    private LiaisonForms() {}

    private static final class EnterpriseDraft {
        private String name = "";
        private String grade = "";

        Enterprise build() {
            return new Enterprise(name, grade);
        }
    }
}
