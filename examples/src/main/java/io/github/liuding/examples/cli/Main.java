package io.github.liuding.examples.cli;

import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.store.JournalLockedException;
import io.github.liuding.reporting.excel.WorkbookLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: what was asked for on standard output, everything else on standard error; exit status 0, 1 for
 * faults in the data, 2 for a wrong call.
 */
@Command(
        name = "liuding",
        description = "A campaign as data: checked, shown, and its four lists (任务、责任、措施、结果清单).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ListsCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            ReadCommand.class,
            ChartCommand.class,
            NoteCommand.class,
            StandingCommand.class,
            RankCommand.class,
            WhyCommand.class,
            ProposalsCommand.class,
            FormCommand.class,
            TakeCommand.class,
            CalendarCommand.class,
            VerifyCommand.class,
            PaperCommand.class,
            DemoCommand.class
        })
public final class Main {
    private final InputStream in;

    private Main(InputStream in) {
        this.in = in;
    }

    /** The one that picocli has put into a subcommand. */
    static Main of(@Nullable Main parent) {
        return Objects.requireNonNull(parent, "parent");
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Runs the command line and ends the process with its status. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, args));
    }

    /** Runs the command line; gives the exit status. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main(in))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> misused(wrong, err))
                .setExecutionExceptionHandler((exception, command, parsed) -> report(exception, err))
                .execute(args);
    }

    /** What is wrong and where usage is told: a page of it would push the message out of sight. */
    private static int misused(ParameterException wrong, PrintWriter err) {
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("用法见 " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int report(Exception exception, PrintWriter err) throws Exception {
        if (exception instanceof FindingsException findings) {
            findings.findings().stream().map(Console::line).forEach(err::println);
        } else if (exception instanceof NoSuchFileException missing) {
            err.println("错误 没有这个文件：" + missing.getFile());
        } else if (exception instanceof FileAlreadyExistsException exists) {
            err.println("错误 不是文件夹：" + exists.getFile());
        } else if (exception instanceof FileSystemException unusable) {
            err.println("错误 不能读写：" + unusable.getFile());
        } else if (exception instanceof InvalidPathException unwritable) {
            err.println("错误 本机的语言环境不能表示文件名“%s”，请改用 UTF-8（如 LC_ALL=C.UTF-8）".formatted(unwritable.getInput()));
        } else if (exception instanceof WorkbookLimitException limit) {
            err.println("错误 工作表“%s”第%s行超出 Excel 的限度：单元格最多32767个字符，工作表最多1048576行".formatted(limit.sheet(), limit.row()));
        } else if (exception instanceof JournalLockedException locked) {
            err.println("错误 日志正由%s登记，请稍后再试"
                    .formatted(locked.holder().map("“%s”"::formatted).orElse("他人")));
        } else if (exception instanceof CharacterCodingException) {
            err.println("错误 所给条目不是 UTF-8 编码");
        } else if (exception instanceof IOException) {
            err.println("错误 " + exception.getMessage());
        } else {
            throw exception;
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
