package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.time.DayRange;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Surveys a run of events, one after the other; used by one thread.
///
/// Most events of a large dataset are *simple*: one claim, a date of the event's own, on one usable
/// piece of direct evidence. What such an event comes to is written down here without an
/// assessment: SINGLE_SOURCE, drawn as its claim says.
public final class Surveyor {
    private final Assessment assessment;
    private final Context context;
    private final Survey.Columns columns;

    /// @param assessment of a dataset with the articles, terms and properties of the events
    /// @param size how many events will come
    public Surveyor(Assessment assessment, int size) {
        this.assessment = assessment;
        this.context = assessment.context();
        this.columns = new Survey.Columns(size);
    }

    /// Surveys the next event.
    public void add(Event event) {
        Edtf date = context.bare() ? simple(event) : null;
        if (date == null) {
            assess(event);
        } else {
            When start = event.extent() == Extent.INSTANT ? When.of(date) : Dates.start(date);
            When end = event.extent() == Extent.INSTANT ? start : Dates.end(date);
            columns.add(Level.SINGLE_SOURCE, false, Drawn.hull(start, end));
            plain(event.extent(), start, end);
        }
    }

    /// What was surveyed, once all events came.
    public Survey survey() {
        return columns.survey();
    }

    /// The date of a simple event, or null where it is not.
    private @Nullable Edtf simple(Event event) {
        if (event.claims().size() != 1) {
            return null;
        }
        Claim claim = event.claims().getFirst();
        boolean own = claim.of() == null && claim.rank() != Rank.DEPRECATED;
        return own
                        && claim.property().equals(Dates.DATE)
                        && claim.value() instanceof Value.OfDate(Edtf edtf)
                        && claim.evidence().size() == 1
                        && direct(claim.evidence().getFirst())
                ? edtf
                : null;
    }

    private boolean direct(Evidence piece) {
        return piece.stance() == Evidence.Stance.SUPPORTS
                && piece.confidence() > 0
                && piece.derived() == null
                && !context.lineages().digest(piece.article());
    }

    private void assess(Event event) {
        EventAssessment assessed = assessment.assess(event);
        Drawn drawn = assessed.drawn();
        columns.add(assessed.level(), assessed.conflicted(), drawn.hull());
        if (drawn.bars().size() == 1) {
            Bar bar = drawn.bars().getFirst();
            plain(event.extent(), bar.start(), bar.end());
        }
        for (Support support : assessed.supports()) {
            if (support.level().disputed()) {
                columns.disputed(support);
            }
        }
        Bar answer = drawn.answer();
        if (doubtful(event.claims()) || (answer != null && answer.turned())) {
            columns.doubtful();
        }
    }

    private boolean doubtful(List<Claim> claims) {
        int preferred = 0;
        for (Claim claim : claims) {
            preferred += claim.rank() == Rank.PREFERRED ? 1 : 0;
            for (Evidence piece : claim.evidence()) {
                if (context.lineages().digest(piece.article())) {
                    return true;
                }
            }
        }
        return preferred > 1;
    }

    private void plain(Extent extent, When start, When end) {
        if (!certain(start) || !certain(end)) {
            return;
        }
        boolean inOrder =
                switch (extent) {
                    case INSTANT -> true;
                    case PERIOD -> start.first() <= end.last();
                };
        if (inOrder) {
            columns.plain(new Survey.Days(hull(start), hull(end)));
        }
    }

    private static DayRange hull(When when) {
        return new DayRange(when.first(), when.last());
    }

    /// Whether both bounds are days that an `int` holds, and neither is approximate.
    private static boolean certain(When when) {
        List<DayRange> fuzzy = when.fuzzy();
        return when.first() >= Integer.MIN_VALUE
                && when.last() <= Integer.MAX_VALUE
                && fuzzy.getFirst().first() == when.first()
                && fuzzy.getLast().last() == when.last();
    }
}
