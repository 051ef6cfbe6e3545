package io.github.liuding.reporting.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * With which versions this library was tested (测试过的版本), as the build has put them down.
 *
 * @param ranges for every family the oldest and the newest version
 */
record TestedVersions(Map<Library.Family, Range> ranges) {
    /**
     * Two versions and what lies between them.
     *
     * @param oldest the oldest that was tested
     * @param newest the newest, with which the library is built
     */
    record Range(Version oldest, Version newest) {
        @Override
        public String toString() {
            return oldest.equals(newest) ? newest.toString() : oldest + "至" + newest;
        }

        String english() {
            return oldest.equals(newest) ? newest.toString() : oldest + " to " + newest;
        }
    }

    /** Those that are part of this jar. */
    static TestedVersions shipped() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                TestedVersions.class.getResourceAsStream("tested.properties"), "tested.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Library.Family, Range> ranges = new EnumMap<>(Library.Family.class);
        for (Library.Family family : Library.Family.values()) {
            String key = family.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ranges.put(family, new Range(version(properties, key + ".oldest"), version(properties, key + ".newest")));
        }
        return new TestedVersions(ranges);
    }

    /** The versions of a library. */
    Range of(Library library) {
        return Objects.requireNonNull(ranges.get(library.family()), "versions of " + library);
    }

    private static Version version(Properties properties, String key) {
        return Version.parse(Objects.requireNonNull(properties.getProperty(key), key));
    }
}
