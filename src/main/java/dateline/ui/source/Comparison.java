package dateline.ui.source;

import dateline.evidence.Level;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All claims of one property side by side, with what they amount to.
///
/// @param id the property as the dataset names it
/// @param property what is claimed, as a heading
/// @param level how well the answer is supported
/// @param support what the answer rests on: how many articles and lineages, and who copied whom
/// @param verdict what makes it so, in one sentence; may be empty
/// @param cards the evidence, best first
/// @param rows the claims, the answer first
/// @param scale what the claims are drawn on, or null where they are words
public record Comparison(
        String id,
        String property,
        Level level,
        LineageSheet.Part support,
        String verdict,
        List<SourceCard> cards,
        List<ClaimRow> rows,
        @Nullable Scale scale) {
    public Comparison {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /// Whether the claims say when it was.
    public boolean dates() {
        return ValueWords.dates(id);
    }

    /// Whether the claims speak against each other.
    public boolean disputed() {
        return level.disputed();
    }
}
