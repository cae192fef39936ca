package dateline.evidence.passage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words as the limits on what may be carried of an article count them: `[a-z0-9]+` after folding,
/// in lower case, apostrophes dropped, so that "don't" is one and "28-year-old" is three.
public final class Words {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Words() {}

    /// The words of a text, in order.
    public static List<String> of(String text) {
        return WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
    }

    /// How many words a text has.
    public static int count(String text) {
        return (int) WORD.matcher(folded(text)).results().count();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(Normalisation::fold).forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("'", "");
    }
}
