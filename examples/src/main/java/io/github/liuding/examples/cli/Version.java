package io.github.liuding.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "liuding "
                    + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("(development)")
        };
    }
}
