package dateline.evidence;

import dateline.evidence.Voices.Voice;
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
    private final Voice[] voices = new Voice[PIECES];
    private final int[] pieces = new int[CLAIMS + 1];
    private Extent extent = Extent.INSTANT;
    private int count;
    private int dated;
    private final boolean[] ongoing = new boolean[CLAIMS];
    private boolean odd;

    /// Begins an event.
    public void begin(Extent said) {
        extent = said;
        count = 0;
        dated = 0;
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
    public void piece(Voice voice) {
        if (voice.witness() < 0 || pieces[count] == PIECES) {
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
            ongoing[count - 1] = days.ongoing();
            dated++;
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
                && (count == 1 || pieces[2] > pieces[1]);
    }

    /// Whether the event is ordinary, and no two claims say the same date.
    public boolean apart() {
        return ordinary() && (count == 1 || !starts[0].is(starts[1]) || !ends[0].is(ends[1]));
    }

    Extent extent() {
        return extent;
    }

    int count() {
        return count;
    }

    /// When the event began by a claim, or was.
    DaySpan start(int claim) {
        return starts[claim];
    }

    /// When the event ended by a claim, any day where that is open or unknown; of an instant, the
    /// same as [#start].
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
            distinct += speaks(voices[i], from, i) ? 0 : 1;
        }
        return distinct;
    }

    private boolean speaks(Voice voice, int from, int to) {
        for (int i = from; i < to; i++) {
            if (voices[i].witness() == voice.witness()) {
                return true;
            }
        }
        return false;
    }

    /// Whether something is left of one of two claims where no witness may speak for both: a
    /// witness that does is only heard where the root of its text itself speaks for this claim and
    /// not for the other (see [Reduction]).
    boolean stands(int claim) {
        int other = 1 - claim;
        for (int i = pieces[claim]; i < pieces[claim + 1]; i++) {
            Voice voice = voices[i];
            boolean both = speaks(voice, pieces[other], pieces[other + 1]);
            if (!both || (voice.root() && !rootSpeaks(voice, other))) {
                return true;
            }
        }
        return false;
    }

    private boolean rootSpeaks(Voice voice, int claim) {
        for (int i = pieces[claim]; i < pieces[claim + 1]; i++) {
            if (voices[i].root() && voices[i].witness() == voice.witness()) {
                return true;
            }
        }
        return false;
    }

    /// Whether an article that says of an event that it goes on may have appeared only after the
    /// end that another claim says: it speaks against it then.
    boolean outlived() {
        return outlived(0, ends[1]) || outlived(1, ends[0]);
    }

    private boolean outlived(int claim, DaySpan end) {
        boolean outlived = false;
        for (int i = pieces[claim]; i < pieces[claim + 1] && ongoing[claim]; i++) {
            outlived |= voices[i].appeared() > end.last();
        }
        return outlived;
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
