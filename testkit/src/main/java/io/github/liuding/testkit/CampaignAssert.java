package io.github.liuding.testkit;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignChecks;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.TaskId;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a campaign (方案). */
public final class CampaignAssert extends AbstractAssert<CampaignAssert, Campaign> {
    CampaignAssert(Campaign actual) {
        super(actual, CampaignAssert.class);
    }

    /** That nothing in it is inconsistent, by {@link CampaignChecks}. */
    public CampaignAssert hasNoFindings() {
        isNotNull();
        List<Finding> findings = CampaignChecks.of(actual);
        if (!findings.isEmpty()) {
            failWithMessage(
                    "Expected nothing to be wrong with campaign '%s' but there is:%n  %s",
                    actual.id(),
                    findings.stream()
                            .map(Finding::toString)
                            .collect(Collectors.joining(System.lineSeparator() + "  ")));
        }
        return this;
    }

    /** The names of its units, in protocol order. */
    public CampaignAssert hasUnits(String... names) {
        isNotNull();
        return same(
                "units",
                List.of(names),
                actual.units().units().stream().map(OrgUnit::name).toList());
    }

    /** The ids of its tasks, in the order of the paper. */
    public CampaignAssert hasTasks(String... ids) {
        isNotNull();
        return same(
                "tasks",
                List.of(ids),
                actual.tasks().stream().map(task -> task.id().value()).toList());
    }

    /** Goes on with one task. */
    public TaskAssert task(String id) {
        isNotNull();
        return new TaskAssert(actual.task(new TaskId(id))
                .orElseThrow(() -> new AssertionError("Expected campaign '%s' to have a task '%s' but it has %s"
                        .formatted(
                                actual.id(),
                                id,
                                actual.tasks().stream().map(task -> task.id()).toList()))));
    }

    /** Goes on with the body of that name, which may be a short one. */
    public BodyAssert body(String name) {
        isNotNull();
        return new BodyAssert(actual.bodies()
                .named(name)
                .orElseThrow(() -> new AssertionError("Expected campaign '%s' to have a body '%s' but it has %s"
                        .formatted(
                                actual.id(),
                                name,
                                actual.bodies().all().stream().map(Body::name).toList()))));
    }

    private CampaignAssert same(String what, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            failWithMessage(
                    "Expected campaign '%s' to have the %s%n  %s%nbut it has%n  %s",
                    actual.id(), what, expected, found);
        }
        return this;
    }
}
