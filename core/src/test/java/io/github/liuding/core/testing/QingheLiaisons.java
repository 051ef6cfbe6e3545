package io.github.liuding.core.testing;

import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.Officer;

/** The contacts of {@link Qinghe}. */
public final class QingheLiaisons {
    private QingheLiaisons() {}

    public static Liaisons liaisons() {
        return Liaisons.builder()
                .units(Qinghe.refer("县直相关单位、县优化办"))
                .each(2)
                .rank("股级")
                .addOfficer(LiaisonOfficer.builder()
                        .unit(Qinghe.refer("县发改局"))
                        .name("王五")
                        .post("股长")
                        .rank("股级")
                        .contact("0000-0000003")
                        .build())
                .build();
    }

    public static EnterpriseLiaison enterprises() {
        return EnterpriseLiaison.builder()
                .atLeast(3)
                .addQuota(new GradeQuota("较好", 1), new GradeQuota("困难", 2))
                .addPairing(EnterprisePairing.builder()
                        .leader(Officer.builder().name("张三").post("县长").build())
                        .park("青禾工业园")
                        .addEnterprise(new Enterprise("青禾示例食品厂", "困难"))
                        .build())
                .build();
    }

    public static SupportTeams supportTeams() {
        return SupportTeams.builder()
                .name("五个一")
                .addParts("一名领导", "一套方案")
                .addTeam(SupportTeam.builder()
                        .enterprise("青禾示例食品厂")
                        .leader(Officer.builder().post("副县长").build())
                        .unit(Qinghe.refer("县发改局"))
                        .addMembers("孙七", "周八")
                        .plan("一企一策")
                        .build())
                .build();
    }

    public static PolicyContact policyContact() {
        return PolicyContact.builder()
                .policy("稳岗补贴")
                .unit(Qinghe.refer("县社保局"))
                .contact("吴九")
                .phone("0000-0000004")
                .email("wujiu@example.invalid")
                .build();
    }
}
