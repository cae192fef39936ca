package dateline.evidence;

import dateline.evidence.Bar.Standing;
import dateline.evidence.Survey.Columns;
import dateline.model.Extent;
import dateline.time.DayRange;
import dateline.time.DaySpan;

/// Surveys ordinary events without assessing them.
///
/// What an assessment would find out about them is reckoned here from the days and the witnesses
/// alone; `SurveyTest` holds the two against each other. What is seldom so is left to the
/// assessment after all: two claims that leave a period that ends before it begins, and an end that
/// came before an article said it had not.
final class Ordinary {
    private final Columns columns;
    private final DaySpan start = new DaySpan();
    private final DaySpan end = new DaySpan();

    Ordinary(Columns columns) {
        this.columns = columns;
    }

    /// Surveys the next event.
    ///
    /// @return false where it is not ordinary; nothing is noted then
    boolean add(DatedClaims claims) {
        if (!claims.ordinary()) {
            return false;
        }
        return claims.count() == 1 ? one(claims) : two(claims);
    }

    private boolean one(DatedClaims claims) {
        DaySpan from = claims.start(0);
        DaySpan to = claims.end(0);
        boolean closed = from.closed() && to.closed();
        columns.add(
                level(closed && claims.witnesses(0) > 1), false, first(claims, 0), last(claims, 0));
        long startDays = from.last() - from.first();
        long endDays = to.last() - to.first();
        boolean near = startDays <= Survey.LONGEST && endDays <= Survey.LONGEST;
        if (closed && from.exact() && to.exact() && near) {
            columns.plain((int) startDays, (int) endDays);
        } else {
            columns.bar(claims.start(0), claims.end(0), Standing.ANSWER);
        }
        return true;
    }

    /// The first day on which a claim is drawn.
    private static long first(DatedClaims claims, int claim) {
        DaySpan start = claims.start(claim);
        return start.first() == DayRange.BEGINNING ? start.last() : start.first();
    }

    /// The last day on which a claim is drawn: where the end is open or unknown, that of the start.
    private static long last(DatedClaims claims, int claim) {
        DaySpan end = claims.end(claim);
        return end.last() == DayRange.END ? claims.start(claim).last() : end.last();
    }

    private boolean plain(long startDays, long endDays) {
        boolean near = startDays <= Survey.LONGEST && endDays <= Survey.LONGEST;
        if (near) {
            columns.plain((int) startDays, (int) endDays);
        }
        return near;
    }

    private boolean two(DatedClaims claims) {
        if (claims.outlived()) {
            return false;
        }
        boolean meet = claims.start(0).meets(claims.start(1)) && claims.end(0).meets(claims.end(1));
        return meet ? agreed(claims) : disputed(claims);
    }

    private boolean agreed(DatedClaims claims) {
        DaySpan a = claims.start(0);
        DaySpan b = claims.start(1);
        DaySpan c = claims.end(0);
        DaySpan d = claims.end(1);
        long first = a.firstCommon(b);
        long latestStart = a.lastCommon(b);
        long earliestEnd = c.firstCommon(d);
        long last = c.lastCommon(d);
        if (first > last) {
            return false;
        }
        columns.add(
                level(claims, a, b).worse(level(claims, c, d)),
                false,
                first == DayRange.BEGINNING ? latestStart : first,
                last == DayRange.END ? latestStart : last);
        boolean closed = first != DayRange.BEGINNING && last != DayRange.END;
        boolean exact = closed && exact(a, b) && exact(c, d);
        if (!(exact && plain(latestStart - first, last - earliestEnd))
                && start.setCommon(a, b)
                && end.setCommon(c, d)) {
            columns.bar(start, end, Standing.ANSWER);
        }
        return true;
    }

    /// Whether what two spans have in common is approximate in none of them that is just that.
    private static boolean exact(DaySpan a, DaySpan b) {
        boolean isA = b.holds(a);
        boolean isB = a.holds(b);
        return (isA && a.exact()) || (isB && b.exact()) || (!isA && !isB);
    }

