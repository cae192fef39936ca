package dateline.evidence;

import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One bar of an event on the axis: from the days it may have begun to the days it may have ended.
///
/// @param start when it began; of an instant, when it was
/// @param end when it ended; of an instant, the same as `start`
/// @param edtf both as one date, or null where no date string says them
/// @param claims ids of the claims that say exactly this, sorted; several for an intersection
/// @param standing what it is among the bars of its event
public record Bar(
        When start, When end, @Nullable Edtf edtf, List<String> claims, Standing standing) {
    /// What a bar is among the bars of its event.
    public enum Standing {
        /// The single date of the event.
        ANSWER,
        /// Speaks against the answer that stands.
        BESIDE,
        /// There is no single date: one of several that stand alike.
        RIVAL
    }

    public Bar {
        claims = List.copyOf(claims);
    }

    /// Whether it ends before it begins, whichever of its days it is: the claims for the two ends
    /// cannot both be right.
    public boolean turned() {
        return start.first() > end.last();
    }
}
