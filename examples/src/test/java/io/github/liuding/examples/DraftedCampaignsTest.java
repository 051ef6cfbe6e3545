package io.github.liuding.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.notice.NoticeReader;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much of the five campaign files a draft of their papers has, section by section, and so what was added by hand. The
 * papers are not ours to pass on: they are read from the folder that the system property {@code liuding.papers} names, and
 * the test is skipped where nobody names one. The accepted counts are in {@code golden/drafted-campaigns.txt}.
 */
class DraftedCampaignsTest {
    private static final List<String> PAPERS = List.of("pinglu", "jishan", "lengshuitan", "jingdezhen", "ganzhou");

    @Test
    void what_was_added_by_hand_is_counted() throws IOException {
        String folder = System.getProperty("liuding.papers", "");
        assumeTrue(!folder.isEmpty(), "the folder of the papers is not named");
        StringBuilder table = new StringBuilder("方案 部分 数据文件 草稿已有 人工补充\n");
        for (String paper : PAPERS) {
            String text = Files.readString(Path.of(folder, paper + ".txt"));
            Campaign draft = CampaignFiles.parse(
                            "draft.yaml", NoticeReader.read(text).toYaml())
                    .orElseThrow();
            Campaign file = Localities.campaign(paper);
            for (Section section : SECTIONS) {
                section.line(file, draft)
                        .ifPresent(line -> table.append(paper).append(line).append('\n'));
            }
        }

        System.out.println(table);
        Golden.assertEqual("drafted-campaigns.txt", table.toString());
    }

    /**
     * A part of a campaign file.
     *
     * @param name its key in the file
     * @param elements what it holds, each in all its names; one of them is enough to find it
     */
    private record Section(String name, Function<Campaign, List<List<String>>> elements) {
        static Section of(String name, Function<Campaign, Stream<String>> elements) {
            return new Section(
                    name, campaign -> elements.apply(campaign).map(List::of).toList());
        }

        /** How many there are, in the draft, and by hand; empty where the file has none. */
        Optional<String> line(Campaign file, Campaign draft) {
            List<List<String>> left = new ArrayList<>(elements.apply(draft));
            List<List<String>> wanted = elements.apply(file);
            int found = 0;
            for (List<String> one : wanted) {
                List<String> names = one.stream().map(Section::key).toList();
                Optional<List<String>> same = left.stream()
                        .filter(other -> other.stream().map(Section::key).anyMatch(names::contains))
                        .findFirst();
                same.ifPresent(left::remove);
                found += same.isPresent() ? 1 : 0;
            }
            return wanted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(" %s %s %s %s".formatted(name, wanted.size(), found, wanted.size() - found));
        }

