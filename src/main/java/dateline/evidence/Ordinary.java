package dateline.evidence;

import dateline.evidence.Survey.Columns;
import dateline.model.Extent;
import dateline.time.DaySpan;

/// Surveys ordinary events without assessing them.
///
/// What an assessment would find out about them is reckoned here from the days and the witnesses
/// alone; `SurveyTest` holds the two against each other. Where the two claims of an event
/// contradict each other and share a witness, or a `?` may bridge what is between them, or they
/// leave a period that ends before it begins, the event is left to the assessment after all.
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
        boolean shared = claims.closed() && claims.witnesses(0) > 1;
        columns.add(
                shared ? Level.CORROBORATED : Level.SINGLE_SOURCE, false, from.first(), to.last());
        if (claims.closed() && from.exact() && to.exact()) {
            plain(from, to);
        }
        return true;
    }

    private void plain(DaySpan from, DaySpan to) {
        if (from.length() <= Survey.LONGEST && to.length() <= Survey.LONGEST) {
            columns.plain((int) from.length(), (int) to.length());
        }
    }

    private boolean two(DatedClaims claims) {
        boolean meet = claims.start(0).meets(claims.start(1)) && claims.end(0).meets(claims.end(1));
        return meet ? agreed(claims) : disputed(claims);
    }

    private boolean agreed(DatedClaims claims) {
        common(start, claims.start(0), claims.start(1));
        common(end, claims.end(0), claims.end(1));
        if (start.first() > end.last()) {
            return false;
        }
        Level begun = level(claims, claims.start(0), claims.start(1));
        Level ended = level(claims, claims.end(0), claims.end(1));
        columns.add(begun.worse(ended), false, start.first(), end.last());
        if (exact(start, claims.start(0), claims.start(1))
                && exact(end, claims.end(0), claims.end(1))) {
            plain(start, end);
        }
        return true;
    }

    private static void common(DaySpan of, DaySpan a, DaySpan b) {
        of.set(Math.max(a.first(), b.first()), Math.min(a.last(), b.last()));
    }

    /// Whether what two spans have in common is approximate in none of them that is just that.
    private static boolean exact(DaySpan common, DaySpan a, DaySpan b) {
        boolean isA = a.is(common);
        boolean isB = b.is(common);
        return (isA && a.exact()) || (isB && b.exact()) || (!isA && !isB);
    }

    /// The level of a question with two answers that do not contradict each other.
    private static Level level(DatedClaims claims, DaySpan a, DaySpan b) {
        boolean nested = a.holds(b) || b.holds(a);
        boolean shared =
                nested
                        ? claims.witnesses() > 1
                        : claims.witnesses(0) > 1 || claims.witnesses(1) > 1;
        return shared ? Level.CORROBORATED : Level.SINGLE_SOURCE;
    }

    private boolean disputed(DatedClaims claims) {
        Level begun = dispute(claims, claims.start(0), claims.start(1));
        Level ended = dispute(claims, claims.end(0), claims.end(1));
        boolean conflicted = begun == Level.CONFLICT || ended == Level.CONFLICT;
        boolean apart = claims.witnesses() == claims.witnesses(0) + claims.witnesses(1);
        if (claims.uncertain() || (conflicted && !apart)) {
            return false;
        }
        columns.add(
                begun.worse(ended),
                conflicted,
                Math.min(claims.start(0).first(), claims.start(1).first()),
                Math.max(claims.end(0).last(), claims.end(1).last()));
        if (claims.extent() == Extent.INSTANT) {
            told(Dates.DATE, begun);
        } else {
            told(Dates.END, ended);
            told(Dates.START, begun);
        }
        return true;
    }

    /// The level of a question that may be disputed.
    private static Level dispute(DatedClaims claims, DaySpan a, DaySpan b) {
        if (a.meets(b)) {
            return level(claims, a, b);
        }
        return a.almostMeets(b) ? Level.TENSION : Level.CONFLICT;
    }

    private void told(String property, Level level) {
        if (level.disputed()) {
            columns.disputed(property, null, level);
        }
    }
}
