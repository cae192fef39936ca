package dateline.time;

import java.util.Optional;

/// One end of what a date says: a day, no limit (`..`), or not known.
public sealed interface Bound {
    /// A day counted from 1970-01-01, itself included.
    record Day(long epochDay) implements Bound {}

    /// No limit: written `..` in EDTF.
    record Open() implements Bound {}

    /// A limit exists and is not known: an empty end of an EDTF interval.
    record Unknown() implements Bound {}

    /// The open bound.
    Bound OPEN = new Open();

    /// The unknown bound.
    Bound UNKNOWN = new Unknown();

    /// A bound in print: a day as [CivilDay#iso()] writes it, `..` where there is no limit, empty
    /// where it is unknown.
    static Optional<String> iso(Bound bound) {
        return switch (bound) {
            case Day day -> Optional.of(CivilDay.of(day.epochDay()).iso());
            case Open _ -> Optional.of("..");
            case Unknown _ -> Optional.empty();
        };
    }
}
