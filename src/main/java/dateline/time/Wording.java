package dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to say something, and the EDTF of what it says.
///
/// @param pattern what whole words must match, in lower case
/// @param edtf the string of a match; empty where the words turn out to mean nothing
record Wording(Pattern pattern, Function<MatchResult, Optional<String>> edtf) {
    static Wording of(String regex, Function<MatchResult, Optional<String>> edtf) {
        return new Wording(Pattern.compile(regex), edtf);
    }

    /// The EDTF of the first wording that fits.
    static Optional<String> read(List<Wording> wordings, String words) {
        for (Wording wording : wordings) {
            Matcher matcher = wording.pattern.matcher(words);
            Optional<String> edtf =
                    matcher.matches() ? wording.edtf.apply(matcher) : Optional.empty();
            if (edtf.isPresent()) {
                return edtf;
            }
        }
        return Optional.empty();
    }
}
