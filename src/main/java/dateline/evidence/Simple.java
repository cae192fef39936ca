package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an event comes to that has one claim, a date of its own, on one usable piece of direct
/// evidence or on none at all: SINGLE_SOURCE or UNSOURCED, and drawn as the claim says.
///
/// Most events of a large dataset are so; what an assessment would find out about them is known
/// beforehand (`SurveyTest` holds the two against each other).
///
/// @param start when it began, or was
/// @param end when it ended; of an instant, the same
record Simple(Claim claim, Edtf date, When start, When end) {
    /// What a simple event comes to; null of any other, and where the dataset is not judged as it
    /// is.
    static @Nullable Simple of(Context context, Event event) {
        if (!context.bare() || event.claims().size() != 1) {
            return null;
        }
        Claim claim = event.claims().getFirst();
        boolean own = claim.of() == null && claim.rank() != Rank.DEPRECATED;
        return own
                        && claim.property().equals(Dates.DATE)
                        && claim.value() instanceof Value.OfDate(Edtf date)
                        && simple(context, claim.evidence())
                ? of(event.extent(), claim, date)
                : null;
    }

    private static Simple of(Extent extent, Claim claim, Edtf date) {
        When start = extent == Extent.INSTANT ? When.of(date) : Dates.start(date);
        When end = extent == Extent.INSTANT ? start : Dates.end(date);
        return new Simple(claim, date, start, end);
    }

    private static boolean simple(Context context, List<Evidence> evidence) {
        return evidence.isEmpty() || (evidence.size() == 1 && direct(context, evidence.getFirst()));
    }

    private static boolean direct(Context context, Evidence piece) {
        return piece.stance() == Evidence.Stance.SUPPORTS
                && piece.confidence() > 0
                && piece.derived() == null
                && !context.lineages().digest(piece.article());
    }

    /// How well its date is supported.
    Level level() {
        return claim.evidence().isEmpty() ? Level.UNSOURCED : Level.SINGLE_SOURCE;
    }

    /// What is drawn for it.
    Drawn drawn() {
        Bar bar = new Bar(start, end, date, List.of(claim.id()), Bar.Standing.ANSWER);
        return new Drawn(bar, List.of(bar), null);
    }
}
