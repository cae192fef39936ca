package dateline.publish;

import dateline.data.Json;
import dateline.text.Messages;
import dateline.time.Bound;
import dateline.time.CivilDay;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What one string says as a date, or why it is none.
///
/// @param input the string
/// @param date null where it is no date
/// @param error null where it is a date
public record DateReport(String input, @Nullable Edtf date, @Nullable EdtfException error) {
    private static final Messages MESSAGES = Messages.of(DateReport.class);
    private static final String GAP = "  ";

    /// Reads a string.
    public static DateReport of(String input) {
        try {
            return new DateReport(input, Edtf.parse(input), null);
        } catch (EdtfException e) {
            return new DateReport(input, null, e);
        }
    }

    /// Whether the string is a date.
    public boolean valid() {
        return date != null;
    }

    /// The report for other programs; all but `input`, `valid` and `error` are null where the
    /// string is no date.
    public Json json() {
        return new Json()
                .with("input", input)
                .with("valid", valid())
                .with("level", date == null ? null : date.level())
                .with("canonical", date == null ? null : date.canonical())
                .with("earliest", date == null ? null : day(date.earliest()))
                .with("latest", date == null ? null : day(date.latest()))
                .with("words", date == null ? null : date.words())
                .with("error", error == null ? null : json(error));
    }

    private static Json json(EdtfException error) {
        return new Json()
                .with("position", error.position())
                .with("message", String.valueOf(error.getMessage()));
    }

    /// A bound as `LocalDate.toString()` writes a day, `..` where it is open, null where it is not
    /// known.
    static @Nullable String day(Bound bound) {
        return switch (bound) {
            case Bound.Day(long epochDay) -> CivilDay.of(epochDay).iso();
            case Bound.Open() -> "..";
            case Bound.Unknown() -> null;
        };
    }

    /// The reports as lines of a table for people, a heading first.
    public static List<String> table(List<DateReport> reports) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        MESSAGES.say("date.input"),
                        MESSAGES.say("date.level"),
                        MESSAGES.say("date.canonical"),
                        MESSAGES.say("date.earliest"),
                        MESSAGES.say("date.latest"),
                        MESSAGES.say("date.words")));
        reports.forEach(report -> rows.add(report.row()));
        int[] widths = widths(rows);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<String> row() {
        if (date == null) {
            int position = error == null ? 0 : error.position() + 1;
            String why = error == null ? "" : String.valueOf(error.getMessage());
            return List.of(shown(input), MESSAGES.say("date.invalid", position, why));
        }
        return List.of(
                shown(input),
                String.valueOf(date.level()),
                date.canonical(),
                bound(date.earliest()),
                bound(date.latest()),
                date.words());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "\"\"" : Visible.of(text);
    }

    private static String bound(Bound bound) {
        String day = day(bound);
        return day == null ? "?" : day;
    }

    /// How wide each column is; the last one, and the reason of a string that is no date, run on.
    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
            }
        }
        return line.toString();
    }
}
