package io.github.liuding.examples.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints. */
record Console(PrintWriter out, PrintWriter err) {
    /** That of the command line which picocli has put into the command. */
    static Console of(@Nullable CommandSpec spec) {
        CommandSpec known = Objects.requireNonNull(spec, "spec");
        return new Console(known.commandLine().getOut(), known.commandLine().getErr());
    }
}
