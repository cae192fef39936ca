package dateline.evidence;

import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The date an event is drawn with: a single answer, or a bar for each claim, never a mean.
///
/// @param answer the single date, or null where there is none
/// @param bars everything to draw: the answer first and what speaks against it beside it, or the
///     rivals in time order; empty where the event is undated
/// @param asOf where an undated event may stand: the earliest as-of of its claims, or null
public record Drawn(@Nullable Bar answer, List<Bar> bars, @Nullable DayRange asOf) {
    public Drawn {
        bars = List.copyOf(bars);
    }

    /// The bars that say when it was: the answer alone, else all rivals.
    public List<Bar> standing() {
        return answer == null ? bars : List.of(answer);
    }
}
