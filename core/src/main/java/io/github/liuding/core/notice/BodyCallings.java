package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows which names in the place of units are those of bodies that the paper sets up, such as 指挥部 and 防指办. */
final class BodyCallings {
    private static final String OFFICE = "办公室";

    private BodyCallings() {}

    /** The bodies with the names by which the paper calls them; the units lose what is no unit. */
    static List<BodyDraft> called(List<BodyDraft> bodies, UnitLog units) {
        List<BodyDraft> called = new ArrayList<>(bodies);
        for (UnitDraft unit : units.all()) {
            Optional<BodyDraft> meant = meant(unit.name(), called);
            meant.ifPresent(body -> {
                units.remove(unit);
                boolean isKnown = body.name().equals(unit.name())
                        || body.shortName().filter(unit.name()::equals).isPresent();
                if (!isKnown) {
                    called.set(
                            called.indexOf(body),
                            body.toBuilder().addAlias(unit.name()).build());
                }
            });
        }
        return List.copyOf(called);
    }

    /** The one body that a name means; empty where none does, or several may. */
    private static Optional<BodyDraft> meant(String name, List<BodyDraft> bodies) {
        return one(bodies.stream()
                        .filter(body -> body.name().equals(name)
                                || body.shortName().filter(name::equals).isPresent())
                        .toList())
                .or(() -> BodyNames.isShort(name)
                        ? one(bodies.stream()
                                .filter(body -> body.name().endsWith(name))
                                .toList())
                        : Optional.empty())
                .or(() -> name.endsWith("办")
                        ? one(bodies.stream()
                                .filter(body -> isOffice(body.name(), name.substring(0, name.length() - 1)))
                                .toList())
                        : Optional.empty());
    }

    /** Whether 区爱卫会办公室 is the office that 区爱卫办 means: a character of its body may be left out. */
    private static boolean isOffice(String name, String stem) {
        int left = name.length() - OFFICE.length() - stem.length();
        return stem.length() >= 2 && name.endsWith(OFFICE) && name.startsWith(stem) && (left == 0 || left == 1);
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
