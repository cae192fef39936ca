package dateline.app.bench;

import dateline.data.Json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/// Measured values of one figure, in its unit.
///
/// @param sorted ascending, at least one
public record Sample(List<Double> sorted) {
    private static final MathContext DIGITS = new MathContext(4);

    public Sample {
        sorted = sorted.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    static Sample of(double... values) {
        return new Sample(Arrays.stream(values).boxed().toList());
    }

    double min() {
        return sorted.getFirst();
    }

    double max() {
        return sorted.getLast();
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    /// The least value that a share of all do not pass (nearest rank).
    double at(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1L, 0, sorted.size() - 1));
    }

    Json json() {
        return new Json()
                .with("min", rounded(min()))
                .with("median", rounded(median()))
                .with("p95", rounded(p95()));
    }

    /// A figure with as many digits as mean anything.
    static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(DIGITS);
    }
}
