package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.model.Claim;
import dateline.model.Event;

import java.util.ArrayList;
import java.util.List;

/// The footnotes of a report, one for each piece of evidence, numbered from 1 as they are met.
final class Notes {
    /// A piece of evidence under its number, with what it says something of.
    record Note(int number, Event event, Claim claim, ClaimStanding.Used used) {}

    private final List<Note> notes = new ArrayList<>();

    /// The footnotes of a claim, numbered on.
    List<Note> of(Event event, ClaimStanding standing) {
        List<Note> made = new ArrayList<>();
        for (ClaimStanding.Used used : standing.evidence()) {
            made.add(new Note(notes.size() + 1, event, standing.claim(), used));
            notes.add(made.getLast());
        }
        return made;
    }

    /// All footnotes made so far.
    List<Note> all() {
        return notes;
    }
}
