package dateline.time;

import java.util.stream.IntStream;

/// A number of fixed width in which some digits may be unspecified, written `X`.
///
/// @param text digits `0` to `9` and `X`
record Digits(String text) {
    private static final Digits[] PAIRS =
            IntStream.range(0, 100)
                    .mapToObj(n -> new Digits(n < 10 ? "0" + n : Integer.toString(n)))
                    .toArray(Digits[]::new);

    /// The digits of a text; two of them, where none is open, are always the same object, because
    /// there are months and days by the million.
    static Digits of(String text) {
        Digits digits = new Digits(text);
        return text.length() == 2 && !digits.masked() ? PAIRS[digits.least()] : digits;
    }

    /// The two digits of a number from 0 to 99.
    static Digits pair(int number) {
        return PAIRS[number];
    }

    /// Whether any digit is unspecified.
    boolean masked() {
        return text.indexOf('X') >= 0;
    }

    /// How many digits at the end are unspecified.
    int openEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 'X') {
            end--;
        }
        return text.length() - end;
    }

    /// How many numbers fit.
    int count() {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count *= text.charAt(i) == 'X' ? 10 : 1;
        }
        return count;
    }

    /// The n-th number that fits, in ascending order.
    ///
    /// @param n from 0 to below [#count()]
    int number(int n) {
        int rest = n;
        int number = 0;
        int place = 1;
        for (int i = text.length() - 1; i >= 0; i--, place *= 10) {
            boolean open = text.charAt(i) == 'X';
            number += place * (open ? rest % 10 : text.charAt(i) - '0');
            rest = open ? rest / 10 : rest;
        }
        return number;
    }

    /// The least number that fits.
    int least() {
        return number(0);
    }

    /// The greatest number that fits.
    int greatest() {
        return number(count() - 1);
    }
}
