package dateline.ui.source;

import java.util.List;
import java.util.regex.Pattern;

/// Tells values that join several things themselves, so that they blur where values are listed:
/// "2022 and 2022 or 2023".
final class Compound {
    private static final Pattern JOINED = Pattern.compile("\\b(?:or|and)\\b|[,;]");

    private Compound() {}

    /// Whether any of some values is made of several things.
    static boolean any(List<String> values) {
        return values.stream().anyMatch(Compound::is);
    }

    /// Whether a value is made of several things and bears no quotation marks yet.
    static boolean is(String value) {
        return !value.startsWith("“") && JOINED.matcher(value).find();
    }
}
