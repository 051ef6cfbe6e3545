package io.github.liuding.core.projection;

import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Responsibility;

/** What a unit has to do with a task (承担角色). */
public enum UnitRole {
    /** 牵头: it leads. */
    LEAD("牵头") {
        @Override
        UnitReferences of(Responsibility responsibility) {
            return responsibility.leadUnits();
        }
    },
    /** 责任: it carries it out. */
    RESPONSIBLE("责任") {
        @Override
        UnitReferences of(Responsibility responsibility) {
            return responsibility.responsibleUnits();
        }
    },
    /** 配合: it supports. */
    COOPERATING("配合") {
        @Override
        UnitReferences of(Responsibility responsibility) {
            return responsibility.cooperatingUnits();
        }
    };

    private final String word;

    UnitRole(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 牵头. */
    public String word() {
        return word;
    }

    /** Where a task names those who have the role. */
    abstract UnitReferences of(Responsibility responsibility);
}
