package dateline.evidence;

import dateline.model.Value.Quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What quantities can be, and how two of them stand to each other.
public final class Amounts {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MOST_OF_ROUNDING = new BigDecimal("0.05");

    /// Trillion, billion, million, thousand and one, as powers of ten.
    private static final List<Integer> WORDS = List.of(12, 9, 6, 3, 0);

    private Amounts() {}

    /// What a quantity can be: the bounds its words give, else its rounding.
    public static Common.Amounts bounds(Quantity quantity) {
        BigDecimal slack = rounding(quantity.amount());
        BigDecimal lower = quantity.lower();
        BigDecimal upper = quantity.upper();
        return new Common.Amounts(
                lower == null ? quantity.amount().subtract(slack) : lower,
                upper == null ? quantity.amount().add(slack) : upper);
    }

    /// Compares two quantities of the same unit and basis by what they can be.
    static Comparison compare(Common.Amounts a, Common.Amounts b) {
        if (a.upper().compareTo(b.lower()) < 0 || b.upper().compareTo(a.lower()) < 0) {
            return Comparison.CONTRADICTS;
        }
        return Comparison.ofSets(inside(a, b), inside(b, a));
    }

    /// What two amounts that overlap have in common.
    static Common.Amounts common(Common.Amounts a, Common.Amounts b) {
        return new Common.Amounts(a.lower().max(b.lower()), a.upper().min(b.upper()));
    }

    /// Half a unit of the last digit written, and at most a twentieth of the amount.
    ///
    /// A dataset holds 90000000 for "$90 million". The digits of the text are taken to be those of
    /// the number counted in trillions, billions, millions or thousands, whichever is the largest
    /// that it reaches: 90 million is written to the million, 14.3 billion to the hundred million.
    static BigDecimal rounding(BigDecimal amount) {
        BigDecimal size = amount.abs();
        BigDecimal half = unitOfLastDigit(size).divide(TWO);
        return half.min(size.multiply(MOST_OF_ROUNDING));
    }

    private static BigDecimal unitOfLastDigit(BigDecimal size) {
        if (size.signum() == 0 || size.scale() > 0) {
            return size.ulp();
        }
        int word =
                WORDS.stream()
                        .filter(
                                power ->
                                        size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power))
                                                >= 0)
                        .findFirst()
                        .orElse(0);
        int lastDigit = -size.setScale(0, RoundingMode.UNNECESSARY).stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.min(word, lastDigit));
    }

    private static boolean inside(Common.Amounts inner, Common.Amounts outer) {
        return outer.lower().compareTo(inner.lower()) <= 0
                && inner.upper().compareTo(outer.upper()) <= 0;
    }
}
