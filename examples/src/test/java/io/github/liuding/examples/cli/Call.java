package io.github.liuding.examples.cli;

import io.github.liuding.examples.Example;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A call of the command line and what came of it; line ends are line feeds. */
record Call(int status, String out, String err) {
    static Call of(Object... args) {
        return withInput("", args);
    }

    /** A call that is handed something on standard input. */
    static Call withInput(String input, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> texts = new ArrayList<>();
        for (Object arg : args) {
            texts.add(arg.toString());
        }
        int status = Main.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                texts.toArray(String[]::new));
        return new Call(status, lines(out), lines(err));
    }

    /** Writes an example's lists into a folder. */
    static Call lists(Example example, Path folder) {
        List<Object> args =
                new ArrayList<>(List.of("lists", example.campaignFile(), "--as-of", example.asOf(), "--out", folder));
        example.journalFile().ifPresent(journal -> args.addAll(List.of("--journal", journal)));
        return of(args.toArray());
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
