package dateline.app.bench;

import dateline.data.Json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What was measured, and how it stands to the plain things measured beside it.
///
/// @param rows by number of events
/// @param text finding passages again in a text of 200 kB
/// @param starts of the window and of an empty stage
public record Figures(Map<Integer, Row> rows, Row text, Starts starts) {
    private static final String LINE = "%-32s %12s %12s %12s%n";

    public Figures {
        rows = new TreeMap<>(rows);
    }

    /// The figures as JSON.
    public Json json() {
        List<Json> list = new ArrayList<>();
        rows.forEach((size, row) -> list.add(row(size, row)));
        return new Json()
                .with("machine", Machine.facts())
                .with("rows", list)
                .with("text_200kb", figures(new Json(), text))
                .with("start", starts.json())
                .with("ratios", ratios());
    }

    private static Json row(int size, Row row) {
        return figures(new Json().with("events", size), row);
    }

    private static Json figures(Json json, Row row) {
        row.figures().forEach((figure, sample) -> json.with(Row.name(figure), sample.json()));
        return json;
    }

    private Json ratios() {
        Json json = new Json();
        ratioValues().forEach(json::with);
        return json;
    }

    /// Million stands for the most events measured, thousand for the fewest.
    private Map<String, BigDecimal> ratioValues() {
        Row most = rows.get(sizes().getLast());
        Row fewest = rows.get(sizes().getFirst());
        Map<String, BigDecimal> ratios = new java.util.LinkedHashMap<>();
        if (most == null || fewest == null) {
            return ratios;
        }
        Sample frame = most.get(Figure.FRAME_MS);
        Sample empty = most.get(Figure.EMPTY_MS);
        put(ratios, "frameMillionToThousandP95", frame.p95(), fewest.get(Figure.FRAME_MS).p95());
        put(ratios, "frameToEmptyMedian", frame.median(), empty.median());
        put(ratios, "frameToEmptyP95", frame.p95(), empty.p95());
        put(ratios, "panToEmptyMedian", most.get(Figure.PAN_MS).median(), empty.median());
        put(ratios, "labelsToGreedy", most.get(Figure.LABELS_TO_GREEDY).min(), 1);
        double scan = most.get(Figure.SCAN_MS).median();
        put(ratios, "openToTokenScan", most.get(Figure.OPEN_MS).median(), scan);
        put(ratios, "allPlacedToTokenScan", most.get(Figure.ALL_PLACED_MS).median(), scan);
        put(
                ratios,
                "resolveToPlainFind",
                text.get(Figure.RESOLVE_MS).median(),
                text.get(Figure.PLAIN_FIND_MS).median());
        double emptyStage = starts.empty().median();
        put(ratios, "startToEmptyStage", starts.window().median(), emptyStage);
        put(ratios, "wholeWindowToEmptyStage", starts.whole().median(), emptyStage);
        return ratios;
    }

    private static void put(Map<String, BigDecimal> ratios, String name, double of, double to) {
        ratios.put(name, Sample.rounded(of / to));
    }

    private List<Integer> sizes() {
        return rows.keySet().stream().sorted().toList();
    }

    /// The figures as a table: name, minimum, median and 95th percentile.
    public String table() {
        StringBuilder table = new StringBuilder();
        rows.forEach(
                (size, row) -> table(table, String.format(Locale.ROOT, "%,d events", size), row));
        table(table, "text of 200 kB", text);
        table.append(line(Child.cached() ? "start from a cache" : "start from plain classes"));
        table.append(line("  window_ms", starts.window()));
        table.append(line("  whole_window_ms", starts.whole()));
        table.append(line("  empty_stage_ms", starts.empty()));
        table.append(line("ratios"));
        ratioValues()
                .forEach((name, value) -> table.append(LINE.formatted("  " + name, "", value, "")));
        return table.toString();
    }

    private static void table(StringBuilder table, String heading, Row row) {
        table.append(line(heading));
        row.figures()
                .forEach((figure, sample) -> table.append(line("  " + Row.name(figure), sample)));
    }

    private static String line(String heading) {
        return LINE.formatted(heading, "min", "median", "p95");
    }

    private static String line(String name, Sample sample) {
        return LINE.formatted(
                name,
                Sample.rounded(sample.min()).toPlainString(),
                Sample.rounded(sample.median()).toPlainString(),
                Sample.rounded(sample.p95()).toPlainString());
    }
}
