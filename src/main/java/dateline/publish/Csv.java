package dateline.publish;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of comma-separated values as RFC 4180 has them.
final class Csv {
    private Csv() {}

    /// One row with its line end; null is an empty cell.
    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && text.equals(text.strip()) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
