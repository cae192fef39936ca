package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Value;
import dateline.time.DayRange;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// How two claims stand to each other whose values are no dates.
///
/// @param single whether two different values of the property contradict each other
record Values(Vocabulary vocabulary, boolean single) {
    /// Compares the values of two claims; values of different types are incomparable.
    Comparison compare(Claim a, Claim b) {
        return switch (a.value()) {
            case Value.Quantity x when b.value() instanceof Value.Quantity y ->
                    sameMeasure(a, b)
                            ? Amounts.compare(Amounts.bounds(x), Amounts.bounds(y))
                            : Comparison.INCOMPARABLE;
            case Value.OfTerm x when b.value() instanceof Value.OfTerm y ->
                    atOneTime(a, b, vocabulary.compare(x.term(), y.term()));
            case Value.OfAgent x when b.value() instanceof Value.OfAgent y ->
                    atOneTime(a, b, equalOr(x.equals(y)));
            case Value.Text x when b.value() instanceof Value.Text y -> equalOr(x.equals(y));
            case Value.Quantity _, Value.OfTerm _, Value.OfAgent _, Value.Text _, Value.OfDate _ ->
                    Comparison.INCOMPARABLE;
        };
    }

    /// What two quantities that overlap have in common, or null for other values.
    static @Nullable Common common(Claim a, Claim b) {
        return a.value() instanceof Value.Quantity x && b.value() instanceof Value.Quantity y
                ? Amounts.common(Amounts.bounds(x), Amounts.bounds(y))
                : null;
    }

    private static Comparison equalOr(boolean equal) {
        return equal ? Comparison.EQUAL : Comparison.DIFFERS;
    }

    /// Terms and agents that both hold exclude each other where the property has room for one; what
    /// is said of two times apart is not the same question.
    private Comparison atOneTime(Claim a, Claim b, Comparison values) {
        boolean against =
                values == Comparison.CONTRADICTS || (single && values == Comparison.DIFFERS);
        if (!against) {
            return values;
        }
        return apart(a.asOf(), b.asOf()) ? Comparison.INCOMPARABLE : Comparison.CONTRADICTS;
    }

    private static boolean apart(@Nullable Edtf a, @Nullable Edtf b) {
        return a != null && b != null && !DaySet.meet(a.ranges(), b.ranges());
    }

    private static boolean sameMeasure(Claim a, Claim b) {
        Value.Quantity x = (Value.Quantity) a.value();
        Value.Quantity y = (Value.Quantity) b.value();
        return x.unit().equals(y.unit())
                && Objects.equals(x.basis(), y.basis())
                && sameDays(a.asOf(), b.asOf());
    }

    private static boolean sameDays(@Nullable Edtf a, @Nullable Edtf b) {
        return ranges(a).equals(ranges(b));
    }

    private static List<DayRange> ranges(@Nullable Edtf edtf) {
        return edtf == null ? List.of() : edtf.ranges();
    }
}
