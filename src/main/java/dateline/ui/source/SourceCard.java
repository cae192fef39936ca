package dateline.ui.source;

import dateline.evidence.Anchor;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// What one article says of a claim, in words: a piece of evidence, or several known the same way.
///
/// @param evidence the id of the first piece
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
    private static final Messages SAY = Messages.of(SourceCard.class);

    public SourceCard {
        passages = List.copyOf(passages);
        known = List.copyOf(known);
    }

    /// This card where another above it quotes the same passages: without them, and saying so.
    SourceCard quotedAbove() {
        List<String> above = new ArrayList<>(List.of(SAY.say("card.above")));
        above.addAll(known);
        return new SourceCard(
                evidence, article, publisher, title, stand, weight, value, edtf, says, List.of(),
                anchor, above, citation);
    }
}
