package dateline.time;

/// A part of a year that EDTF writes in place of a month, 21 to 41.
///
/// Seasons are meteorological. The plain ones are read as northern; a southern one is that of the
/// year written, and a winter in the north or summer in the south ends in the next year.
///
/// @param code the number written
/// @param firstMonth the month it begins with, 1 to 12
/// @param months how many months it lasts
record Season(int code, int firstMonth, int months) {
    private static final int FIRST_CODE = 21;

    /// First month and number of months of each code from 21.
    private static final int[][] TABLE = {
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, // 21-24 seasons, hemisphere not named
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, // 25-28 northern
        {9, 3}, {12, 3}, {3, 3}, {6, 3}, // 29-32 southern
        {1, 3}, {4, 3}, {7, 3}, {10, 3}, // 33-36 quarters
        {1, 4}, {5, 4}, {9, 4}, // 37-39 quadrimesters
        {1, 6}, {7, 6}, // 40-41 semesters
    };

    /// Whether a number stands for a part of a year.
    static boolean isCode(int code) {
        return code >= FIRST_CODE && code < FIRST_CODE + TABLE.length;
    }

    /// The part of a year a number stands for.
    static Season of(int code) {
        int[] row = TABLE[code - FIRST_CODE];
        return new Season(code, row[0], row[1]);
    }

    /// Whether the hemisphere need not be named: level 1 of the format.
    boolean isPlain() {
        return code <= 24;
    }

    /// Whether it is a season, not a quarter, third or half of the year.
    boolean isSeason() {
        return code <= 32;
    }

    /// Whether it runs into the next year.
    boolean crossesYear() {
        return firstMonth + months - 1 > 12;
    }

    /// The month it ends with, 1 to 12.
    int lastMonth() {
        return (firstMonth + months - 2) % 12 + 1;
    }

    /// Its size as a unit.
    Unit unit() {
        return switch (months) {
            case 3 -> Unit.SEASON;
            case 4 -> Unit.QUADRIMESTER;
            default -> Unit.SEMESTER;
        };
    }
}
