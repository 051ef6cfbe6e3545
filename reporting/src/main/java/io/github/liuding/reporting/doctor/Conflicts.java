package io.github.liuding.reporting.doctor;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What does not go together (冲突): of each library in a jar the worst that can be said. */
final class Conflicts {
    private static final Pattern MINOR = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern MAJOR = Pattern.compile("\\d+");

    /** From here on, annotations of Jackson are released once for each minor version. */
    private static final Version WITHOUT_PATCHES = Version.parse("2.20");

    private final List<FoundLibrary> found;
    private final TestedVersions tested;

    Conflicts(List<FoundLibrary> found, TestedVersions tested) {
        this.found = found;
        this.tested = tested;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (Library library : Library.values()) {
            missing(library).ifPresent(findings::add);
            for (FoundLibrary one : found) {
                if (one.library() == library) {
                    twice(one)
                            .or(() -> schemasTwice(one))
                            .or(() -> circle(one))
                            .or(() -> outdated(one))
                            .or(() -> mixed(one))
                            .or(() -> tooOld(one))
                            .or(() -> untested(one))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> missing(Library library) {
        if (!library.isNeeded() || found.stream().anyMatch(one -> one.library().isLike(library))) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder()
                .code(DoctorFindings.LIBRARY_MISSING)
                .severity(Severity.ERROR)
                .message("类路径上没有%s，可能被排除了；测试过的版本是%s".formatted(library.artifact(), tested.of(library)))
                .english("%s is not on the class path; tested with %s"
                        .formatted(library.artifact(), tested.of(library).english()))
                .build());
    }

    /** Of several copies the newest may stay, of equal ones the first. */
    private Optional<Finding> twice(FoundLibrary one) {
        return best(other -> other.library() == one.library())
                .filter(kept -> !kept.equals(one))
                .map(kept -> finding(
                        one,
                        DoctorFindings.LIBRARY_TWICE,
                        severity(one, kept),
                        "类路径上有两份%s，另一份是%s（%s），用到哪一份只看先后，请去掉%s"
                                .formatted(one.library().artifact(), kept, kept.jar(), one),
                        "%s is on the class path twice; the other copy is %s in %s"
                                .formatted(one.english(), kept.english(), kept.jar())));
    }

    /** Lite and full schemas hold the same classes. */
    private Optional<Finding> schemasTwice(FoundLibrary one) {
        return best(other -> other.library().isSchemas())
                .filter(kept -> one.library().isSchemas() && !kept.equals(one))
                .map(kept -> finding(
                        one,
                        DoctorFindings.SCHEMAS_TWICE,
                        severity(one, kept),
                        "%s与%s（%s）含有同样的类，请去掉%s".formatted(one, kept, kept.jar(), one),
                        "%s holds the classes of %s in %s again".formatted(one.english(), kept.english(), kept.jar())));
    }

    /** Copies of one version do no harm until one of them is changed. */
    private static Severity severity(FoundLibrary one, FoundLibrary kept) {
        return kept.version().isPresent() && kept.version().equals(one.version()) ? Severity.WARNING : Severity.ERROR;
    }

    /** What is logged would go round and round; Log4j refuses to start. */
    private Optional<Finding> circle(FoundLibrary one) {
        return best(other -> other.library() == Library.LOG4J_FROM_SLF4J)
                .filter(other -> one.library() == Library.LOG4J_TO_SLF4J)
                .map(other -> finding(
                        one,
                        DoctorFindings.LOGGING_CIRCLE,
                        Severity.ERROR,
                        "%s与%s（%s）互相转发日志，不能同时使用，请去掉其中一个".formatted(one, other, other.jar()),
                        "%s and %s in %s send what is logged to each other; one of them must go"
                                .formatted(one.english(), other.english(), other.jar())));
    }

    /** Schemas of POI 3 and 4 fit no POI that was tested; their place is taken by the lite ones. */
    private Optional<Finding> outdated(FoundLibrary one) {
        return Optional.of(one)
                .filter(any -> one.library().isOutdated())
                .map(any -> finding(
                        one,
                        DoctorFindings.LIBRARY_TOO_OLD,
                        Severity.ERROR,
                        "%s属于过旧的POI，请改用%s".formatted(one, target(Library.SCHEMAS_LITE)),
                        "%s belongs to a POI that is too old; use %s"
                                .formatted(one.english(), target(Library.SCHEMAS_LITE))));
    }

    /** The newest of a family is what the others should be; annotations of Jackson may be newer than the rest of it. */
    private Optional<Finding> mixed(FoundLibrary one) {
        Library.Family family = one.library() == Library.JACKSON_ANNOTATIONS
                ? Library.Family.JACKSON
                : one.library().family();
        return newest(family).filter(newest -> isBehind(one, newest)).map(newest -> {
            boolean patch = family == Library.Family.LOG4J && sameMinor(version(newest), version(one));
            String target = target(one.library());
            return finding(
                    one,
                    DoctorFindings.VERSIONS_MIXED,
                    patch ? Severity.WARNING : Severity.ERROR,
                    "%s与%s版本不一，%s请改用%s%s".formatted(one, newest, patch ? "" : "不能一起使用，", target, tested(one.library())),
                    "%s is not of the version of %s; use %s%s"
                            .formatted(one.english(), newest.english(), target, testedInEnglish(one.library())));
        });
    }

    /** Of Jackson, patches may differ. */
    private static boolean isBehind(FoundLibrary one, FoundLibrary newest) {
        return newest.version().isPresent()
                && one.version().isPresent()
                && version(one).compareTo(version(newest)) < 0
                && !together(version(newest), version(one), one.library());
    }

    private Optional<Finding> tooOld(FoundLibrary one) {
        TestedVersions.Range range = tested.of(one.library());
        return one.version()
                .filter(version ->
                        version.compareTo(range.oldest()) < 0 && !together(range.oldest(), version, one.library()))
                .map(version -> finding(
                        one,
                        DoctorFindings.LIBRARY_TOO_OLD,
                        Severity.ERROR,
                        "%s过旧，请改用%s%s".formatted(one, target(one.library()), tested(one.library())),
                        "%s is too old; use %s%s"
                                .formatted(one.english(), target(one.library()), testedInEnglish(one.library()))));
    }

    private Optional<Finding> untested(FoundLibrary one) {
        if (!one.library().isTested()) {
            return Optional.empty();
        }
        TestedVersions.Range range = tested.of(one.library());
        if (one.version().isEmpty()) {
            return Optional.of(finding(
                    one,
                    DoctorFindings.VERSION_UNKNOWN,
                    Severity.NOTE,
                    "看不出%s的版本，无法判断%s".formatted(one.library().artifact(), tested(one.library())),
                    "This copy of %s does not say its version%s"
                            .formatted(one.library().artifact(), testedInEnglish(one.library()))));
        }
        return one.version()
                .filter(version -> version.compareTo(range.newest()) > 0
                        && !start(MAJOR, version).equals(start(MAJOR, range.newest())))
                .map(version -> finding(
                        one,
                        DoctorFindings.LIBRARY_UNTESTED,
                        Severity.WARNING,
                        "%s是未测试过的新主版本%s".formatted(one, tested(one.library())),
                        "%s is of a major version that was not tested%s"
                                .formatted(one.english(), testedInEnglish(one.library()))));
    }

    /**
     * What to take instead: the version of the rest of the family where that is not too old, else the newest that was
     * tested.
     */
    private String target(Library library) {
        boolean annotations = library == Library.JACKSON_ANNOTATIONS;
        Version version = newest(annotations ? Library.Family.JACKSON : library.family())
                .flatMap(FoundLibrary::version)
                .filter(newest -> newest.compareTo(tested.of(library).oldest()) >= 0)
                .orElse(tested.of(library).newest());
        boolean withoutPatches = annotations && version.compareTo(WITHOUT_PATCHES) >= 0;
        return library.artifact() + " " + (withoutPatches ? start(MINOR, version) : version);
    }

    /** The newest of a family; schemas that count otherwise say nothing of it. */
    private Optional<FoundLibrary> newest(Library.Family family) {
        return best(one -> one.library().family() == family && !one.library().isOutdated());
    }

    private Optional<FoundLibrary> best(Predicate<FoundLibrary> which) {
        // Streams keep the first of equals as their minimum.
        return found.stream()
                .filter(which)
                .min(Comparator.comparing(
                        (FoundLibrary one) -> one.version().orElseGet(() -> Version.parse("0")),
                        Comparator.reverseOrder()));
    }

    private static boolean together(Version one, Version other, Library library) {
        return switch (library.family()) {
            case JACKSON, JACKSON_ANNOTATIONS -> sameMinor(one, other);
            default -> one.equals(other);
        };
    }

    private static boolean sameMinor(Version one, Version other) {
        return start(MINOR, one).equals(start(MINOR, other));
    }

    private static String start(Pattern pattern, Version version) {
        Matcher start = pattern.matcher(version.toString());
        return start.lookingAt() ? start.group() : version.toString();
    }

    private static Finding finding(
            FoundLibrary one, FindingCode code, Severity severity, String message, String english) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(Place.builder().file(one.jar()).build())
                .build();
    }

    private static Version version(FoundLibrary one) {
        return one.version().orElseThrow();
    }

    private String tested(Library library) {
        return library.isTested() ? "；测试过的版本是" + tested.of(library) : "";
    }

    private String testedInEnglish(Library library) {
        return library.isTested() ? "; tested with " + tested.of(library).english() : "";
    }
}
