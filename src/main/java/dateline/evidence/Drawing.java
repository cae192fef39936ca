package dateline.evidence;

import dateline.evidence.Bar.Standing;
import dateline.evidence.Choice.Answer;
import dateline.model.Claim;
import dateline.model.Extent;
import dateline.model.Value;
import dateline.time.DayRange;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Puts the choices for an event's dates together into what is drawn.
///
/// @param start the choice for when it began, or for when it was; null where no claim says
/// @param end the choice for when it ended; of an instant, the same as `start`
record Drawing(Extent extent, @Nullable Choice start, @Nullable Choice end) {
    private static final Comparator<Bar> IN_TIME =
            Comparator.comparingLong((Bar bar) -> bar.start().first())
                    .thenComparing(bar -> bar.end().last())
                    .thenComparing(bar -> bar.claims().getFirst());

    /// What is drawn.
    Drawn drawn() {
        Bar answer = answer();
        if (answer != null && nothingElse(start) && nothingElse(end)) {
            return new Drawn(answer, List.of(answer), null);
        }
        Standing others = answer == null ? Standing.RIVAL : Standing.BESIDE;
        List<Bar> bars = new ArrayList<>();
        if (answer != null) {
            bars.add(answer);
        }
        bars.addAll(others(others));
        return new Drawn(answer, bars, null);
    }

    /// What is drawn where only agents have dates, and more than one: each its own, none the
    /// event's.
    static Drawn apart(List<Drawn> each) {
        List<Bar> bars =
                each.stream()
                        .flatMap(drawn -> drawn.bars().stream())
                        .map(bar -> standing(bar, Standing.RIVAL))
                        .sorted(IN_TIME)
                        .toList();
        return new Drawn(null, bars, null);
    }

    /// What is drawn of an event without a date.
    static Drawn undated(List<Stand> stands) {
        DayRange asOf =
                stands.stream()
                        .filter(stand -> !stand.deprecated())
                        .map(stand -> stand.claim().asOf())
                        .filter(Objects::nonNull)
                        .map(Drawing::hull)
                        .min(
                                Comparator.comparingLong(DayRange::first)
                                        .thenComparingLong(DayRange::last))
                        .orElse(null);
        return new Drawn(null, List.of(), asOf);
    }

    private static DayRange hull(@Nullable Edtf edtf) {
        When when = When.of(Objects.requireNonNull(edtf));
        return new DayRange(when.first(), when.last());
    }

    private static boolean nothingElse(@Nullable Choice choice) {
        return choice == null || choice.drawn().isEmpty();
    }

    private @Nullable Bar answer() {
        Answer from = start == null ? null : start.answer();
        Answer to = end == null ? null : end.answer();
        if ((start != null && from == null) || (end != null && to == null)) {
            return null;
        }
        return switch (extent) {
            case INSTANT -> from == null ? null : instant(from);
            case PERIOD -> period(from, to);
        };
    }

    private static Bar instant(Answer at) {
        return new Bar(at.when(), at.when(), at.when().edtf(), at.claims(), Standing.ANSWER);
    }

    private static Bar period(@Nullable Answer from, @Nullable Answer to) {
        When begun = from == null ? When.UNKNOWN : from.when();
        When ended = to == null ? When.UNKNOWN : to.when();
        TreeSet<String> claims = new TreeSet<>();
        claims.addAll(from == null ? List.of() : from.claims());
        claims.addAll(to == null ? List.of() : to.claims());
        Candidate one = from == null ? null : from.candidate();
        Candidate other = to == null ? null : to.candidate();
        Edtf edtf =
                one != null && one.is(other)
                        ? own(one.stand().claim())
                        : Dates.interval(begun, ended);
        return new Bar(begun, ended, edtf, List.copyOf(claims), Standing.ANSWER);
    }

    private static @Nullable Edtf own(Claim claim) {
        return claim.value() instanceof Value.OfDate(Edtf edtf) ? edtf : null;
    }

    private List<Bar> others(Standing standing) {
        TreeSet<Stand> stands = new TreeSet<>();
        if (start != null) {
            start.drawn().forEach(candidate -> stands.add(candidate.stand()));
        }
        if (end != null) {
            end.drawn().forEach(candidate -> stands.add(candidate.stand()));
        }
        Map<List<Object>, Bar> byDays = new LinkedHashMap<>();
        for (Stand stand : stands) {
            Bar bar = bar(stand, standing);
            byDays.merge(
                    List.of(bar.start().ranges(), bar.end().ranges(), bar.end().limit()),
                    bar,
                    Drawing::joined);
        }
        return byDays.values().stream().sorted(IN_TIME).toList();
    }

    private Bar bar(Stand stand, Standing standing) {
        When begun = moment(stand, start);
        When ended = extent == Extent.INSTANT ? begun : moment(stand, end);
        Claim claim = stand.claim();
        boolean whole = claim.property().equals(Dates.DATE);
        return new Bar(
                begun,
                ended,
                whole ? own(claim) : Dates.interval(begun, ended),
                List.of(claim.id()),
                standing);
    }

    /// What a claim says of one moment, else what the event's answer says.
    private static When moment(Stand stand, @Nullable Choice choice) {
        if (choice == null) {
            return When.UNKNOWN;
        }
        for (Candidate candidate : choice.question().candidates()) {
            When when = candidate.when();
            if (candidate.id().equals(stand.id()) && when != null) {
                return when;
            }
        }
        Answer answer = choice.answer();
        return answer == null ? When.UNKNOWN : answer.when();
    }

    private static Bar joined(Bar a, Bar b) {
        TreeSet<String> claims = new TreeSet<>(a.claims());
        claims.addAll(b.claims());
        return new Bar(a.start(), a.end(), a.edtf(), List.copyOf(claims), a.standing());
    }

    private static Bar standing(Bar bar, Standing standing) {
        return new Bar(bar.start(), bar.end(), bar.edtf(), bar.claims(), standing);
    }
}
