package dateline.time;

/// The year of a date in one of the three ways EDTF writes it, and the years it allows.
sealed interface Year {
    /// The first year allowed, astronomical.
    long first();

    /// The last year allowed, not before the first.
    long last();

    /// As EDTF writes it.
    String text();

    /// How many digits at the end are not known: 0 a year, 1 a decade, 2 a century.
    int openDigits();

    /// Whether it is one year.
    default boolean isExact() {
        return first() == last();
    }

    /// Its size as a unit.
    default Unit unit() {
        return switch (openDigits()) {
            case 0 -> Unit.YEAR;
            case 1 -> Unit.DECADE;
            case 2 -> Unit.CENTURY;
            default -> Unit.MILLENNIUM;
        };
    }

    /// Four digits, some of which may be `X`: `1985`, `-0044`, `201X`.
    ///
    /// @param sign 1, or -1 for a year written with a minus; never -1 for the year 0 alone
    /// @param digits the four digits
    record FourDigits(int sign, Digits digits) implements Year {
        private static final FourDigits[] SHARED = new FourDigits[10_000];

        /// The year of a text; where no digit is open and there is no minus always the same object,
        /// because there are dates by the million.
        static FourDigits of(int sign, Digits digits) {
            if (sign < 0 || digits.masked()) {
                return new FourDigits(sign, digits);
            }
            int year = digits.least();
            if (SHARED[year] == null) {
                SHARED[year] = new FourDigits(sign, digits);
            }
            return SHARED[year];
        }

        /// The year with a number from 0 to 9999.
        static FourDigits of(int year) {
            FourDigits known = SHARED[year];
            return known == null
                    ? of(1, new Digits(Integer.toString(10_000 + year).substring(1)))
                    : known;
        }

        @Override
        public long first() {
            return sign < 0 ? -digits.greatest() : digits.least();
        }

        @Override
        public long last() {
            return year(count() - 1);
        }

        @Override
        public String text() {
            return (sign < 0 ? "-" : "") + digits.text();
        }

        @Override
        public int openDigits() {
            return digits.openEnd();
        }

        /// The n-th year that fits, in ascending order; 0 is not one of those with a minus.
        ///
        /// @param n from 0 to below [#count()]
        long year(int n) {
            return sign < 0 ? -digits.number(digits.count() - 1 - n) : digits.number(n);
        }

        /// How many years fit.
        int count() {
            return sign < 0 && digits.least() == 0 ? digits.count() - 1 : digits.count();
        }
    }

    /// A year after `Y`, plain or with an exponent: `Y170000002`, `Y-17E7`.
    ///
    /// @param value the year
    /// @param mantissa what stands before the `E`, or the year itself
    /// @param exponent what stands after it, or 0
    record AfterY(long value, long mantissa, int exponent) implements Year {
        @Override
        public long first() {
            return value;
        }

        @Override
        public long last() {
            return value;
        }

        @Override
        public String text() {
            return "Y" + mantissa + (exponent > 0 ? "E" + exponent : "");
        }

        @Override
        public int openDigits() {
            return 0;
        }
    }

    /// A year of which only some digits are significant: `1950S2` is some year from 1900 to 1999,
    /// estimated at 1950.
    ///
    /// @param estimate the year written, one exact year
    /// @param digits how many of its digits, from the left and without leading zeros, are meant
    record Significant(Year estimate, long digits) implements Year {
        @Override
        public long first() {
            return estimate.first() < 0 ? -high() : low();
        }

        @Override
        public long last() {
            return estimate.first() < 0 ? -low() : high();
        }

        @Override
        public String text() {
            return estimate.text() + "S" + digits;
        }

        @Override
        public int openDigits() {
            int written = Long.toString(Math.abs(estimate.first())).length();
            return (int) Math.max(0, written - digits);
        }

        private long step() {
            long step = 1;
            for (int i = 0; i < openDigits(); i++) {
                step *= 10;
            }
            return step;
        }

        private long low() {
            return Math.abs(estimate.first()) / step() * step();
        }

        private long high() {
            return low() + step() - 1;
        }
    }
}
