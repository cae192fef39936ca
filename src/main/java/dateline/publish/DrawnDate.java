package dateline.publish;

import dateline.evidence.Bar;
import dateline.evidence.When;
import dateline.text.Messages;
import dateline.time.Bound;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

/// The one date of an event as reports write it; all null where there is none.
///
/// @param edtf null also where no date string says it
/// @param earliest the first day, `..` where it is open, null where it is not known
/// @param latest the last day, likewise
record DrawnDate(
        @Nullable String edtf,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String words) {
    /// No single date.
    static final DrawnDate NONE = new DrawnDate(null, null, null, null);

    private static final Messages MESSAGES = Messages.of(DrawnDate.class);

    static DrawnDate of(Bar answer) {
        Edtf edtf = answer.edtf();
        if (edtf != null) {
            return new DrawnDate(
                    edtf.text(),
                    DateReport.day(edtf.earliest()),
                    DateReport.day(edtf.latest()),
                    edtf.words());
        }
        return new DrawnDate(
                null,
                DateReport.day(answer.start().earliest()),
                DateReport.day(answer.end().latest()),
                words(answer));
    }

    /// The words of what no one date string says: both ends of a period, or an intersection.
    private static String words(Bar answer) {
        When start = answer.start();
        When end = answer.end();
        if (start.equals(end)) {
            return moment(start);
        }
        return switch (end.limit()) {
            case DATED ->
                    end.latest() == Bound.OPEN
                            ? MESSAGES.say("date.lasting", moment(start), moment(end))
                            : MESSAGES.say("date.ends", moment(start), moment(end));
            case OPEN -> MESSAGES.say("date.ongoing", moment(start));
            case UNKNOWN -> MESSAGES.say("date.unended", moment(start));
        };
    }

    private static String moment(When when) {
        Edtf edtf = when.edtf();
        return switch (when.limit()) {
            case OPEN -> MESSAGES.say("date.unbegun");
            case UNKNOWN -> MESSAGES.say("date.unknown");
            case DATED ->
                    edtf != null
                            ? edtf.words()
                            : MESSAGES.say(
                                    "date.between", day(when.earliest()), day(when.latest()));
        };
    }

    private static String day(Bound bound) {
        String day = DateReport.day(bound);
        return day == null ? MESSAGES.say("date.unknown") : day;
    }
}
