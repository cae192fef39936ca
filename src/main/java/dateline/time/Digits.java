package dateline.time;

/// A number of fixed width in which some digits may be unspecified, written `X`.
///
/// @param text digits `0` to `9` and `X`
record Digits(String text) {
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
