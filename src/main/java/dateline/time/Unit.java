package dateline.time;

/// How fine a date is, from day to millennium.
public enum Unit {
    DAY,
    MONTH,
    /// Three months: EDTF 21–36.
    SEASON,
    /// Four months: EDTF 37–39.
    QUADRIMESTER,
    /// Six months: EDTF 40–41.
    SEMESTER,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM
}
