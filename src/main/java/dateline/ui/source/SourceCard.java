package dateline.ui.source;

import dateline.evidence.Anchor;

import java.util.List;

/// One piece of evidence, in words.
///
/// @param evidence its id
/// @param article the id of the article
/// @param title the article's title
/// @param value what it says of the value, in words
/// @param edtf the same as a date string; empty where the value is no date or reads the same
/// @param says what the article says, in the curators' words
/// @param passages the article's own words, without quotation marks
/// @param anchor how surely the least sure of the passages was found in the attached text
/// @param known how it is known, one line each: derivation, whom it repeats, which text it copies
/// @param citation all of it as plain text that stands alone
public record SourceCard(
        String evidence,
        String article,
        Publisher publisher,
        String title,
        Stand stand,
        Weight weight,
        String value,
        String edtf,
        String says,
        List<String> passages,
        Anchor anchor,
        List<String> known,
        String citation) {
    public SourceCard {
        passages = List.copyOf(passages);
        known = List.copyOf(known);
    }
}
