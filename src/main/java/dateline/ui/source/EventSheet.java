package dateline.ui.source;

import dateline.layout.Glyph;
import dateline.ui.look.Tone;

import java.util.List;

/// Everything the panel says of one event.
///
/// @param date its date in words, or that there is none
/// @param edtf the date as a string; empty where there is no single one
/// @param facts amounts, shares and the like that the sources give, one phrase each
/// @param participants who took part and as what, one phrase each
public record EventSheet(
        String event,
        String title,
        String summary,
        Category kind,
        String date,
        String edtf,
        List<String> facts,
        List<String> participants,
        Footing footing,
        List<Comparison> comparisons,
        LineageSheet lineage,
        RelatedSheet related) {
    public EventSheet {
        facts = List.copyOf(facts);
        participants = List.copyOf(participants);
        comparisons = List.copyOf(comparisons);
    }

    /// What kind of event it is.
    ///
    /// @param place its place among the kinds, which decides its colour
    public record Category(String label, int place) {}

    /// What the event's date rests on.
    ///
    /// @param headline the level of the date and "6 articles · 3 lineages"
    /// @param detail what a reader should know before trusting it; may be empty
    /// @param elsewhere what beside the date the sources are in conflict about, one line each
    public record Footing(
            Tone tone, Glyph form, String headline, String detail, List<String> elsewhere) {
        public Footing {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// How many cards there are.
    public int sources() {
        return comparisons.stream().mapToInt(it -> it.cards().size()).sum();
    }

    /// How many properties are disputed.
    public int conflicts() {
        return (int) comparisons.stream().filter(Comparison::disputed).count();
    }
}
