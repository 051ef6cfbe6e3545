package io.github.liuding.reporting.doctor;

import io.github.liuding.core.result.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A folder of jars that hold nothing but what says which library they are. */
final class PlantedJars {
    private static final TestedVersions TESTED = TestedVersions.shipped();

    private final Path folder;
    private final List<Path> jars = new ArrayList<>();

    PlantedJars(Path folder) {
        this.folder = folder;
    }

    /** One jar for each library that is needed, in the version that was tested. */
    static PlantedJars sound(Path folder) throws IOException {
        PlantedJars planted = new PlantedJars(folder);
        for (Library library : Library.values()) {
            if (library.isNeeded()) {
                planted.add(library, tested(library));
            }
        }
        return planted;
    }

    static String tested(Library library) {
        return TESTED.of(library).newest().toString();
    }

    /** A jar as its project releases it: POI and XMLBeans without coordinates, the others with them. */
    PlantedJars add(Library library, String version) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(library.classFile(), "");
        library.mark().ifPresent(mark -> entries.put(mark, ""));
        if (library.family() != Library.Family.POI && library.family() != Library.Family.XMLBEANS) {
            entries.put(library.coordinates(), "version=" + version + "\n");
        }
        return add(library.artifact() + "-" + version + ".jar", Map.of("Implementation-Version", version), entries);
    }

    PlantedJars add(String name, Map<String, String> attributes, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((key, value) -> manifest.getMainAttributes().putValue(key, value));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        jars.add(jar);
        return this;
    }

    PlantedJars without(Library library) {
        jars.removeIf(jar -> jar.getFileName().toString().startsWith(library.artifact() + "-" + tested(library)));
        return this;
    }

    PlantedJars with(Library library, String version) throws IOException {
        return without(library).add(library, version);
    }

    /** What is found on the class path that has these jars and nothing else. */
    List<Finding> examine() throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Doctor.examine(loader);
        }
    }

    Path jar(String name) {
        return folder.resolve(name);
    }
}
