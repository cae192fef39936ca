package dateline.time;

/// What should stand at a place where something else does.
enum Wanted {
    YEAR_DIGIT,
    EXPONENT,
    SIGNIFICANT_DIGITS,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    COLON,
    OFFSET_HOUR,
    OFFSET_MINUTE,
    SLASH,
    END_OF_DATE,
    END_OF_SET
}
