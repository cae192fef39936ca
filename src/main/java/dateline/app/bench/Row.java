package dateline.app.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures of one process, and how they come to the process that asked for them: a line each,
/// the name and the values.
public final class Row {
    private final Map<Figure, Sample> figures = new EnumMap<>(Figure.class);

    void put(Figure figure, double... values) {
        figures.put(figure, Sample.of(values));
    }

    Sample get(Figure figure) {
        Sample sample = figures.get(figure);
        if (sample == null) {
            throw new IllegalStateException("not measured: " + figure);
        }
        return sample;
    }

    Map<Figure, Sample> figures() {
        return figures;
    }

    /// Writes the figures, a line each.
    public void write(PrintStream out) {
        figures.forEach(
                (figure, sample) ->
                        out.println(
                                figure.name()
                                        + sample.sorted().stream()
                                                .map(value -> " " + value)
                                                .collect(Collectors.joining())));
        out.flush();
    }

    /// Reads what [#write] wrote; other lines are passed over.
    static Row read(Stream<String> lines) {
        Row row = new Row();
        lines.map(line -> line.split(" "))
                .filter(words -> words.length > 1 && known(words[0]))
                .forEach(words -> row.put(Figure.valueOf(words[0]), values(words)));
        return row;
    }

    private static boolean known(String name) {
        return Arrays.stream(Figure.values()).anyMatch(figure -> figure.name().equals(name));
    }

    private static double[] values(String... words) {
        return Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    /// The name of a figure in the result.
    static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
