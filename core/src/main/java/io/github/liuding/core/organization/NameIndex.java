package io.github.liuding.core.organization;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What printed names stand for (名称索引): the units and groups of a directory, and what else a wording may name, such as
 * bodies. Made once for any number of wordings; immutable.
 */
public final class NameIndex {
    private final Map<String, UnitReference> references;
    private final boolean namesAcross;

    private NameIndex(Map<String, UnitReference> references) {
        this.references = references;
        this.namesAcross =
                references.keySet().stream().anyMatch(key -> key.chars().anyMatch(WordingReader::isSeparator));
    }

    /**
     * The names of a directory, and others.
     *
     * @param others names as printed, and what they stand for; a name that the directory has keeps its meaning
     */
    static NameIndex of(Map<String, UnitReference> directory, Map<String, UnitReference> others) {
        Map<String, UnitReference> references = new HashMap<>(directory);
        others.forEach((name, reference) -> references.putIfAbsent(Names.key(name), reference));
        return new NameIndex(references);
    }

    /** Reads a wording, as {@link UnitDirectory#refer(String)} does. Never throws. */
    public UnitReferences refer(String printed) {
        return new WordingReader(this).read(printed);
    }

    /** What a name stands for that was made comparable by {@link Names#key(String)}. */
    Optional<UnitReference> find(String key) {
        return Optional.ofNullable(references.get(key));
    }

    /** Whether a name holds what otherwise sets names apart. */
    boolean hasNamesAcross() {
        return namesAcross;
    }
}
