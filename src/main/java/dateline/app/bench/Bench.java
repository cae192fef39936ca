package dateline.app.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Measures datasets of several sizes, each in a process of its own, one after the other.
public final class Bench {
    private static final long SEED = 1;
    private static final int STARTS = 5;

    private final PrintStream progress;

    /// @param progress hears what is being measured
    public Bench(PrintStream progress) {
        this.progress = progress;
    }

    /// Measures.
    ///
    /// @param sizes numbers of events, at least one
    /// @throws IOException when a file cannot be written or a process fails
    public Figures measure(List<Integer> sizes) throws IOException {
        Map<Integer, Row> rows = new TreeMap<>();
        Sample empty = starts(Child.EMPTY_STAGE);
        Sample window = starts(Child.WINDOW);
        Sample whole = starts(Child.WHOLE_WINDOW);
        progress.println(Child.TEXT.name());
        Row text = Row.read(Child.TEXT.lines().stream());
        Path folder = Files.createTempDirectory("dateline-bench");
        try {
            for (int size : sizes) {
                rows.put(size, row(size, folder.resolve(size + ".json")));
            }
        } finally {
            Files.deleteIfExists(folder);
        }
        return new Figures(rows, text, new Starts(window, whole, empty));
    }

    private Sample starts(Child child) throws IOException {
        double[] millis = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            progress.println(child.name());
            millis[i] = child.millisToFirstLine();
        }
        return Sample.of(millis);
    }

    private Row row(int size, Path file) throws IOException {
        progress.println(size);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                Specimen.write(size, SEED, out);
            }
            return Row.read(Child.SIZE.lines(file.toString()).stream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
