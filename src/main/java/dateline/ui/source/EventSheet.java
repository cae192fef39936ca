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
/// @param footings what the date rests on, then every other property in conflict
public record EventSheet(
        String event,
        String title,
        String summary,
        Category kind,
        String date,
        String edtf,
        List<String> facts,
        List<String> participants,
        List<Footing> footings,
        List<Comparison> comparisons,
        LineageSheet lineage,
        RelatedSheet related) {
    public EventSheet {
        facts = List.copyOf(facts);
        participants = List.copyOf(participants);
        footings = List.copyOf(footings);
        comparisons = List.copyOf(comparisons);
    }

    /// What kind of event it is.
    ///
    /// @param place its place among the kinds, which decides its colour
    public record Category(String label, int place) {}

    /// What one answer rests on.
    ///
    /// @param headline the property and its level
    /// @param counts "6 articles · 3 lineages"; empty where nothing is counted
    /// @param detail what a reader should know before trusting it; may be empty
    /// @param explained what level and counts mean
    public record Footing(
            Tone tone,
            Glyph form,
            String headline,
            String counts,
            String detail,
            String explained) {}

    /// What the event's date rests on.
    public Footing footing() {
        return footings.getFirst();
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
