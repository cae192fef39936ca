package dateline.ui.source;

import java.util.List;

/// One claim among those it is compared with.
///
/// @param claim its id
/// @param value what it says, in words
/// @param edtf the same as a date string; empty where the value is no date or reads the same
/// @param stretches what it allows on the scale of the comparison; empty where there is none
/// @param witnesses who says so, one bar each
/// @param relation what it is to the others, one sentence
/// @param reason what an editor decided and why, or empty
public record ClaimRow(
        String claim,
        String value,
        String edtf,
        List<Scale.Stretch> stretches,
        List<Witness> witnesses,
        Stand stand,
        String relation,
        String reason) {
    public ClaimRow {
        stretches = List.copyOf(stretches);
        witnesses = List.copyOf(witnesses);
    }

    /// One source of a claim.
    ///
    /// @param article the id of the article
    /// @param label the publisher, or the article where that is unknown
    /// @param how in a few words, such as "derived" or "another version"; empty where it says so
    ///     itself
    /// @param quote its own words, in quotation marks; empty where none are carried
    public record Witness(String article, String label, String how, Weight weight, String quote) {}
}
