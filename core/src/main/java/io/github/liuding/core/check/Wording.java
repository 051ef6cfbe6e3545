package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Responsibility;
import java.util.ArrayList;
import java.util.List;

/** A wording that names units or bodies, and its place; lists of one kind are compared with each other. */
record Wording(String kind, String at, UnitReferences references) {
    /** Every wording of the campaign in the order of its file. */
    static List<Wording> of(Inspection inspection) {
        List<Wording> all = new ArrayList<>();
        Campaign campaign = inspection.campaign();
        campaign.paper().ifPresent(paper -> add(all, "addressees", "/paper/to", paper.addressees()));
        inspection.bodies().forEach(placed -> ofBody(all, placed.body(), placed.at()));
        inspection.tasks().forEach(placed -> {
            Responsibility responsibility = placed.task().responsibility();
            List<Measure> measures = placed.task().measures();
            for (int i = 0; i < measures.size(); i++) {
                String at = placed.at() + "/measures/" + i + "/owner";
                measures.get(i).owner().ifPresent(owner -> add(all, "owner", at, owner));
            }
            add(all, "lead", placed.at() + "/lead", responsibility.leadUnits());
            add(all, "responsible", placed.at() + "/responsible", responsibility.responsibleUnits());
            add(all, "cooperating", placed.at() + "/cooperating", responsibility.cooperatingUnits());
        });
        List<Mechanism> mechanisms = campaign.regime().mechanisms();
        for (int i = 0; i < mechanisms.size(); i++) {
            List<Activity> activities = mechanisms.get(i).activities();
            for (int j = 0; j < activities.size(); j++) {
                String at = "/regime/" + i + "/activities/" + j;
                add(all, "by", at + "/by", activities.get(j).by());
                add(all, "to", at + "/to", activities.get(j).to());
                add(all, "participants", at + "/participants", activities.get(j).participants());
            }
        }
        campaign.liaisons().ifPresent(liaisons -> add(all, "liaisons", "/liaisons/units", liaisons.units()));
        for (int i = 0; i < campaign.cascades().size(); i++) {
            add(
                    all,
                    "cascade",
                    "/cascade/" + i + "/units",
                    campaign.cascades().get(i).units());
        }
        return all;
    }

    private static void ofBody(List<Wording> all, Body body, String at) {
        body.seat().ifPresent(seat -> {
            if (seat instanceof Seat.InUnits units) {
                add(all, "seat", at + "/seat", units.units());
            }
        });
        body.appointments().forEach(appointment -> {
            if (appointment.holder() instanceof Holder.Units units) {
                add(all, "holders", at + "/roles", units.units());
            }
        });
        add(all, "members", at + "/members", body.memberUnits());
        add(all, "lead", at + "/lead", body.leadUnits());
        add(all, "cooperating", at + "/cooperating", body.cooperatingUnits());
        body.staffing().ifPresent(plan -> {
            plan.secondments()
                    .forEach(secondment -> add(all, "secondment", at + "/staffing/secondments", secondment.unit()));
            plan.secondedFrom().ifPresent(from -> add(all, "from", at + "/staffing/from", from));
            plan.returnApprover().ifPresent(approver -> add(all, "returns", at + "/staffing/returns", approver));
        });
        body.oversight().ifPresent(oversight -> {
            add(all, "overseen", at + "/oversees/bodies", oversight.bodies());
            add(all, "areas", at + "/oversees/units", oversight.units());
        });
        add(all, "reportsTo", at + "/reportsTo", body.reportsTo());
    }

    private static void add(List<Wording> all, String kind, String at, UnitReferences references) {
        if (!references.isEmpty()) {
            all.add(new Wording(kind, at, references));
        }
    }
}
