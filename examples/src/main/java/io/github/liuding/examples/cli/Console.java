package io.github.liuding.examples.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: the result on one stream, what it has to say of it on the other. */
record Console(PrintWriter out, PrintWriter err) {
    /** That of the command line which picocli has put into the command. */
    static Console of(@Nullable CommandSpec spec) {
        CommandSpec known = known(spec);
        return new Console(known.commandLine().getOut(), known.commandLine().getErr());
    }

    /** What picocli has put into the command. */
    static CommandSpec known(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "spec");
    }

    /** What was read; tells of warnings, and throws where there are errors. */
    <T> T take(WithFindings<T> read) {
        T value = read.orElseThrow();
        tell(read.findings());
        return value;
    }

    /** What could be read; tells of all that was found, and throws only where nothing could be read. */
    <T> T takeWhatIsGood(WithFindings<T> read) {
        T value = read.value().orElseThrow(() -> new FindingsException(read.findings()));
        tell(read.findings());
        return value;
    }

    /** Prints findings that are the result: as JSON, or one a line with their number below. */
    void result(List<Finding> findings, boolean json) throws IOException {
        if (json) {
            json(findings);
        } else {
            findings.forEach(out()::println);
            out().println("错误%s个，警告%s个，提示%s个"
                    .formatted(
                            count(findings, Severity.ERROR),
                            count(findings, Severity.WARNING),
                            count(findings, Severity.NOTE)));
        }
        out().flush();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().map(Finding::severity).filter(severity::equals).count();
    }

    /** Prints a value as JSON, for programs and for the eye. */
    void json(Object value) throws IOException {
        out.println(
                LiudingJson.mapper().writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
    }

    /** Tells findings to a clerk, one a line; notes are for {@code check} and {@code read}. */
    void tell(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Console::line)
                .forEach(err::println);
        err.flush();
    }

    /** A finding on one line; of a place in a journal, which has no line, its message names the entry. */
    static String line(Finding finding) {
        boolean hasLine = finding.place()
                .filter(place -> place.pointer().isEmpty() || place.line().isPresent())
                .isPresent();
        return hasLine
                ? finding.toString()
                : finding.toBuilder().place(Optional.empty()).build().toString();
    }
}
