package io.github.liuding.reporting.doctor;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;

/**
 * A library in a jar (类路径上的库).
 *
 * @param library which
 * @param version its version; absent where the jar does not say it
 * @param jar the path of the jar or folder
 */
record FoundLibrary(Library library, Optional<Version> version, String jar) {
    /** Name and version, such as {@code commons-io 2.21.0}. */
    @Override
    public String toString() {
        return library.artifact() + version.map(known -> " " + known).orElse("（版本不明）");
    }

    String english() {
        return library.artifact() + version.map(known -> " " + known).orElse(" of an unknown version");
    }
}
