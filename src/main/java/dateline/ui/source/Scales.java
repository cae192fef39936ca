package dateline.ui.source;

import dateline.evidence.words.Quantities;
import dateline.model.Claim;
import dateline.model.Value;
import dateline.time.DayRange;
import dateline.time.Ruler;
import dateline.time.Tick;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The axes on which claims are compared: seconds for dates, plain numbers for amounts of one unit.
final class Scales {
    private static final long DAY = 86_400;
    private static final double WIDTH = 210;
    private static final double LETTER = 6.5;

    /// How wide an axis of amounts is in the narrowest panel, and how far apart its names stand.
    private static final double NARROW = 140;
    private static final double GAP = 6;

    private static final Pattern YEAR = Pattern.compile("-?\\d{4,}");
    private static final double MARGIN = 0.08;
    private static final double LEAST_SECONDS = 4 * DAY;

    private Scales() {}

    /// What a claim allows; nothing where it is words.
    static List<Scale.Stretch> stretches(Claim claim) {
        return switch (claim.value()) {
            case Value.OfDate(var edtf) -> edtf.ranges().stream().map(Scales::days).toList();
            case Value.Quantity quantity -> List.of(amounts(quantity));
            case Value.OfTerm _, Value.OfAgent _, Value.Text _ -> List.of();
        };
    }

    private static Scale.Stretch days(DayRange range) {
        double from =
                range.first() == DayRange.BEGINNING
                        ? Double.NEGATIVE_INFINITY
                        : (double) range.first() * DAY;
        double to =
                range.last() == DayRange.END
                        ? Double.POSITIVE_INFINITY
                        : ((double) range.last() + 1) * DAY;
        return new Scale.Stretch(from, to);
    }

    private static Scale.Stretch amounts(Value.Quantity quantity) {
        BigDecimal lower = quantity.lower() == null ? quantity.amount() : quantity.lower();
        BigDecimal upper = quantity.upper() == null ? quantity.amount() : quantity.upper();
        return new Scale.Stretch(lower.doubleValue(), upper.doubleValue());
    }

    /// The axis of several claims, or null where they are words, or amounts of several units.
    static @Nullable Scale of(List<Claim> claims) {
        List<Double> ends = new ArrayList<>();
        claims.forEach(claim -> stretches(claim).forEach(it -> finite(it, ends)));
        if (ends.isEmpty()) {
            return null;
        }
        double from = ends.stream().min(Double::compare).orElseThrow();
        double to = ends.stream().max(Double::compare).orElseThrow();
        boolean dates = claims.stream().allMatch(it -> it.value() instanceof Value.OfDate);
        if (dates) {
            return days(from, to);
        }
        return units(claims).size() == 1 ? amounts(from, to, claims) : null;
    }

    private static void finite(Scale.Stretch stretch, List<Double> ends) {
        for (double end : new double[] {stretch.from(), stretch.to()}) {
            if (Double.isFinite(end)) {
                ends.add(end);
            }
        }
    }

    private static Set<String> units(List<Claim> claims) {
        return quantities(claims).stream().map(Value.Quantity::unit).collect(Collectors.toSet());
    }

    private static Scale days(double from, double to) {
        double margin = Math.max((to - from) * MARGIN, LEAST_SECONDS / 2);
        long first = (long) Math.floor(from - margin);
        long last = (long) Math.ceil(to + margin);
        Viewport viewport = Viewport.between(first, last, WIDTH);
        Ruler ruler = Ruler.of(viewport, text -> text.length() * LETTER);
        List<Scale.Tick> named =
                ticks(ruler.lower().stream().filter(tick -> tick.x() >= 0).toList(), viewport);
        boolean years = named.stream().allMatch(tick -> YEAR.matcher(tick.label()).matches());
        List<Scale.Tick> context = years ? List.of() : ticks(ruler.upper(), viewport);
        return new Scale(first, last, named, context, "");
    }

    private static List<Scale.Tick> ticks(List<Tick> ticks, Viewport viewport) {
        return ticks.stream()
                .filter(tick -> tick.x() < WIDTH)
                .map(tick -> new Scale.Tick(viewport.at(Math.max(0, tick.x())), tick.label()))
                .toList();
    }

    /// An axis of amounts: what the claims say, and then how far they reach, as far as their names
    /// have room, so that no line stands without its name.
    private static Scale amounts(double from, double to, List<Claim> claims) {
        double margin = Math.max((to - from) * MARGIN, Math.abs(to) * 0.02 + 1e-9);
        Quantities.Axis numbers = Quantities.axis(quantities(claims));
        Scale bare = new Scale(from - margin, to + margin, List.of(), List.of(), numbers.unit());
        List<Scale.Tick> ticks = new ArrayList<>();
        for (BigDecimal amount : places(claims)) {
            Scale.Tick tick = new Scale.Tick(amount.doubleValue(), numbers.label(amount));
            if (ticks.stream().allMatch(other -> apart(tick, other, bare))) {
                ticks.add(tick);
            }
        }
        ticks.sort(Comparator.comparingDouble(Scale.Tick::at));
        return new Scale(bare.from(), bare.to(), ticks, List.of(), bare.unit());
    }

    /// The amounts claimed, then their finite bounds: in the order in which they are worth a name.
    private static List<BigDecimal> places(List<Claim> claims) {
        List<BigDecimal> places = new ArrayList<>();
        quantities(claims).forEach(it -> places.add(it.amount()));
        for (Value.Quantity it : quantities(claims)) {
            Stream.of(it.lower(), it.upper()).filter(Objects::nonNull).forEach(places::add);
        }
        return places;
    }

    private static List<Value.Quantity> quantities(List<Claim> claims) {
        return claims.stream()
                .map(Claim::value)
                .filter(Value.Quantity.class::isInstance)
                .map(Value.Quantity.class::cast)
                .toList();
    }

    /// Whether the names of two ticks do not touch.
    private static boolean apart(Scale.Tick one, Scale.Tick other, Scale scale) {
        double between = Math.abs(scale.share(one.at()) - scale.share(other.at())) * NARROW;
        return between > (one.label().length() + other.label().length()) * LETTER / 2 + GAP;
    }
}
