package dateline.evidence.words;

import dateline.model.Value;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Amounts in words: "$14.3 billion", "about 1,400 people", "more than $7 billion".
///
/// The bounds decide the hedge: an amount that is its own lower bound is "more than", its own upper
/// bound "nearly", one that lies between them "about"; one outside both, or where the bounds lie
/// more than a factor of two apart, is told by its bounds alone. The bounds of "thousands" and
/// "tens of thousands" are told in these words.
public final class Quantities {
    private static final Messages SAY = Messages.of(Quantities.class);
    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Quantities() {}

    /// The bounds that words without a number stand for.
    private enum Round {
        THOUSANDS(2_000, 9_999),
        TENS_OF_THOUSANDS(20_000, 99_999);

        private final BigDecimal lower;
        private final BigDecimal upper;

        Round(long lower, long upper) {
            this.lower = BigDecimal.valueOf(lower);
            this.upper = BigDecimal.valueOf(upper);
        }

        boolean is(BigDecimal from, BigDecimal to) {
            return lower.compareTo(from) == 0 && upper.compareTo(to) == 0;
        }
    }

    /// The amount with its unit and as much of a hedge as its bounds ask for.
    public static String words(Value.Quantity quantity) {
        BigDecimal lower = quantity.lower();
        BigDecimal upper = quantity.upper();
        if (lower != null && upper != null && !isMoney(quantity.unit())) {
            for (Round round : Round.values()) {
                if (round.is(lower, upper)) {
                    return SAY.say("amount.round", SAY.say(round), unit(quantity.unit()));
                }
            }
        }
        if (lower != null && upper != null && wide(quantity.amount(), lower, upper)) {
            return SAY.say("amount.between", start(lower, quantity), unit(upper, quantity));
        }
        String amount = unit(quantity.amount(), quantity);
        return switch (hedge(quantity.amount(), lower, upper)) {
            case NONE -> amount;
            case OVER -> SAY.say("amount.over", amount);
            case NEARLY -> SAY.say("amount.nearly", amount);
            case ABOUT -> SAY.say("amount.about", amount);
        };
    }

    /// The amount with its unit, whatever its bounds.
    public static String plain(Value.Quantity quantity) {
        return unit(quantity.amount(), quantity);
    }

    /// How the numbers of an axis are written: as short as their size allows, their unit told once.
    ///
    /// @param unit what they count, such as "people" or "$ billion"
    /// @param step what one of them stands for
    /// @param suffix what stands for the step behind each number; empty where the unit says it
    public record Axis(String unit, BigDecimal step, String suffix) {
        /// The name of a place on the axis, to four digits.
        public String label(BigDecimal amount) {
            return digits(amount.divide(step, FOUR_DIGITS)) + suffix;
        }
    }

    /// The axis of amounts of one unit.
    ///
    /// @param quantities one or more
    public static Axis axis(List<Value.Quantity> quantities) {
        BigDecimal most =
                quantities.stream()
                        .flatMap(it -> Stream.of(it.amount(), upper(it)))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
        String unit = unit(quantities.getFirst().unit());
        if (most.compareTo(BILLION) >= 0) {
            return new Axis(SAY.say("axis.billion", unit), BILLION, "");
        }
        if (most.compareTo(MILLION) >= 0) {
            return new Axis(SAY.say("axis.million", unit), MILLION, "");
        }
        return most.compareTo(TEN_THOUSAND) >= 0
                ? new Axis(unit, THOUSAND, SAY.say("axis.thousand"))
                : new Axis(unit, BigDecimal.ONE, "");
    }

    private static BigDecimal upper(Value.Quantity quantity) {
        BigDecimal upper = quantity.upper();
        return upper == null ? quantity.amount() : upper;
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "%" -> unit;
            case "persons" -> SAY.say("unit.persons");
            case "shares" -> SAY.say("unit.shares");
            default -> SIGNS.getOrDefault(unit, code(unit)).strip();
        };
    }

    private enum Hedge {
        NONE,
        OVER,
        NEARLY,
        ABOUT
    }

    private static Hedge hedge(
            BigDecimal amount, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        boolean below = lower != null && lower.compareTo(amount) < 0;
        boolean above = upper != null && upper.compareTo(amount) > 0;
        if (below && above) {
            return Hedge.ABOUT;
        }
        if (below) {
            return Hedge.NEARLY;
        }
        return above ? Hedge.OVER : Hedge.NONE;
    }

    private static boolean wide(BigDecimal amount, BigDecimal lower, BigDecimal upper) {
        boolean outside = amount.compareTo(lower) < 0 || amount.compareTo(upper) > 0;
        return outside || upper.compareTo(lower.multiply(TWO)) > 0;
    }

    /// The lower bound of a range: its unit follows the upper one, but a currency leads both.
    private static String start(BigDecimal amount, Value.Quantity quantity) {
        return isMoney(quantity.unit()) ? unit(amount, quantity) : digits(amount);
    }

    private static boolean isMoney(String unit) {
        return unit.length() == 3;
    }

    private static String unit(BigDecimal amount, Value.Quantity quantity) {
        return switch (quantity.unit()) {
            case "%" -> digits(amount) + "%";
            case "persons" -> SAY.say("amount.persons", digits(amount));
            case "shares" -> SAY.say("amount.shares", digits(amount));
            default -> money(amount, quantity.unit());
        };
    }

    private static String money(BigDecimal amount, String currency) {
        String sign = SIGNS.getOrDefault(currency, code(currency));
        return sign + number(amount);
    }

    private static String code(String currency) {
        try {
            return Currency.getInstance(currency).getCurrencyCode() + "\u00a0";
        } catch (IllegalArgumentException notACurrency) {
            return currency + "\u00a0";
        }
    }

    /// Long sums are told in millions and billions.
    private static String number(BigDecimal amount) {
        if (amount.abs().compareTo(BILLION) >= 0) {
            return SAY.say("amount.billion", digits(scaled(amount, BILLION)));
        }
        if (amount.abs().compareTo(MILLION) >= 0) {
            return SAY.say("amount.million", digits(scaled(amount, MILLION)));
        }
        return digits(amount);
    }

    private static BigDecimal scaled(BigDecimal amount, BigDecimal step) {
        return amount.divide(step, 3, RoundingMode.HALF_UP);
    }

    private static String digits(BigDecimal amount) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(amount);
    }
}
