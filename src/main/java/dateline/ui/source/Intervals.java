package dateline.ui.source;

import dateline.evidence.order.Ordering;
import dateline.evidence.order.Precedence;
import dateline.text.Messages;
import dateline.time.DayRange;
import dateline.time.Elapsed;

/// Says how much time lies between the beginnings of two events, as far as their dates tell.
///
/// @param ordering when events began, narrowed by what must come before and after
record Intervals(Ordering ordering) {
    private static final Messages SAY = Messages.of(Intervals.class);

    /// "2 years later", "up to 3 months apart, in an order that is open"; nothing where one of them
    /// has no date.
    String since(String before, String event) {
        DayRange a = ordering.began(before);
        DayRange b = ordering.began(event);
        if (unknown(a) || unknown(b)) {
            return "";
        }
        if (a.equals(b) && a.first() == a.last()) {
            return SAY.say("since.sameDay");
        }
        String elapsed = Elapsed.words(a, b);
        Precedence order = ordering.between(before, event);
        return switch (order) {
            case FIRST -> SAY.say("since.later", elapsed);
            case SECOND -> SAY.say("since.earlier", elapsed);
            case UNDECIDED -> SAY.say("since.open", elapsed);
        };
    }

    private static boolean unknown(DayRange days) {
        return days.first() == DayRange.BEGINNING && days.last() == DayRange.END;
    }
}
