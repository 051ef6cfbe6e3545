package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;
import static io.github.liuding.testkit.mutant.Parts.NEW_ID;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import java.util.List;
import java.util.Optional;

/** Bodies without a head, people without a post, reports in a circle (机构错误). */
final class BodyMutants {
    private static final Role CLERK = new Role("工作人员");

    private BodyMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.needing(
                                "a body with a head",
                                CampaignFindings.BODY_WITHOUT_HEAD,
                                "a body has no head (机构无负责人)",
                                campaign -> Parts.firstBody(
                                        campaign, body -> !body.heads().isEmpty(), BodyMutants::headless))
                        // Where the head is named, somebody's post stood there alone, or what a deputy led.
                        .alongside(CampaignFindings.HOLDER_WITHOUT_POST, CampaignFindings.LEADS_NOTHING),
                Mutant.of(
                        CampaignFindings.HOLDER_WITHOUT_POST,
                        "somebody stands without a post (任职者无职务)",
                        campaign -> Parts.withBody(
                                campaign,
                                Parts.body()
                                        .addAppointment(clerk(Officer.builder()
                                                .name(NEW + "甲")
                                                .build()))
                                        .build())),
                Mutant.of(
                        CampaignFindings.SIMILAR_NAMES,
                        "one name begins with another (姓名易混)",
                        campaign -> Parts.withBody(
                                campaign,
                                Parts.body()
                                        .addAppointments(
                                                clerk(Parts.officer(NEW + "甲")), clerk(Parts.officer(NEW + "甲乙")))
                                        .build())),
                Mutant.of(
                        CampaignFindings.LEADS_NOTHING,
                        "one of two deputies heads nothing (副职无分工)",
                        campaign -> Parts.withBody(campaign, withIdleDeputy())),
                Mutant.needing(
                        "a body",
                        CampaignFindings.REPORTING_CYCLE,
                        "a body reports to itself (向自身报告)",
                        campaign -> Parts.firstBody(campaign, any -> true, body -> reporting(campaign, body, body))),
                Mutant.needing(
                        "a body under another",
                        CampaignFindings.REPORTING_CYCLE,
                        "two bodies report to each other (报告关系成环)",
                        BodyMutants::circle));
    }

    private static Body headless(Body body) {
        return body.toBuilder()
                .appointments(body.appointments().stream()
                        .filter(appointment -> !appointment.role().isHead())
                        .toList())
                .build();
    }

    private static Appointment clerk(Officer officer) {
        return new Appointment(CLERK, new Holder.One(officer));
    }

    private static Body withIdleDeputy() {
        Officer busy = Parts.officer(NEW + "甲");
        Officer idle = Parts.officer(NEW + "乙");
        return Parts.body()
                .addAppointments(
                        new Appointment(Roles.DEPUTY_LEADER, new Holder.One(busy)),
                        new Appointment(Roles.DEPUTY_LEADER, new Holder.One(idle)))
                .addBody(Body.builder()
                        .id(new BodyId(NEW_ID + "-under"))
                        .kind(new BodyKind(NEW))
                        .name(NEW + "下设")
                        .addAppointment(Parts.holds(busy))
                        .build())
                .build();
    }

    private static Body reporting(Campaign campaign, Body body, Body to) {
        return body.toBuilder().reportsTo(campaign.refer(Parts.name(to))).build();
    }

    private static Optional<Campaign> circle(Campaign campaign) {
        return campaign.bodies().all().stream()
                .filter(body -> !body.bodies().isEmpty())
                .findFirst()
                .map(above -> {
                    Body under = above.bodies().get(0);
                    Campaign half = Parts.body(campaign, under.id(), body -> reporting(campaign, body, above));
                    return Parts.body(half, above.id(), body -> reporting(campaign, body, under));
                });
    }
}
