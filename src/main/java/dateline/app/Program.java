package dateline.app;

import dateline.publish.Visible;
import dateline.text.Messages;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The command line: finds the command, has it done, and turns whatever happens into an exit
/// status.
final class Program {
    /// The version of the program, that of the build.
    static final String VERSION = "1.0.0";

    private static final Messages MESSAGES = Messages.of(Program.class);
    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private static final String OPEN = "open";

    private final Terminal terminal;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Supplier<Windows> windows;

    /// Makes the program.
    ///
    /// @param windows asked for only by the commands that show something
    Program(Terminal terminal, Supplier<Windows> windows) {
        this.terminal = terminal;
        this.windows = windows;
    }

    private int act(String... arguments) throws IOException {
        for (Action action :
                List.of(
                        new OpenAction(windows),
                        new SnapshotAction(windows),
                        new DateAction(),
                        new ValidateAction(),
                        new ReportAction(),
                        new BenchAction())) {
            actions.put(action.spec().name(), action);
        }
        return act(line().parseArgs(named(arguments)));
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(root());
        line.setExpandAtFiles(false); // no dataset and no date is an argument file
        return line;
    }

    private CommandSpec root() {
        CommandSpec root =
                Options.command("dateline", MESSAGES.say("program"), MESSAGES.say("examples"));
        root.version("Dateline " + VERSION);
        root.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(MESSAGES.say("option.version"))
                        .build());
        root.usageMessage()
                .synopsisSubcommandLabel("[COMMAND]")
                .commandListHeading("%n" + MESSAGES.say("commands") + "%n");
        actions.forEach((name, action) -> root.addSubcommand(name, action.spec()));
        return root;
    }

    /// Does what a command line says. One that says nothing opens the window at once: with
    /// nothing to take apart, the parser need not be loaded.
    ///
    /// @return the exit status
    int run(String... arguments) {
        try {
            return arguments.length == 0
                    ? windows.get().open(OpenOptions.bundled())
                    : act(arguments);
        } catch (ParameterException e) {
            return wrongUsage(e);
        } catch (IOException e) {
            terminal.err().println(complaint(e));
            return Exit.PROBLEMS;
        } catch (RuntimeException | Error e) {
            complain(MESSAGES.say("fault", e.toString(), Faults.keep(e)));
            return Exit.FAULT;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// Without a command the window opens.
    private String[] named(String... arguments) {
        if (arguments.length > 0 && ROOT_OPTIONS.contains(arguments[0])) {
            return arguments;
        }
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.isEmpty() || !actions.containsKey(all.getFirst())) {
            all.addFirst(OPEN);
        }
        String name = all.removeFirst();
        Action action = Objects.requireNonNull(actions.get(name));
        List<String> prepared = new ArrayList<>();
        prepared.add(name);
        prepared.addAll(List.of(action.prepared(all.toArray(String[]::new))));
        return prepared.toArray(String[]::new);
    }

    private int act(ParseResult result) throws IOException {
        for (CommandLine called : result.asCommandLineList()) {
            if (called.isUsageHelpRequested()) {
                called.usage(writer(terminal.out()));
                return Exit.DONE;
            }
            if (called.isVersionHelpRequested()) {
                called.printVersionHelp(writer(terminal.out()), CommandLine.Help.Ansi.OFF);
                return Exit.DONE;
            }
        }
        ParseResult command = result.hasSubcommand() ? result.subcommand() : result;
        Action action = actions.get(command.commandSpec().name());
        if (action == null) {
            throw new IllegalStateException("no such command: " + command.commandSpec().name());
        }
        return action.run(command, terminal);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int wrongUsage(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        complain(MESSAGES.say("usage", String.valueOf(reason(e).getMessage()), name));
        return Exit.USAGE;
    }

    /// What to complain of: where something is missing and something unknown stands, the unknown,
    /// which may be what is missing, spelt wrongly.
    private static ParameterException reason(ParameterException e) {
        List<String> unknown = e.getCommandLine().getUnmatchedArguments();
        return e instanceof MissingParameterException && !unknown.isEmpty()
                ? new UnmatchedArgumentException(e.getCommandLine(), unknown)
                : e;
    }

    /// Why a file cannot be read or written, in words.
    static String reason(IOException e) {
        String text = String.valueOf(e.getMessage());
        return switch (e) {
            case NoSuchFileException _ -> MESSAGES.say("file.missing", text);
            case AccessDeniedException _ -> MESSAGES.say("file.denied", text);
            default -> text;
        };
    }

    /// What the terminal says of a file that cannot be read or written.
    static String complaint(IOException e) {
        return complaint(MESSAGES.say("file.unreadable", reason(e)));
    }

    private void complain(String sentence) {
        terminal.err().println(complaint(sentence));
    }

    private static String complaint(String sentence) {
        return sentence.lines()
                .map(line -> "dateline: " + Visible.of(line))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
