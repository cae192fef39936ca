package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.EventAssessment;
import dateline.evidence.derived.Derivations;

/// What every sheet of a dataset is written from.
///
/// @param assessment what its claims amount to
/// @param names what its ids stand for
/// @param derivations how its derived dates follow
record Archive(Assessment assessment, Names names, Derivations derivations) {
    static Archive of(Assessment assessment) {
        return new Archive(assessment, new Names(assessment), Derivations.of(assessment));
    }

    /// One event, laid out to be written about.
    Desk desk(EventAssessment assessed) {
        return new Desk(assessed.event(), assessed, this, new ValueWords(names));
    }
}
