package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.time.DaySpan;
import dateline.time.Edtf;
import dateline.time.PlainDays;

/// The claims of an ordinary event as numbers: one or two, each a plain date of the
/// event, on evidence that says it. Used for one event after the other, by one thread.
///
/// What is not so makes the event *odd*; nothing else can be asked then.
public final class DatedClaims {
    private static final int CLAIMS = 2;
    private static final int PIECES = 8;

    private final DaySpan[] starts = {new DaySpan(), new DaySpan()};
    private final DaySpan[] ends = {new DaySpan(), new DaySpan()};
    private final PlainDays days = new PlainDays();
    private final int[] voices = new int[PIECES];
    private final int[] pieces = new int[CLAIMS + 1];
    private Extent extent = Extent.INSTANT;
    private int count;
    private int dated;
    private int closed;
    private boolean uncertain;
    private boolean odd;

    /// Begins an event.
    public void begin(Extent said) {
        extent = said;
        count = 0;
        dated = 0;
        closed = 0;
        uncertain = false;
        odd = false;
        pieces[0] = 0;
    }

    /// Begins the next claim.
    public void claim() {
        if (count == CLAIMS) {
            odd();
        } else {
            count++;
            pieces[count] = pieces[count - 1];
        }
    }

    /// Notes a piece of evidence for the claim, an article's own word for it.
    ///
    /// @param voice of the article
    public void piece(int voice) {
        if (voice == Voices.NONE || pieces[count] == PIECES) {
            odd();
        } else if (!odd) {
            voices[pieces[count]++] = voice;
        }
    }

    /// Notes what the claim says.
    public void date(PlainDays days) {
        if (!odd) {
            starts[count - 1].set(days.start());
            ends[count - 1].set(days.end());
            dated++;
            closed += days.closed() ? 1 : 0;
            uncertain |= days.uncertain();
        }
    }

    /// Notes that something about the event is out of the ordinary.
    public void odd() {
        odd = true;
    }

    /// Whether there is nothing out of the ordinary.
    boolean ordinary() {
        return !odd
                && count > 0
                && dated == count
                && pieces[1] > 0
                && (count == 1 || (pieces[2] > pieces[1] && closed()));
    }

    /// Whether the event is ordinary, and no two claims say the same days.
    public boolean apart() {
        return ordinary() && (count == 1 || !starts[0].is(starts[1]) || !ends[0].is(ends[1]));
    }

    Extent extent() {
        return extent;
    }

    int count() {
        return count;
    }

    /// Whether all dates have a first and a last day.
    boolean closed() {
        return closed == count;
    }

    /// Whether any date carries `?`.
    boolean uncertain() {
        return uncertain;
    }

    /// When the event began by a claim, or was.
    DaySpan start(int claim) {
        return starts[claim];
    }

    /// When the event ended by a claim; of an instant, the same as [#start].
    DaySpan end(int claim) {
        return ends[claim];
    }

    /// How many witnesses there are for one claim.
    int witnesses(int claim) {
        return distinct(pieces[claim], pieces[claim + 1]);
    }

    /// How many witnesses there are for all claims together.
    int witnesses() {
        return distinct(0, pieces[count]);
    }

    private int distinct(int from, int to) {
        int distinct = 0;
        for (int i = from; i < to; i++) {
            boolean known = false;
            for (int j = from; j < i; j++) {
                known |= voices[j] == voices[i];
            }
            distinct += known ? 0 : 1;
        }
        return distinct;
    }

    /// Reads the claims of an event.
    void read(Event event, Voices of) {
        begin(event.extent());
        for (Claim claim : event.claims()) {
            if (!odd) {
                read(claim, of);
            }
        }
    }

    private void read(Claim claim, Voices of) {
        claim();
        boolean own =
                claim.of() == null
                        && claim.rank() == Rank.NORMAL
                        && claim.property().equals(Dates.DATE);
        if (odd || !own || !(claim.value() instanceof Value.OfDate(Edtf date)) || !read(date)) {
            odd();
            return;
        }
        date(days);
        for (Evidence piece : claim.evidence()) {
            if (plain(piece)) {
                piece(of.of(piece.article()));
            } else {
                odd();
            }
        }
    }

    private boolean read(Edtf date) {
        char[] text = date.text().toCharArray();
        return days.read(text, 0, text.length)
                && (days.shape() == Edtf.Shape.INTERVAL) == (extent == Extent.PERIOD);
    }

    private static boolean plain(Evidence piece) {
        return piece.stance() == Evidence.Stance.SUPPORTS
                && piece.confidence() > 0
                && piece.derived() == null
                && piece.attributedTo() == null
                && piece.follows() == null;
    }
}
