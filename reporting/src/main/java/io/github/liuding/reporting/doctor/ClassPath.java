package io.github.liuding.reporting.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a class loader sees of the libraries (类路径); it looks for class files, reads metadata and loads nothing. */
final class ClassPath {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Name and version of a jar, such as {@code poi-ooxml-5.5.1.jar}; the version may be missing. */
    private static final Pattern JAR = Pattern.compile("([a-z0-9-]+?)(?:-(\\d[^/]*?))?\\.jar");

    private final ClassLoader loader;

    private ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /** The libraries, one after the other, each in the order of its jars. */
    static List<FoundLibrary> of(ClassLoader loader) throws IOException {
        ClassPath path = new ClassPath(loader);
        List<FoundLibrary> found = new ArrayList<>();
        for (Library library : Library.values()) {
            for (String root : path.roots(library.classFile())) {
                if (path.is(library, root)) {
                    found.add(new FoundLibrary(library, path.version(library, root), JarNames.shown(root)));
                }
            }
        }
        return found;
    }

    /** Which of those with the same classes: by the jar's name, then by the class that only one has. */
    private boolean is(Library library, String root) throws IOException {
        List<Library> alike =
                Stream.of(Library.values()).filter(library::isLike).toList();
        Optional<Library> named = name(root)
                .flatMap(name -> alike.stream()
                        .filter(one -> one.artifact().equals(name.group(1)))
                        .findFirst());
        if (named.isPresent()) {
            return named.get() == library;
        }
        for (Library one : alike) {
            if (one.mark().isPresent() && in(root, one.mark().get()).isPresent()) {
                return one == library;
            }
        }
        return alike.get(0) == library;
    }

    /**
     * What Maven has put into the jar, or into another into which it was packed, knows best; then the manifest, where it is
     * the library's own and not that of a jar into which it was packed; then the name.
     */
    private Optional<Version> version(Library library, String root) throws IOException {
        Optional<URL> coordinates = in(root, library.coordinates());
        if (coordinates.isPresent()) {
            Optional<Version> stated = version(coordinates(coordinates.get()).getProperty("version", ""));
            if (stated.isPresent()) {
                return stated;
            }
        }
        Optional<Matcher> name = name(root).filter(matched -> matched.group(1).equals(library.artifact()));
        Optional<URL> url = in(root, MANIFEST);
        Attributes manifest = url.isPresent() ? manifest(url.get()) : new Attributes();
        boolean own = name.isPresent()
                || library.module()
                        .filter(value(manifest, "Automatic-Module-Name")::equals)
                        .isPresent();
        return Optional.of(manifest)
                .filter(any -> own)
                .flatMap(any -> version(value(any, "Implementation-Version")))
                .or(() -> name.flatMap(matched -> version(group(matched))));
    }

    private static Optional<Matcher> name(String root) {
        return Optional.of(JAR.matcher(JarNames.last(JarNames.shown(root)))).filter(Matcher::matches);
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

    /** The addresses of the jars and folders that hold a file, each once. */
    private Set<String> roots(String resource) throws IOException {
        Set<String> roots = new LinkedHashSet<>();
        for (URL url : all(resource)) {
            roots.add(root(url, resource));
        }
        return roots;
    }

    /** A file in one jar or folder. */
    private Optional<URL> in(String root, String resource) throws IOException {
        return all(resource).stream()
                .filter(url -> root(url, resource).equals(root))
                .findFirst();
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
        return text.substring(0, text.length() - resource.length());
    }
}