        private static String key(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    private static final List<Section> SECTIONS = List.of(
            Section.of(
                    "superior",
                    campaign -> campaign.superior().stream()
                            .map(superior -> superior.campaign().value())),
            Section.of("paper", campaign -> campaign.paper().stream().flatMap(DraftedCampaignsTest::frame)),
            Section.of("basis", campaign -> campaign.basis().stream().flatMap(paper -> paper.title().stream())),
            new Section(
                    "units",
                    campaign -> campaign.units().units().stream()
                            .map(DraftedCampaignsTest::names)
                            .toList()),
            new Section(
                    "groups",
                    campaign -> campaign.units().groups().stream()
                            .map(DraftedCampaignsTest::names)
                            .toList()),
            new Section(
                    "bodies",
                    campaign -> campaign.bodies().all().stream()
                            .map(DraftedCampaignsTest::names)
                            .toList()),
            Section.of(
                    "bodies/roles",
                    campaign -> campaign.bodies().all().stream()
                            .flatMap(body -> body.appointments().stream())
                            .map(one -> one.role() + " " + one.holder())),
            Section.of(
                    "bodies/lead",
                    campaign -> campaign.bodies().all().stream().flatMap(body -> printed(body.leadUnits()))),
            Section.of(
                    "bodies/cooperating",
                    campaign -> campaign.bodies().all().stream().flatMap(body -> printed(body.cooperatingUnits()))),
            Section.of(
                    "bodies/seat",
                    campaign -> campaign.bodies().all().stream()
                            .flatMap(body -> body.seat().stream())
                            .map(Object::toString)),
            Section.of(
                    "bodies/staffing",
                    campaign -> campaign.bodies().all().stream()
                            .flatMap(body -> body.staffing().stream())
                            .map(plan -> "%s %s %s %s"
                                    .formatted(plan.total(), plan.seconded(), plan.hired(), plan.together()))),
            Section.of(
                    "bodies/oversees",
                    campaign -> campaign.bodies().all().stream()
                            .flatMap(body -> body.oversight().stream())
                            .map(Object::toString)),
            Section.of("counts", campaign -> campaign.counts().stream().map(Object::toString)),
            Section.of(
                    "growth",
                    campaign -> campaign.growth().stream()
                            .map(growth ->
                                    "%s %s %s".formatted(growth.target(), growth.annualRate(), growth.deadline()))),
            Section.of(
                    "commitments",
                    campaign -> campaign.commitments().stream()
                            .map(one -> figure(one.commitment().target())
                                    + one.commitment().deadline())),
            Section.of("stages", campaign -> campaign.stages().stream().map(stage -> stage.name())),
            Section.of("goals", campaign -> campaign.goals().stream().map(goal -> goal.title())),
            new Section(
                    "tasks",
                    campaign -> campaign.tasks().stream()
                            .map(task -> Stream.concat(
                                            Stream.of(task.assignment().title()), task.assignment().variants().stream())
                                    .toList())
                            .toList()),
            Section.of("tasks/lead", ofTasks(Responsibility::leadUnits)),
            Section.of("tasks/responsible", ofTasks(Responsibility::responsibleUnits)),
            Section.of("tasks/cooperating", ofTasks(Responsibility::cooperatingUnits)),
            Section.of("tasks/due", campaign -> campaign.tasks().stream().flatMap(DraftedCampaignsTest::due)),
            Section.of(
                    "tasks/target",
                    campaign -> campaign.tasks().stream()
                            .flatMap(task -> task.objective().target().stream())
                            .map(DraftedCampaignsTest::figure)),
            Section.of(
                    "phases",
                    campaign -> campaign.phases().stream()
                            .map(phase -> phase.range().toString())),
            Section.of(
                    "regime",
                    campaign -> campaign.regime().mechanisms().stream().map(Mechanism::name)),
            Section.of(
                    "regime/activities",
                    campaign -> campaign.regime().mechanisms().stream()
                            .flatMap(mechanism -> mechanism.activities().stream()
                                    .map(activity -> mechanism.name() + rhythm(activity.cadence())))),
            Section.of("supervision", campaign -> supervision(campaign.regime().supervision())),
            Section.of(
                    "accountability",
                    campaign -> campaign.regime().accountability().stream().map(means -> means.trigger())),
            Section.of(
                    "assessment",
                    campaign -> campaign.regime().assessment().stream().map(Object::toString)),
            Section.of("serviceTimes", campaign -> times(campaign.regime())),
            Section.of("liaisons", campaign -> campaign.liaisons().stream().map(Object::toString)),
            Section.of(
                    "enterpriseLiaison",
                    campaign -> campaign.enterpriseLiaison().stream().map(Object::toString)),
            Section.of(
                    "supportTeams", campaign -> campaign.supportTeams().stream().map(Object::toString)),
            Section.of("cascade", campaign -> campaign.cascades().stream().map(Object::toString)));

    private static Stream<String> frame(PolicyPaper paper) {
        return Stream.of(
                        paper.title(),
                        paper.number().map(Object::toString),
                        paper.issuer(),
                        paper.issuedOn().map(Object::toString))
                .flatMap(Optional::stream);
    }

    private static List<String> names(OrgUnit unit) {
        return Stream.concat(Stream.of(unit.name()), Stream.concat(unit.fullName().stream(), unit.aliases().stream()))
                .toList();
    }

    private static List<String> names(UnitGroup group) {
        return Stream.concat(Stream.of(group.name()), group.aliases().stream()).toList();
    }

    private static List<String> names(Body body) {
        return Stream.concat(Stream.of(body.name()), Stream.concat(body.shortName().stream(), body.aliases().stream()))
                .toList();
    }

    private static Function<Campaign, Stream<String>> ofTasks(Function<Responsibility, UnitReferences> role) {
        return campaign -> campaign.tasks().stream()
                .flatMap(task -> printed(role.apply(task.responsibility()))
                        .map(unit -> task.assignment().title() + " " + unit));
    }

    private static Stream<String> printed(UnitReferences references) {
        return references.isEmpty()
                ? Stream.empty()
                : Stream.of(Normalizer.normalize(references.printed(), Normalizer.Form.NFKC)
                                .split("(?:[、,;和及]|等(?:部门)?)(?![^(]*\\))"))
                        .filter(name -> !name.isBlank());
    }

    private static Stream<String> due(Task task) {
        return task.schedule().deadline().due().map(day -> task.assignment().title() + " " + day).stream();
    }

    private static String figure(Target target) {
        return "%s %s%s ".formatted(target.relation().sign(), target.value(), target.unit());
    }

    private static String rhythm(Cadence cadence) {
        return " %s %s %s %s".formatted(cadence.every(), cadence.unit(), cadence.months(), cadence.days());
    }

    private static Stream<String> supervision(Optional<SupervisionScheme> scheme) {
        return scheme.stream()
                .flatMap(one -> Stream.of(one.system().stream(), one.classes().stream(), one.methods().stream())
                        .flatMap(words -> words));
    }

    private static Stream<String> times(Regime regime) {
        return regime.serviceTimes().stream()
                .map(time -> time.limit() + time.unit().word() + time.step());
    }
}
