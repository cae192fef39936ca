package dateline.evidence;

import dateline.time.DayRange;

import java.math.BigDecimal;
import java.util.List;

/// What two values that overlap have in common.
public sealed interface Common {
    /// Days.
    ///
    /// @param edtf the same as a date, such as `[2021-01..2021-02]`
    record Days(List<DayRange> ranges, String edtf) implements Common {
        public Days {
            ranges = List.copyOf(ranges);
        }
    }

    /// Amounts from `lower` to `upper`, both included.
    record Amounts(BigDecimal lower, BigDecimal upper) implements Common {}
}
