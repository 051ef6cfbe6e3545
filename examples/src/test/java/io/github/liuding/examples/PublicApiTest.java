package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.testkit.LiudingAssertions;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users can see is listed under {@code docs/api}, so that nothing becomes public, or goes, unnoticed. Run with
 * {@code -Dgolden.update=true} to write the lists anew.
 */
class PublicApiTest {
    private static final String HEAD = """
            # What users of %s can see: exported types and their public and protected members.
            # Not listed: what builders have for each property, what every enum, record and object has.
            """;

    private static final String CLASS = ".class";

    private static final Pattern PACKAGE = Pattern.compile("\\b([a-z][a-z0-9]*\\.)+(?=[A-Z])");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    static List<String> modules() {
        return Repository.PUBLISHED;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_is_public_is_listed(String module) throws IOException {
        List<String> now = lines(module);
        Path file = Repository.path("docs", "api", module + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, HEAD.formatted("liuding-" + module) + String.join("\n", now) + "\n");
            fail("Wrote %s anew; read what changed, then run without -Dgolden.update", file);
        }
        List<String> listed = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(less(now, listed)).as("added to the API of %s", module).isEmpty();
        assertThat(less(listed, now)).as("gone from the API of %s", module).isEmpty();
        assertThat(now).as(module).hasSizeGreaterThan(20);
    }

    /** One line a type or member, each with its type, so that a line says all by itself. */
    private static List<String> lines(String module) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : exported(module)) {
            Class<?> type = load(name);
            if (isShown(type)) {
                lines.addAll(lines(type));
            }
        }
        return lines;
    }

    /** The names of the classes in exported packages; the module's own list of them is quicker than to take classes apart. */
    private static Set<String> exported(String module) throws IOException {
        ModuleReference reference =
                ModuleFinder.of(location(module)).findAll().iterator().next();
        Set<String> packages = reference.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = reference.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(CLASS))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The jar or the folder that the module was loaded from. */
    private static Path location(String module) {
        Class<?> one = switch (module) {
            case "core" -> Campaign.class;
            case "reporting" -> ReportTable.class;
            case "testkit" -> LiudingAssertions.class;
            default -> throw new IllegalArgumentException("No class is known of " + module);
        };
        return Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException listed) {
            throw new IllegalStateException(listed);
        }
    }

    private static List<String> lines(Class<?> type) {
        Set<String> members = new TreeSet<>();
        if (!isBuilder(type)) {
            Stream.of(type.getDeclaredConstructors())
                    .filter(member -> isShown(member.getModifiers(), member.isSynthetic()) && !type.isRecord())
                    .forEach(member -> members.add(member.toGenericString()));
            Stream.of(type.getDeclaredMethods())
                    .filter(member -> isShown(member.getModifiers(), member.isSynthetic()))
                    .filter(member -> !OF_EVERY_OBJECT.contains(member.getName()))
                    .forEach(member -> members.add(member.toGenericString()));
            Stream.of(type.getDeclaredFields())
                    .filter(member -> isShown(member.getModifiers(), member.isSynthetic()))
                    .forEach(member -> members.add(member.toGenericString()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(TypeLine.of(type));
        members.forEach(member ->
                lines.add("  " + PACKAGE.matcher(member).replaceAll("").replaceFirst("^public ", "")));
        return lines;
    }

    /** Immutables writes them from the properties of the value type. */
    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().endsWith("Builder") && !Modifier.isAbstract(type.getModifiers());
    }

    private static boolean isShown(Class<?> type) {
        return isShown(type.getModifiers(), type.isSynthetic())
                && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()));
    }

    private static boolean isShown(int modifiers, boolean synthetic) {
        return !synthetic && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
    }

    private static List<String> less(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(new HashSet<>(others));
        return left;
    }
}
