package io.github.liuding.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What may know what, each rule with its reason. */
@AnalyzeClasses(packages = "io.github.liuding", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "io.github.liuding.core..";
    private static final String REPORTING = "io.github.liuding.reporting..";
    private static final String TESTKIT = "io.github.liuding.testkit..";
    private static final String EXAMPLES = "io.github.liuding.examples..";

    /** The packages of core; each knows only those that stand before it. */
    private static final List<String> CORE_IN_ORDER = List.of(
            "internal",
            "result",
            "calendar",
            "organization",
            "document",
            "goal",
            "lamp",
            "body",
            "scoring",
            "regime",
            "liaison",
            "task",
            "campaign",
            "check",
            "journal",
            "supervision",
            "standing",
            "indicator",
            "projection",
            "assessment",
            "accountability",
            "agenda",
            "json",
            "notice",
            "store");

    @ArchTest
    static final ArchRule modules_know_each_other_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(CORE)
            .layer("reporting")
            .definedBy(REPORTING)
            .layer("testkit")
            .definedBy(TESTKIT)
            .layer("examples")
            .definedBy(EXAMPLES)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("reporting")
            .mayOnlyAccessLayers("core")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("core", "reporting")
            .whereLayer("examples")
            .mayOnlyAccessLayers("core", "reporting", "testkit")
            .because(
                    "core <- reporting <- testkit <- examples, so that who needs only the domain gets only the domain");

    @ArchTest
    static final ArchRule the_year_of_the_invented_county_knows_core_alone = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.examples.year..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    REPORTING, TESTKIT, "io.github.liuding.examples.demo..", "io.github.liuding.examples.cli..")
            .because("what happened is there before anybody writes of it");

    @ArchTest
    static final ArchRule the_demo_knows_nothing_of_the_command_line = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.examples.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.liuding.examples.cli..")
            .because("which files there are is data, and a command only prints");

    @ArchTest
    static final ArchRule only_the_excel_and_word_packages_know_poi = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.liuding.reporting.excel..", "io.github.liuding.reporting.word..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("a report is a value first and a file last");

    @ArchTest
    static final ArchRule only_the_ical_package_knows_ical4j = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.liuding.reporting.ical..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.fortuna..")
            .because("an agenda is a value first and a file last");

    @ArchTest
    static final ArchRule only_the_json_package_knows_a_parser = noClasses()
            .that()
            .resideInAnyPackage(CORE, REPORTING, TESTKIT)
            .and()
            .resideOutsideOfPackages("io.github.liuding.core.json..", "io.github.liuding.core.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.dataformat..",
                    "com.fasterxml.jackson.datatype..",
                    "org.yaml..")
            .because("value types carry only annotations, so that Jackson 2 and Jackson 3 read them alike;"
                    + " the house style in core.internal needs one of databind's at compile time");

    @ArchTest
    static final ArchRule what_core_does_not_export_stays_in_core = noClasses()
            .that()
            .resideOutsideOfPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.liuding.core.internal..")
            .because("on the module path nobody else can reach it");

    @ArchTest
    static final ArchRule packages_of_core_are_free_of_cycles = slices().matching("io.github.liuding.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package is one idea, and ideas that need each other are one");

    @ArchTest
    static final ArchRule packages_of_reporting_are_free_of_cycles = slices().matching(
                    "io.github.liuding.reporting.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package is one idea, and ideas that need each other are one");

    @ArchTest
    static final ArchRule packages_of_testkit_know_each_other_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("sample")
            .definedBy("io.github.liuding.testkit.sample..")
            .layer("mutant")
            .definedBy("io.github.liuding.testkit.mutant..")
            .layer("assertions and contracts")
            .definedBy("io.github.liuding.testkit")
            .layer("variant")
            .definedBy("io.github.liuding.testkit.variant..")
            .whereLayer("sample")
            .mayNotAccessAnyLayer()
            .whereLayer("mutant")
            .mayNotAccessAnyLayer()
            .whereLayer("assertions and contracts")
            .mayNotAccessAnyLayer()
            .whereLayer("variant")
            .mayOnlyAccessLayers("mutant", "assertions and contracts")
            .because("whoever only asserts, or only breaks campaigns, need not know of variants");

    @ArchTest
    static void packages_of_core_know_only_those_before_them(JavaClasses imported) {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .resideInAnyPackage(CORE_IN_ORDER.stream()
                        .map(ArchitectureTest::corePackage)
                        .toArray(String[]::new))
                .because("a new package needs a place in the order of this test")
                .check(imported);
        for (int i = 0; i < CORE_IN_ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(corePackage(CORE_IN_ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(CORE_IN_ORDER.subList(i + 1, CORE_IN_ORDER.size()).stream()
                            .map(ArchitectureTest::corePackage)
                            .toArray(String[]::new))
                    .because("from the words of a paper to its campaign, from the campaign to its standing")
                    .check(imported);
        }
    }

    /** Run with {@code -Dgolden.update=true} to draw it anew. */
    @ArchTest
    static void the_page_names_every_package_after_those_it_knows_and_the_picture_shows_it(JavaClasses imported)
            throws IOException {
        PackagePicture picture = PackagePicture.of(
                PackagePicture.documented(Files.readString(Repository.path("docs/architecture.md"))), imported);
        assertThat(picture.faults()).isEmpty();
        Path file = Repository.path("docs/images/packages.svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, picture.svg());
            fail("Drew %s anew; look at it, then run without -Dgolden.update", file);
        }
        assertThat(picture.svg()).isEqualTo(Files.readString(file));
    }

    @ArchTest
    static final ArchRule readers_know_nothing_of_what_is_read = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.liuding.reporting.opc..",
                    "io.github.liuding.reporting.workbook..",
                    "io.github.liuding.reporting.preflight..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.liuding.reporting.table..",
                    "io.github.liuding.reporting.ledger..",
                    "io.github.liuding.reporting.text..",
                    "io.github.liuding.reporting.excel..")
            .because("a form is made sense of by who knows it, above the package that reads any workbook");

    @ArchTest
    static final ArchRule only_one_package_takes_files_apart = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.reporting.opc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.liuding.reporting.workbook..",
                    "io.github.liuding.reporting.preflight..",
                    "javax.xml..",
                    "org.xml..")
            .because("zip and XML of strangers are read within counted limits, by code that resolves nothing");

    @ArchTest
    static final ArchRule tables_know_nothing_of_ledgers_and_files = noClasses()
            .that()
            .resideInAnyPackage("io.github.liuding.reporting.table..", "io.github.liuding.reporting.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.liuding.reporting.ledger..", "io.github.liuding.reporting.excel..")
            .because("any program makes tables of its own");

    @ArchTest
    static final ArchRule bulletins_know_papers_and_no_files = noClasses()
            .that()
            .resideInAnyPackage("io.github.liuding.reporting.bulletin..", "io.github.liuding.reporting.template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.liuding.reporting.ledger..",
                    "io.github.liuding.reporting.excel..",
                    "io.github.liuding.reporting.word..",
                    "io.github.liuding.reporting.html..",
                    "io.github.liuding.reporting.gb9704..")
            .because("what a paper says is reviewed as text, whatever file it becomes");

    @ArchTest
    static final ArchRule templates_know_no_kind_of_paper_and_no_campaign = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.reporting.template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.liuding.reporting.bulletin..",
                    "io.github.liuding.core.campaign..",
                    "io.github.liuding.core.standing..",
                    "io.github.liuding.core.assessment..")
            .because("what can be named in a paper is told to them in a vocabulary");

    @ArchTest
    static final ArchRule ledgers_and_workbooks_know_only_tables_of_each_other = slices().matching(
                    "io.github.liuding.reporting.(ledger|excel)..")
            .should()
            .notDependOnEachOther()
            .because("content is reviewed as text, and the file format changes alone");

    @ArchTest
    static final ArchRule no_class_of_the_graphics_system = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.awt..", "javax.swing..", "javax.imageio..", "sun..", "com.sun..", "jdk.internal..")
            .because("a server has no screen and perhaps no fonts");

    @ArchTest
    static final ArchRule no_network = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.liuding.reporting.doctor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
            .because("what a ledger holds does not leave the machine");

    @ArchTest
    static final ArchRule doctor_knows_addresses_of_class_loaders_only = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.reporting.doctor..")
            .should()
            .dependOnClassesThat(describe(
                    "are of the network, other than URL and URLConnection",
                    type -> type.getPackageName().startsWith("java.net")
                            && !type.isEquivalentTo(java.net.URL.class)
                            && !type.isEquivalentTo(java.net.URLConnection.class)))
            .because("a class loader says by URLs where its jars are, and opens what it has found itself");

    @ArchTest
    static final ArchRule doctor_loads_nothing_that_it_examines = noClasses()
            .that()
            .resideInAPackage("io.github.liuding.reporting.doctor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.openxmlformats..", "com.fasterxml..", "org.yaml..")
            .orShould()
            .dependOnClassesThat(describe(
                    "are of reporting, but not its own",
                    type -> type.getPackageName().startsWith("io.github.liuding.reporting.")
                            && !type.getPackageName().equals("io.github.liuding.reporting.doctor")))
            .because("it must work where those libraries are broken");

    @ArchTest
    static final ArchRule nothing_is_asked_of_the_machine = noClasses()
            .that()
            .resideInAnyPackage(CORE, REPORTING)
            .and()
            .doNotHaveFullyQualifiedName("io.github.liuding.reporting.doctor.Doctor")
            .should()
            .accessTargetWhere(asksTheMachine())
            .because("time is an argument, and the same input gives the same bytes everywhere; "
                    + "Doctor as a program asks whether its output can show Chinese");

    @ArchTest
    static final ArchRule libraries_print_nothing = noClasses()
            .that()
            .resideInAnyPackage(CORE, REPORTING, TESTKIT)
            .and()
            .doNotHaveFullyQualifiedName("io.github.liuding.reporting.doctor.Doctor")
            .should()
            .accessTargetWhere(isMember("print or end the process", System.class, "out", "err", "in", "exit"))
            .because("standard output is the program's that uses the library; Doctor is a program besides");

    @ArchTest
    static final ArchRule no_floating_point_in_the_domain = classes()
            .that()
            .resideInAPackage(CORE)
            .should(notShow(
                    "float or double",
                    type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                            .contains(type.getName())))
            .because("numbers are exact: 87.5% is 87.5%");

    @ArchTest
    static final ArchRule nothing_generated_in_signatures = classes()
            .that()
            .resideInAnyPackage(CORE, REPORTING, TESTKIT)
            .should(notShow("a generated implementation", ArchitectureTest::isGeneratedImplementation))
            .because("the generator can be replaced one day without any caller noticing");

    @ArchTest
    static final ArchRule no_library_in_signatures = classes()
            .that()
            .resideInAnyPackage(CORE, REPORTING)
            .and()
            .resideOutsideOfPackage("io.github.liuding.core.json..")
            .should(notShow(
                    "a type of Jackson, POI or ical4j",
                    type -> type.getPackageName().startsWith("com.fasterxml.jackson")
                            || type.getPackageName().startsWith("org.apache.")
                            || type.getPackageName().startsWith("net.fortuna.")))
            .because("libraries change on their own; only core.json hands out a mapper");

    @ArchTest
    static final ArchRule generated_implementations_are_hidden = classes()
            .that(describe("are generated implementations", ArchitectureTest::isGeneratedImplementation))
            .should()
            .notBePublic()
            .because("callers see the value type and its builder only");

    @ArchTest
    static final ArchRule value_types_are_closed = classes()
            .that(describe("are value types", ArchitectureTest::isValueType))
            .should(new ArchCondition<>("have only package-private constructors") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getConstructors().stream()
                            .filter(ArchitectureTest::isShown)
                            .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " can be called from outside")));
                }
            })
            .because("nobody outside the package can subclass a value");

    @ArchTest
    static final ArchRule statics_do_not_change =
            fields().that().areStatic().should().beFinal().because("what is immutable is safe between threads");

    @ArchTest
    static final ArchRule shared_constants_cannot_be_changed = fields().that()
            .areStatic()
            .and()
            .arePublic()
            .should(new ArchCondition<>("not be arrays") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (field.getRawType().isArray()) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is an array"));
                    }
                }
            })
            .because("anybody could put something else into an array");

    @ArchTest
    static final ArchRule packages_say_that_nothing_is_null = classes()
            .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)
                            && !type.getPackageName().isEmpty()) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " resides in a package that is not @NullMarked"));
                    }
                }
            })
            .because("the compiler then refuses null for us and for our callers");

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return isMember("ask the clock", System.class, "currentTimeMillis", "nanoTime")
                .or(describe(
                        "ask java.time for now",
                        access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                                && Set.of("now", "systemDefault", "systemDefaultZone", "systemUTC", "system")
                                        .contains(access.getName())))
                .or(isMember("ask for the time", java.util.Calendar.class, "getInstance"))
                .or(isMember("ask for the zone", java.util.TimeZone.class, "getDefault"))
                .or(isMember("ask for the language", java.util.Locale.class, "getDefault"))
                .or(isMember("ask for the encoding", java.nio.charset.Charset.class, "defaultCharset"))
                .or(isMember("ask for chance", Math.class, "random"))
                .or(isMember("ask for chance", java.util.UUID.class, "randomUUID"))
                .or(isMember("ask for chance", java.util.Random.class, "<init>"))
                .or(isMember("ask for chance", java.util.concurrent.ThreadLocalRandom.class, "current"))
                .or(isMember("ask for chance", java.security.SecureRandom.class, "<init>"))
                .or(isMember("ask for settings", System.class, "getProperty", "getenv", "lineSeparator"))
                .or(withoutArguments("make the present moment", java.util.Date.class, "<init>"))
                .or(withoutArguments("take the language of the machine", String.class, "toLowerCase", "toUpperCase"))
                .or(withoutArguments("take the encoding of the machine", String.class, "getBytes"));
    }

    private static DescribedPredicate<JavaAccess<?>> isMember(String what, Class<?> owner, String... names) {
        return describe(
                what,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && Set.of(names).contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments(String what, Class<?> owner, String... names) {
        return isMember(what, owner, names)
                .and(describe(
                        "without arguments",
                        access -> access.getTarget().getFullName().endsWith("()")));
    }

    /** A condition on the types of what can be seen from outside. */
    private static ArchCondition<JavaClass> notShow(String what, Predicate<JavaClass> refused) {
        return new ArchCondition<>("not show " + what + " in a signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isShown(type)) {
                    return;
                }
                Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                        .filter(ArchitectureTest::isShown)
                        .filter(member -> types(member).anyMatch(refused))
                        .forEach(member -> events.add(
                                SimpleConditionEvent.violated(member, member.getFullName() + " shows " + what)));
            }
        };
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaClass> types = member instanceof JavaCodeUnit unit
                ? Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()))
                : ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
        return types.map(JavaClass::getBaseComponentType);
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isShown).orElse(true);
    }

    private static boolean isShown(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isValueType(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("builder")
                                && method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isGeneratedImplementation(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getSimpleName().equals("Json");
    }

    private static String corePackage(String name) {
        return "io.github.liuding.core." + name + "..";
    }
}