    /// The level of a question with two answers that do not contradict each other.
    private static Level level(DatedClaims claims, DaySpan a, DaySpan b) {
        return level(shared(claims, 0, a, b) || shared(claims, 1, b, a));
    }

    private static Level level(boolean shared) {
        return shared ? Level.CORROBORATED : Level.SINGLE_SOURCE;
    }

    /// Whether two witnesses say what one claim does, or something inside it.
    private static boolean shared(DatedClaims claims, int claim, DaySpan own, DaySpan other) {
        int witnesses = own.holds(other) ? claims.witnesses() : claims.witnesses(claim);
        return own.closed() && witnesses > 1;
    }

    private boolean disputed(DatedClaims claims) {
        Level begun = dispute(claims, claims.start(0), claims.start(1));
        Level ended = dispute(claims, claims.end(0), claims.end(1));
        if (!drawnApart(claims, begun, ended)) {
            return false;
        }
        if (claims.extent() == Extent.INSTANT) {
            told(Dates.DATE, begun);
        } else {
            told(Dates.END, ended);
            told(Dates.START, begun);
        }
        return true;
    }

    private boolean drawnApart(DatedClaims claims, Level begun, Level ended) {
        Level level = begun.worse(ended);
        boolean agreed = !begun.disputed() || !ended.disputed();
        if (level == Level.MISREPORTED && agreed && claims.stands(0) != claims.stands(1)) {
            return slip(claims, begun, ended);
        }
        columns.add(
                level,
                level == Level.CONFLICT,
                Math.min(first(claims, 0), first(claims, 1)),
                Math.max(last(claims, 0), last(claims, 1)));
        columns.apart(claims, answer(claims, begun, ended));
        return true;
    }

    /// The claim that is drawn as the answer beside the other, or -1 where they are rivals: where
    /// one of them alone contradicts the other in all it says.
    private static int answer(DatedClaims claims, Level begun, Level ended) {
        boolean misreported = begun == Level.MISREPORTED && ended == Level.MISREPORTED;
        boolean one = misreported && claims.stands(0) != claims.stands(1);
        return one ? (claims.stands(0) ? 0 : 1) : -1;
    }

    /// A period of which one claim gets one end wrong: what is drawn is that end by the other claim
    /// and what both leave of the other end, and the claim itself beside it.
    private boolean slip(DatedClaims claims, Level begun, Level ended) {
        int kept = claims.stands(0) ? 0 : 1;
        long first =
                begun.disputed()
                        ? claims.start(kept).first()
                        : claims.start(0).firstCommon(claims.start(1));
        long last =
                ended.disputed()
                        ? claims.end(kept).last()
                        : claims.end(0).lastCommon(claims.end(1));
        if (first > last || last == DayRange.END) {
            return false;
        }
        columns.add(
                Level.MISREPORTED,
                false,
                Math.min(first, first(claims, 1 - kept)),
                Math.max(last, last(claims, 1 - kept)));
        if (kept(start, claims.start(kept), claims.start(1 - kept), begun)
                && kept(end, claims.end(kept), claims.end(1 - kept), ended)) {
            columns.beside(start, end, claims, 1 - kept);
        }
        return true;
    }

    /// What is left of one end of a period: of what is disputed the claim that is kept.
    ///
    /// @return false where it cannot be told
    private static boolean kept(DaySpan left, DaySpan own, DaySpan other, Level level) {
        if (level.disputed()) {
            left.set(own);
            return true;
        }
        return left.setCommon(own, other);
    }

    /// The level of a question that may be disputed.
    private static Level dispute(DatedClaims claims, DaySpan a, DaySpan b) {
        if (a.meets(b)) {
            return level(claims, a, b);
        }
        if (a.almostMeets(b) || bridged(a, b)) {
            return Level.TENSION;
        }
        return claims.stands(0) && claims.stands(1) ? Level.CONFLICT : Level.MISREPORTED;
    }

    private static boolean bridged(DaySpan a, DaySpan b) {
        return (a.uncertain() || b.uncertain())
                && Moments.bridged(a.ranges(), b.ranges(), a.coarser(b));
    }

    private void told(String property, Level level) {
        if (level.disputed()) {
            columns.disputed(property, null, level);
        }
    }
}
