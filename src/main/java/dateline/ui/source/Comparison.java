package dateline.ui.source;

import dateline.evidence.Level;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All claims of one property side by side, with what they amount to.
///
/// @param property what is claimed, as a heading
/// @param level how well the answer is supported
/// @param verdict what makes it so, in one sentence; may be empty
/// @param cards the evidence, best first
/// @param rows the claims, the answer first
/// @param scale what the claims are drawn on, or null where they are words
public record Comparison(
        String property,
        Level level,
        String verdict,
        List<SourceCard> cards,
        List<ClaimRow> rows,
        @Nullable Scale scale) {
    public Comparison {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /// Whether the claims speak against each other.
    public boolean disputed() {
        return level.disputed();
    }
}
