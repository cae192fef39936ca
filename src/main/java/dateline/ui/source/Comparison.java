package dateline.ui.source;

import dateline.ui.look.MarkGlyph;
import dateline.ui.look.Tone;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All claims of one property side by side, with what they amount to.
///
/// @param property what is claimed, as a heading
/// @param level the support level, in words
/// @param verdict what makes it so, in one sentence; may be empty
/// @param cards the evidence, best first
/// @param rows the claims, the answer first
/// @param scale what the claims are drawn on, or null where they are words
public record Comparison(
        String property,
        String level,
        String verdict,
        Tone tone,
        MarkGlyph.Form form,
        List<SourceCard> cards,
        List<ClaimRow> rows,
        @Nullable Scale scale) {
    public Comparison {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /// Whether the claims say more than one thing.
    public boolean disputed() {
        return tone == Tone.CONFLICT || (tone == Tone.TENSION && rows.size() > 1);
    }
}
