package io.github.liuding.examples;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as it is declared, on one line that is the same on every JDK. */
final class TypeLine {
    private static final Pattern PACKAGE = Pattern.compile("\\b([a-z][a-z0-9]*\\.)+(?=[A-Z])");

    private TypeLine() {}

    /** Such as {@code public final record io.github.liuding.core.organization.UnitId(String)}, with its supertypes. */
    static String of(Class<?> type) {
        List<String> words = new ArrayList<>();
        int modifiers = type.getModifiers() & (Modifier.classModifiers() | Modifier.interfaceModifiers());
        // What every interface, record and enum is anyway is not said.
        int said = type.isInterface()
                ? modifiers & ~Modifier.ABSTRACT & ~Modifier.STATIC
                : type.isRecord() || type.isEnum()
                        ? modifiers & ~Modifier.ABSTRACT & ~Modifier.FINAL & ~Modifier.STATIC
                        : modifiers;
        words.add(Modifier.toString(said));
        if (type.isSealed() && !type.isEnum()) {
            words.add("sealed");
        }
        words.add(kind(type));
        words.add(type.getName() + parameters(type) + components(type));
        if (!type.isInterface() && !type.isRecord() && !type.isEnum() && type.getSuperclass() != Object.class) {
            words.add("extends " + plain(type.getGenericSuperclass()));
        }
        Type[] above = type.getGenericInterfaces();
        if (above.length > 0 && !type.isAnnotation()) {
            words.add((type.isInterface() ? "extends " : "implements ") + list(Arrays.stream(above)));
        }
        if (type.isSealed() && !type.isEnum()) {
            // The compiler puts them in the order in which it comes upon them.
            words.add("permits "
                    + list(Arrays.stream(type.getPermittedSubclasses()).sorted(Comparator.comparing(Class::getName))));
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        return type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String parameters(Class<?> type) {
        return type.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(type.getTypeParameters())
                        .map(TypeLine::parameter)
                        .collect(Collectors.joining(",", "<", ">"));
    }

    private static String parameter(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(TypeLine::plain)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String components(Class<?> type) {
        return type.isRecord()
                ? "("
                        + list(Arrays.stream(type.getRecordComponents()).map(component -> component.getGenericType()))
                        + ")"
                : "";
    }

    private static String list(Stream<? extends Type> types) {
        return types.map(TypeLine::plain).collect(Collectors.joining(", "));
    }

    private static String plain(Type type) {
        return PACKAGE.matcher(type.getTypeName()).replaceAll("");
    }
}
