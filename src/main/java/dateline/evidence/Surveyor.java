package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Rank;
import dateline.time.DayRange;

import java.util.List;

/// Surveys a run of events, one after the other; used by one thread.
///
/// What an [Ordinary] or a [Simple] event comes to is written down without an assessment.
public final class Surveyor {
    private final Assessment assessment;
    private final Context context;
    private final Survey.Columns columns;
    private final Ordinary ordinary;
    private final DatedClaims claims = new DatedClaims();

    /// @param assessment of a dataset with the articles, terms and properties of the events
    /// @param size how many events will come
    public Surveyor(Assessment assessment, int size) {
        this.assessment = assessment;
        this.context = assessment.context();
        this.columns = new Survey.Columns(size);
        this.ordinary = new Ordinary(columns);
    }

    /// Surveys the next event by its claims alone, where it is ordinary.
    ///
    /// @return false where it is not and must be added whole
    public boolean add(DatedClaims ofEvent) {
        return context.bare() && ordinary.add(ofEvent);
    }

    /// Surveys the next event.
    public void add(Event event) {
        claims.read(event, context.voices());
        if (add(claims)) {
            return;
        }
        Simple simple = Simple.of(context, event);
        if (simple == null) {
            assess(event);
        } else {
            columns.add(simple.level(), false, Drawn.hull(simple.start(), simple.end()));
            plain(event.extent(), simple.start(), simple.end());
        }
    }

    /// What was surveyed, once all events came.
    public Survey survey() {
        return columns.survey();
    }

    /// Surveys the next event by its assessment, whatever it is like.
    void assess(Event event) {
        EventAssessment assessed = assessment.assess(event);
        Drawn drawn = assessed.drawn();
        columns.add(assessed.level(), assessed.conflicted(), drawn.hull());
        if (drawn.bars().size() == 1) {
            Bar bar = drawn.bars().getFirst();
            plain(event.extent(), bar.start(), bar.end());
        }
        for (Support support : assessed.supports()) {
            if (support.level().disputed()) {
                columns.disputed(support.property(), support.of(), support.level());
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
            columns.plain(days(start), days(end));
        }
    }

    private static int days(When when) {
        return (int) (when.last() - when.first());
    }

    /// Whether both bounds are days that an `int` holds, not too far apart, and neither is
    /// approximate.
    private static boolean certain(When when) {
        List<DayRange> fuzzy = when.fuzzy();
        return when.first() >= Integer.MIN_VALUE
                && when.last() <= Integer.MAX_VALUE
                && when.last() - when.first() <= Survey.LONGEST
                && fuzzy.getFirst().first() == when.first()
                && fuzzy.getLast().last() == when.last();
    }
}
