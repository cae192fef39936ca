package dateline.time;

import static dateline.time.Cursor.SAY;

/// Reads a time of day, `Thh:mm:ss` with `Z`, `±hh` or `±hh:mm`, which no date keeps.
final class TimeReader {
    private final Cursor cursor;

    TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads past a time of day.
    void skip() {
        cursor.next();
        number(23, Wanted.HOUR);
        colon();
        number(59, Wanted.MINUTE);
        colon();
        number(59, Wanted.SECOND);
        if (!cursor.take("Z") && (cursor.at("+") || cursor.at("-"))) {
            offset();
        }
    }

    private void offset() {
        int start = cursor.place();
        boolean behind = cursor.next() == '-';
        int ahead = number(23, Wanted.OFFSET_HOUR);
        ahead += cursor.take(":") ? number(59, Wanted.OFFSET_MINUTE) : 0;
        if (behind && ahead == 0) {
            throw cursor.error(start, SAY.say("edtf.minusZeroOffset"));
        }
    }

    private void colon() {
        if (!cursor.take(":")) {
            throw cursor.expected(Wanted.COLON);
        }
    }

    private int number(int greatest, Wanted wanted) {
        int start = cursor.place();
        int number = 0;
        for (int i = 0; i < 2; i++) {
            if (!cursor.atDigit()) {
                throw cursor.expected(wanted);
            }
            number = number * 10 + (cursor.next() - '0');
        }
        if (number > greatest) {
            throw cursor.error(start, SAY.say("edtf.timeTooLarge", SAY.say(wanted)));
        }
        return number;
    }
}
