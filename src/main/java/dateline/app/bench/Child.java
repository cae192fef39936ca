package dateline.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is measured in a process of its own.
public enum Child {
    /// A dataset of some size, from the file to the frame.
    SIZE,
    /// The passages of a long text, found again.
    TEXT,
    /// The window with the dataset that comes with the program, until the first frame with its
    /// timeline.
    WINDOW,
    /// The same, until everything around the timeline is there as well.
    WHOLE_WINDOW,
    /// A stage without anything in it, until its first frame.
    EMPTY_STAGE;

    private static final String CACHE = "-XX:AOTCache=";
    private static final double NANOS_PER_MS = 1e6;
    private static final Path NOWHERE =
            Path.of(System.getProperty("java.io.tmpdir"), "dateline-bench-settings");

    /// The option of the command line that says which it is; for the program itself, not for
    /// readers.
    public static final String OPTION = "--process";

    /// Whether it starts from a cache of classes, as the packaged program does.
    static boolean cached() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith(CACHE));
    }

    /// Runs it to its end.
    ///
    /// @return what it wrote
    List<String> lines(String... file) throws IOException {
        Process process = start(file);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException(name() + ": exit status " + process.exitValue());
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroy();
        }
    }

    /// The milliseconds from its start until it says something.
    double millisToFirstLine() throws IOException {
        long start = System.nanoTime();
        Process process = start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            if (reader.readLine() == null) {
                throw new IOException(name() + " said nothing");
            }
            return (System.nanoTime() - start) / NANOS_PER_MS;
        } finally {
            process.destroy();
        }
    }

    private Process start(String... file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // all as this process was started, a cache of classes included
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                switch (this) {
                    case SIZE, TEXT -> List.of("dateline.app.Main", "bench", OPTION, name());
                    case WINDOW, WHOLE_WINDOW, EMPTY_STAGE ->
                            List.of("dateline.app.StartProbe", name());
                });
        command.addAll(List.of(file));
        ProcessBuilder builder = new ProcessBuilder(command);
        // what the reader's own window remembers stays as it is
        builder.environment().put("XDG_CONFIG_HOME", NOWHERE.toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
