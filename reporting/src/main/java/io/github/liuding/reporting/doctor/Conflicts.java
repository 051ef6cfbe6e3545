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
                            .or(() -> mixed(one))
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
                .english("%s is not on the class path; tested with %s".formatted(library.artifact(), range(library)))
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
                                .formatted(english(one), english(kept), kept.jar())));
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
                        "%s holds the classes of %s in %s again".formatted(english(one), english(kept), kept.jar())));
    }

    /** Copies of one version do no harm until one of them is changed. */
    private static Severity severity(FoundLibrary one, FoundLibrary kept) {
        return kept.version().isPresent() && kept.version().equals(one.version()) ? Severity.WARNING : Severity.ERROR;
    }

    /** The newest of a family is what the others should be; of Jackson, patches may differ. */
    private Optional<Finding> mixed(FoundLibrary one) {
        return best(other -> other.library().family() == one.library().family())
                .filter(newest -> differ(newest, one))
                .map(newest -> finding(
                        one,
                        DoctorFindings.VERSIONS_MIXED,
                        Severity.ERROR,
                        "%s与%s版本不一，不能一起使用，请改用%s；测试过的版本是%s"
                                .formatted(one, newest, instead(one, newest), tested.of(one.library())),
                        "%s does not go with %s; tested with %s"
                                .formatted(english(one), english(newest), range(one.library()))));
    }

    private Optional<Finding> untested(FoundLibrary one) {
        TestedVersions.Range range = tested.of(one.library());
        if (one.version().isEmpty()) {
            return Optional.of(finding(
                    one,
                    DoctorFindings.VERSION_UNKNOWN,
                    Severity.NOTE,
                    "看不出%s的版本，无法判断；测试过的版本是%s".formatted(one.library().artifact(), range),
                    "This copy of %s does not say its version; tested with %s"
                            .formatted(one.library().artifact(), range(one.library()))));
        }
        Version version = one.version().get();
        if (version.compareTo(range.oldest()) < 0 && !together(range.oldest(), version, one.library())) {
            return Optional.of(finding(
                    one,
                    DoctorFindings.LIBRARY_TOO_OLD,
                    Severity.ERROR,
                    "%s过旧，测试过的版本是%s，请改用%s".formatted(one, range, range.newest()),
                    "%s is older than what was tested, %s".formatted(english(one), range(one.library()))));
        }
        if (version.compareTo(range.newest()) > 0 && !start(MAJOR, version).equals(start(MAJOR, range.newest()))) {
            return Optional.of(finding(
                    one,
                    DoctorFindings.LIBRARY_UNTESTED,
                    Severity.WARNING,
                    "%s是未测试过的新主版本，测试过的版本是%s".formatted(one, range),
                    "%s is of a major version that was not tested, %s".formatted(english(one), range(one.library()))));
        }
        return Optional.empty();
    }

    private Optional<FoundLibrary> best(Predicate<FoundLibrary> which) {
        // Streams keep the first of equals as their minimum.
        return found.stream()
                .filter(which)
                .min(Comparator.comparing(
                        (FoundLibrary one) -> one.version().orElseGet(() -> Version.parse("0")),
                        Comparator.reverseOrder()));
    }

    private static boolean differ(FoundLibrary newest, FoundLibrary one) {
        return newest.version().isPresent()
                && one.version().isPresent()
                && !together(newest.version().get(), one.version().get(), one.library());
    }

    /** Whether two versions of a family go together; of Jackson, patches may differ. */
    private static boolean together(Version one, Version other, Library library) {
        return library.family() == Library.Family.JACKSON ? sameMinor(one, other) : one.equals(other);
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

    /** What to take instead of one that is too old; the schemas of POI 3 and 4 have no versions of POI 5. */
    private static String instead(FoundLibrary one, FoundLibrary newest) {
        Library library = one.library().isSchemas() && one.library() != Library.SCHEMAS_FULL
                ? Library.SCHEMAS_LITE
                : one.library();
        return library.artifact() + " "
                + newest.version().map(Version::toString).orElse("");
    }

    private static String english(FoundLibrary one) {
        return one.library().artifact()
                + one.version().map(known -> " " + known).orElse(" of an unknown version");
    }

    private String range(Library library) {
        TestedVersions.Range range = tested.of(library);
        return range.oldest().equals(range.newest())
                ? range.newest().toString()
                : range.oldest() + " to " + range.newest();
    }
}
