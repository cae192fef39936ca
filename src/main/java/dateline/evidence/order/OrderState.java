package dateline.evidence.order;

/// How an order constraint stands to the days of both its points.
public enum OrderState {
    /// Every day the one may be lies before every day the other may be.
    SATISFIED,
    /// Every day the one may be lies after every day the other may be.
    VIOLATED,
    /// Some days keep the order, and others do not, or they may be the same.
    POSSIBLE,
    /// One of them has no bounds to tell by.
    UNKNOWN;

    /// The state of "this before that".
    static OrderState of(Reach before, Reach after) {
        if (before.days().last() < after.days().first()) {
            return SATISFIED;
        }
        if (before.days().first() > after.days().last()) {
            return VIOLATED;
        }
        return before.tells() && after.tells() ? POSSIBLE : UNKNOWN;
    }
}
