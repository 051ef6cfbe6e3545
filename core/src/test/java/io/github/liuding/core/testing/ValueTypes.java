package io.github.liuding.core.testing;

import io.github.liuding.core.campaign.Campaign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value types of the module, found by looking through the compiled classes of the packages it opens. */
public final class ValueTypes {
    private ValueTypes() {}

    /** Public types that a mapper may meet: records, enums of values, and abstract classes with a builder. */
    public static List<Class<?>> all() {
        Set<String> opened = descriptor().opens().stream()
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        return classes()
                .filter(type -> opened.contains(type.getPackageName()))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.isRecord() || type.isEnum() || hasBuilder(type))
                .toList();
    }

    /** The abstract classes with a builder. */
    public static List<Class<?>> withBuilder() {
        return all().stream().filter(ValueTypes::hasBuilder).toList();
    }

    /** The attributes of a class with a builder: every public method without parameters that can be implemented. */
    public static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.getDeclaringClass().equals(Object.class))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isDefault())
                .toList();
    }

    private static boolean hasBuilder(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                                && method.getName().equals("builder"));
    }

    /** Read from its file, so that the tests run from the class path as well. */
    private static ModuleDescriptor descriptor() {
        try (InputStream file = Files.newInputStream(root().resolve("module-info.class"))) {
            return ModuleDescriptor.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(ValueTypes::load)
                    .toList()
                    .stream();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static Path root() {
        try {
            URI root = Campaign.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(root);
        } catch (URISyntaxException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Campaign.class.getClassLoader());
        } catch (ClassNotFoundException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
