package io.github.liuding.core.organization;

/**
 * One name that means two things (重名), which a directory refuses.
 *
 * @param name the name
 * @param first what has it first
 * @param second what has it again
 */
public record NameClash(String name, UnitReference first, UnitReference second) {
    @Override
    public String toString() {
        return "Name '%s' means both '%s' and '%s'".formatted(name, first, second);
    }
}
