package io.github.liuding.reporting.doctor;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Looks for jars that do not go together (类路径诊断): POI with its schemas, XMLBeans, commons-io, commons-compress, Log4j,
 * Jackson 2 with SnakeYAML.
 *
 * <pre>{@code
 * Doctor.examine(MyApplication.class.getClassLoader()).forEach(finding -> log.warn(finding.toString()));
 * }</pre>
 *
 * <p>Without a line of code, it prints what it sees and ends with status 1 where something is wrong:
 *
 * <pre>{@code
 * java -cp 'app/lib/*' io.github.liuding.reporting.doctor.Doctor
 * }</pre>
 *
 * <p>A library is where a class file of it is, whatever the jar is called; its version is what {@code META-INF/maven}, its
 * own manifest or its name say. Jars inside a jar are seen as far as the class loader shows them.
 */
public final class Doctor {
    private Doctor() {}

    /**
     * Examines what a class loader and its parents see.
     *
     * @return what does not go together, library by library, each with the jar to change as its place; at most one finding for
     *     a library in a jar, the worst; nothing where all is as tested
     * @throws IOException if the class loader cannot search its jars
     */
    public static List<Finding> examine(ClassLoader loader) throws IOException {
        return new Conflicts(ClassPath.of(loader), TestedVersions.shipped()).find();
    }

    /**
     * Prints every library with version and jar, then what does not go together; status 1 where that is more than a note.
     * In English where standard output cannot show Chinese.
     */
    public static void main(String[] args) throws IOException {
        ClassLoader own = Objects.requireNonNull(Doctor.class.getClassLoader(), "the class loader of this class");
        TestedVersions tested = TestedVersions.shipped();
        List<FoundLibrary> libraries = ClassPath.of(own);
        List<Finding> findings = new Conflicts(libraries, tested).find();
        DoctorLines lines = new DoctorLines(tested, DoctorLines.canShowChinese(encoding()));
        libraries.forEach(found -> System.out.println(lines.of(found)));
        findings.forEach(finding -> System.out.println(lines.of(finding)));
        if (findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE)) {
            System.exit(1);
        }
        System.out.println(lines.sound());
    }

    /** The encoding of standard output, under the names that it has had from JDK 19, 18 and 17 on. */
    private static String encoding() {
        return System.getProperty(
                "stdout.encoding", System.getProperty("sun.stdout.encoding", System.getProperty("file.encoding", "")));
    }
}
