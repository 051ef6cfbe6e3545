package io.github.liuding.examples;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who knows whom, drawn from the compiled classes: a row a package, a square in the column of each that it knows. */
final class PackagePicture {
    private static final Pattern PACKAGE =
            Pattern.compile("io\\.github\\.liuding\\.(core|reporting|testkit)(?:\\.(\\w+))?.*");
    private static final Pattern UNDER = Pattern.compile("Under `io\\.github\\.liuding\\.(\\w+)`.*");
    private static final Map<String, String> COLOURS =
            Map.of("core", "#1f5a8a", "reporting", "#2e7d4f", "testkit", "#a0522d");
    private static final int CELL = 15;
    private static final int LEFT = 150;
    private static final int TOP = 110;

    private final List<String> packages;
    private final Set<String> there;
    private final Map<String, Set<String>> uses;

    private PackagePicture(List<String> packages, Set<String> there, Map<String, Set<String>> uses) {
        this.packages = packages;
        this.there = there;
        this.uses = uses;
    }

    /** Packages as {@code core.task}, in this order. */
    static PackagePicture of(List<String> packages, JavaClasses classes) {
        Set<String> there = new TreeSet<>();
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (JavaClass type : classes) {
            packageOf(type.getPackageName()).forEach(there::add);
            packageOf(type.getPackageName())
                    .forEach(from -> type.getDirectDependenciesFromSelf().stream()
                            .map(Dependency::getTargetClass)
                            .flatMap(target -> packageOf(target.getPackageName()))
                            .filter(to -> !to.equals(from))
                            .forEach(uses.computeIfAbsent(from, each -> new TreeSet<>())::add));
        }
        return new PackagePicture(List.copyOf(packages), there, uses);
    }

    private static Stream<String> packageOf(String name) {
        Matcher matcher = PACKAGE.matcher(name);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        return Stream.of(matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "." + matcher.group(2));
    }

    /** Packages that are drawn nowhere, and uses that go against the order; empty if all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        packages.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> faults.add("%s is in the order and has no class".formatted(name)));
        uses.forEach((from, known) -> {
            if (!packages.contains(from)) {
                faults.add("%s is not in the order".formatted(from));
            }
            known.stream()
                    .filter(to -> packages.indexOf(to) >= packages.indexOf(from))
                    .forEach(to -> faults.add("%s knows %s, which stands after it".formatted(from, to)));
        });
        return faults;
    }

    String svg() {
        int size = packages.size() * CELL;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" "
                .formatted(LEFT + size + 10, TOP + size + 10, LEFT + size + 10, TOP + size + 10));
        svg.append(
                "font-family=\"sans-serif\" font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int row = 0; row < packages.size(); row++) {
            row(row, svg);
        }
        return svg.append("</svg>\n").toString();
    }

    private void row(int row, StringBuilder svg) {
        String name = packages.get(row);
        String colour = COLOURS.get(moduleOf(name));
        int y = TOP + row * CELL;
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"end\" fill=\"%s\">%s</text>\n"
                .formatted(LEFT - 6, y + CELL - 4, colour, name));
        svg.append("<text transform=\"translate(%s %s) rotate(-90)\" fill=\"%s\">%s</text>\n"
                .formatted(LEFT + row * CELL + CELL - 4, TOP - 6, colour, name));
        for (int column = 0; column < row; column++) {
            String other = packages.get(column);
            boolean known = uses.getOrDefault(name, Set.of()).contains(other);
            svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\">"
                    .formatted(LEFT + column * CELL, y, CELL - 1, CELL - 1, known ? colour : "#f0f0f0"));
            svg.append(known ? "<title>%s knows %s</title></rect>\n".formatted(name, other) : "</rect>\n");
        }
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#c8c8c8\"/>\n"
                .formatted(LEFT + row * CELL, y, CELL - 1, CELL - 1));
    }

    private static String moduleOf(String name) {
        return name.split("\\.", 2)[0];
    }

    /** The names in the first column of the tables of docs/architecture.md, in their order. */
    static List<String> documented(String page) {
        List<String> names = new ArrayList<>();
        String module = "";
        for (String line : page.lines().toList()) {
            Matcher under = UNDER.matcher(line);
            if (under.matches()) {
                module = under.group(1);
            } else if (!module.isEmpty() && line.startsWith("| `")) {
                names.add(module + "." + line.substring(3, line.indexOf('`', 3)));
            } else if (!module.isEmpty() && line.startsWith("| the module's own")) {
                names.add(module);
            } else if (line.startsWith("## Principles")) {
                break;
            }
        }
        return names;
    }
}
