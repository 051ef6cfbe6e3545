package io.github.liuding.reporting.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a class loader sees of the libraries (类路径); it reads metadata and loads nothing. */
final class ClassPath {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Name and version of a jar, such as {@code poi-ooxml-5.5.1.jar}; the version may be missing. */
    private static final Pattern JAR = Pattern.compile("([a-z0-9-]+?)(?:-(\\d[^/]*?))?\\.jar");

    private final ClassLoader loader;

    /** By jar, in the order of the class path; each library with its version. */
    private final Map<String, Map<Library, Optional<Version>>> jars = new LinkedHashMap<>();

    private ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /** The libraries, one after the other, each in the order of its jars. */
    static List<FoundLibrary> of(ClassLoader loader) throws IOException {
        ClassPath path = new ClassPath(loader);
        path.byManifests();
        path.byClassFiles();
        path.byCoordinates();
        List<FoundLibrary> found = new ArrayList<>();
        for (Library library : Library.values()) {
            path.jars.forEach((jar, libraries) -> {
                Optional<Version> version = libraries.getOrDefault(library, Optional.empty());
                if (libraries.containsKey(library)) {
                    found.add(new FoundLibrary(library, version, jar));
                }
            });
        }
        return found;
    }

    /** What name and manifest say. */
    private void byManifests() throws IOException {
        for (URL url : all(MANIFEST)) {
            String jar = root(url, MANIFEST);
            Matcher name = JAR.matcher(JarNames.last(jar));
            boolean named = name.matches();
            Attributes manifest = manifest(url);
            Optional<Library> byName = named ? Library.ofArtifact(name.group(1)) : Optional.empty();
            Optional<Library> library = byName.or(() -> ofManifest(manifest));
            if (library.isPresent()) {
                Optional<Version> stated = version(value(manifest, "Implementation-Version"))
                        .or(() -> version(value(manifest, "Bundle-Version")));
                Optional<Version> version = stated.or(() -> named ? version(group(name)) : Optional.empty());
                if (library.get().mayBe(version)) {
                    put(jar, library.get(), version);
                }
            }
        }
    }

    /** What is there without a word of where it came from. */
    private void byClassFiles() throws IOException {
        for (Library library : Library.values()) {
            for (URL url : all(library.classFile())) {
                String jar = root(url, library.classFile());
                boolean known =
                        jars.getOrDefault(jar, Map.of()).keySet().stream().anyMatch(library::isLike);
                if (!known) {
                    Matcher name = JAR.matcher(JarNames.last(jar));
                    boolean own = name.matches() && name.group(1).equals(library.artifact());
                    put(jar, library, own ? version(group(name)) : Optional.empty());
                }
            }
        }
    }

    /**
     * What Maven put into the jar, or into another into which it was packed; it knows best. Where the classes of a copy
     * were given another package, as tools of the build do, the coordinates are still there, and it is no copy.
     */
    private void byCoordinates() throws IOException {
        for (Library library : Library.values()) {
            for (URL url : all(library.coordinates())) {
                String jar = root(url, library.coordinates());
                if (jars.getOrDefault(jar, Map.of()).containsKey(library)) {
                    put(jar, library, version(coordinates(url).getProperty("version", "")));
                }
            }
        }
    }

    private void put(String jar, Library library, Optional<Version> version) {
        jars.computeIfAbsent(jar, one -> new EnumMap<>(Library.class))
                .merge(library, version, (old, now) -> now.or(() -> old));
    }

    private static Optional<Library> ofManifest(Attributes manifest) {
        return Stream.of("Automatic-Module-Name", "Bundle-SymbolicName")
                .flatMap(key -> Library.ofModule(value(manifest, key)).stream())
                .findFirst();
    }

    private static String value(Attributes manifest, String key) {
        String value = manifest.getValue(key);
        return value == null ? "" : value;
    }

    private static String group(Matcher name) {
        String version = name.group(2);
        return version == null ? "" : version;
    }

    private static Optional<Version> version(String text) {
        try {
            return Optional.of(Version.parse(text.strip()));
        } catch (IllegalArgumentException notAVersion) {
            return Optional.empty();
        }
    }

    /** A manifest that cannot be read says nothing; the jar may be anybody's. */
    private static Attributes manifest(URL url) {
        try (InputStream in = open(url)) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException unreadable) {
            return new Attributes();
        }
    }

    /** Coordinates that cannot be read say that the library is there, and not in which version. */
    private static Properties coordinates(URL url) {
        Properties coordinates = new Properties();
        try (InputStream in = open(url)) {
            coordinates.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            coordinates.clear();
        }
        return coordinates;
    }

    private List<URL> all(String resource) throws IOException {
        return Collections.list(loader.getResources(resource));
    }

    /** Without a cache, which would keep the jar open after the answer. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static String root(URL url, String resource) {
        String text = url.toString();
        return JarNames.shown(text.substring(0, text.length() - resource.length()));
    }
}
