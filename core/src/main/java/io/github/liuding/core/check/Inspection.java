package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.task.Task;
import java.util.ArrayList;
import java.util.List;

/** One look at a campaign: its parts with their places in the campaign file, and what was found. */
final class Inspection {
    /** A body and its place. */
    record PlacedBody(Body body, String at) {}

    /** A task and its place. */
    record PlacedTask(Task task, String at) {}

    private final Campaign campaign;
    private final List<PlacedBody> bodies = new ArrayList<>();
    private final List<PlacedTask> tasks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Inspection(Campaign campaign) {
        this.campaign = campaign;
        place(campaign.bodies().bodies(), "/bodies");
        for (int goal = 0; goal < campaign.goals().size(); goal++) {
            int position = 0;
            for (Task task : campaign.tasks()) {
                if (task.goal().equals(campaign.goals().get(goal).id())) {
                    tasks.add(new PlacedTask(task, "/goals/" + goal + "/tasks/" + position));
                    position++;
                }
            }
        }
    }

    private void place(List<Body> siblings, String under) {
        for (int i = 0; i < siblings.size(); i++) {
            String at = under + "/" + i;
            bodies.add(new PlacedBody(siblings.get(i), at));
            place(siblings.get(i).bodies(), at + "/bodies");
        }
    }

    /** A key of the file as a step of a JSON pointer. */
    static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    Campaign campaign() {
        return campaign;
    }

    /** Every body, each before those under it. */
    List<PlacedBody> bodies() {
        return bodies;
    }

    /** The tasks in the order of their goals. */
    List<PlacedTask> tasks() {
        return tasks;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void error(FindingCode code, String at, String message, String english) {
        add(code, Severity.ERROR, at, message, english);
    }

    void warn(FindingCode code, String at, String message, String english) {
        add(code, Severity.WARNING, at, message, english);
    }

    void note(FindingCode code, String at, String message, String english) {
        add(code, Severity.NOTE, at, message, english);
    }

    private void add(FindingCode code, Severity severity, String at, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(Place.at(at))
                .build());
    }
}
