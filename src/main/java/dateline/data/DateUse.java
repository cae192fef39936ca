package dateline.data;

import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

/// What a date in a dataset stands for, and so which forms of EDTF it may have.
enum DateUse {
    /// One moment: a date, or one of several.
    INSTANT,
    /// A whole period: an interval.
    PERIOD,
    /// When something held: anything but "all of these".
    ANY;

    private static final Messages MESSAGES = Messages.of(DateUse.class);

    /// Refuses a date of the wrong form, and says how to write what is probably meant.
    void check(@Nullable Edtf date, Node at, Fields fields) {
        if (date == null) {
            return;
        }
        String why = objection(date);
        if (why != null) {
            fields.refuse(at, () -> why);
        }
    }

    /// Whether a date has a form that it may have.
    boolean fits(Edtf date) {
        return fits(date.shape());
    }

    /// Whether it may have a form.
    boolean fits(Edtf.Shape shape) {
        return switch (shape) {
            case DATE, ONE_OF -> this != PERIOD;
            case INTERVAL -> this != INSTANT;
            case ALL_OF -> false;
        };
    }

    private @Nullable String objection(Edtf date) {
        return switch (date.shape()) {
            case DATE -> this == PERIOD ? MESSAGES.say("date.notPeriod", date.text()) : null;
            case INTERVAL ->
                    this == INSTANT
                            ? MESSAGES.say("date.interval", date.text(), oneOf(date.canonical()))
                            : null;
            case ONE_OF -> this == PERIOD ? choiceOfPeriod(date.canonical()) : null;
            case ALL_OF -> MESSAGES.say("date.allOf", date.text());
        };
    }

    /// `A/B` as "some time between": `[A..B]`, an open or unknown end left empty.
    private static String oneOf(String interval) {
        int slash = interval.indexOf('/');
        return "["
                + end(interval.substring(0, slash))
                + ".."
                + end(interval.substring(slash + 1))
                + "]";
    }

    private static String end(String text) {
        return text.equals("..") ? "" : text;
    }

    private static String choiceOfPeriod(String set) {
        String inner = set.substring(1, set.length() - 1);
        int dots = inner.indexOf("..");
        if (dots < 0 || inner.contains(",")) {
            return MESSAGES.say("date.choice", set);
        }
        String from = inner.substring(0, dots);
        String to = inner.substring(dots + 2);
        return MESSAGES.say(
                "date.range",
                set,
                (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to));
    }
}
