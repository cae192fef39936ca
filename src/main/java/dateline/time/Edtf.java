package dateline.time;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A date as the Extended Date/Time Format writes it (Library of Congress profile of ISO 8601-2,
/// levels 0 to 2).
///
/// Two dates are equal when their canonical forms are: `?2021` and `2021?`, or `2021-03-14` and
/// `2021-03-14T09:00:00`, because of a time of day only the local day is kept.
public final class Edtf {
    /// What form the string has.
    public enum Shape {
        /// One date: a year, month, day, season, or a masked or qualified one of these.
        DATE,
        /// A period `A/B`, an end of which may be open or unknown.
        INTERVAL,
        /// `[…]`: one of these.
        ONE_OF,
        /// `{…}`: all of these.
        ALL_OF
    }

    /// A member of a set: one date, or all dates of a stretch.
    ///
    /// @param from the first date, empty for `..B`
    /// @param to the last date, the same as `from` for a single date, empty for `A..`
    public record Member(Optional<Edtf> from, Optional<Edtf> to) {}

    private final String text;
    private final Expression expression;
    private @Nullable List<DayRange> ranges;
    private @Nullable List<DayRange> fuzzyRanges;
    private @Nullable Edtf from;
    private @Nullable Edtf to;

    private Edtf(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /// Reads a date.
    ///
    /// @throws EdtfException with place and reason when the string is no date
    public static Edtf parse(String text) {
        return new Edtf(text, EdtfReader.read(text));
    }

    /// A date about which nothing is approximate, with its days.
    static Edtf certain(String text, Expression expression, DayRange days) {
        Edtf date = new Edtf(text, expression);
        date.ranges = List.of(days);
        date.fuzzyRanges = date.ranges;
        return date;
    }

    /// The interval between two dates that are [#certain], as [#parse] would read it; null where
    /// that would find a fault.
    ///
    /// @param text the two with a slash between
    static @Nullable Edtf interval(String text, Edtf from, Edtf to) {
        long first = from.ranges().getFirst().first();
        long last = to.ranges().getLast().last();
        boolean plain =
                from.expression instanceof Expression.Single
                        && to.expression instanceof Expression.Single
                        && first <= last;
        if (!plain) {
            return null;
        }
        Expression.Stretch stretch =
                new Expression.Stretch(
                        (Expression.Single) from.expression, (Expression.Single) to.expression);
        Edtf interval = certain(text, stretch, new DayRange(first, last));
        interval.from = from;
        interval.to = to;
        return interval;
    }

    /// The string as it was written.
    public String text() {
        return text;
    }

    /// The one spelling of this value: blanks and time of day dropped, qualifiers as suffix where
    /// all components to their left carry them.
    public String canonical() {
        return Canonical.of(expression);
    }

    /// The lowest EDTF level that has this form: 0, 1 or 2.
    public int level() {
        return switch (expression) {
            case Expression.Single date -> date.level();
            case Expression.Stretch interval -> Level.of(interval);
            case Expression.Choice _ -> 2;
        };
    }

    /// What form the string has.
    public Shape shape() {
        return switch (expression) {
            case Expression.Single _ -> Shape.DATE;
            case Expression.Stretch _ -> Shape.INTERVAL;
            case Expression.Choice set -> set.shape();
        };
    }

    /// The first day that the string allows; qualifiers do not move it.
    public Bound earliest() {
        return earliest(ranges());
    }

    /// The last day that the string allows, itself included; qualifiers do not move it.
    public Bound latest() {
        return latest(ranges());
    }

    /// As [#earliest()], with approximate dates widened.
    public Bound fuzzyEarliest() {
        return earliest(fuzzyRanges());
    }

    /// As [#latest()], with approximate dates widened.
    public Bound fuzzyLatest() {
        return latest(fuzzyRanges());
    }

    /// The days the string allows: sorted, disjoint, neighbours joined; a set by its members,
    /// anything else its hull.
    public List<DayRange> ranges() {
        List<DayRange> known = ranges; // worked out twice at worst, and then the same
        if (known == null) {
            known = Ranges.of(expression, Expression.Single::hull);
            ranges = known;
        }
        return known;
    }

    /// As [#ranges()], with each range that is approximate (`~`, `%`) widened by one unit of its
    /// finest marked component.
    public List<DayRange> fuzzyRanges() {
        List<DayRange> known = fuzzyRanges;
        if (known == null) {
            known = Ranges.of(expression, Fuzz::of);
            fuzzyRanges = known;
        }
        return known;
    }

    /// From the first day the string allows to the last.
    public DayRange hull() {
        List<DayRange> ranges = ranges();
        return new DayRange(ranges.getFirst().first(), ranges.getLast().last());
    }

    /// Whether any component is uncertain (`?` or `%`).
    public boolean uncertain() {
        return marked(Mark.UNCERTAIN);
    }

    /// Whether any component is approximate (`~` or `%`).
    public boolean approximate() {
        return marked(Mark.APPROXIMATE);
    }

    /// The calendar unit of the least precise date named: of `2021` a year, of `[2021-03,2022]` a
    /// year.
    public Unit precision() {
        return expression
                .dates()
                .map(date -> date.form().unit())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The first part of an interval where it is a date; empty for another shape or an open or
    /// unknown start.
    public Optional<Edtf> start() {
        return from != null
                ? Optional.of(from)
                : expression instanceof Expression.Stretch interval
                        ? date(interval.from())
                        : Optional.empty();
    }

    /// The second part of an interval where it is a date; empty for another shape or an open or
    /// unknown end.
    public Optional<Edtf> end() {
        return to != null
                ? Optional.of(to)
                : expression instanceof Expression.Stretch interval
                        ? date(interval.to())
                        : Optional.empty();
    }

    /// The members of a set in the order written; none for another shape.
    public List<Member> members() {
        return expression instanceof Expression.Choice set
                ? set.members().stream().map(Edtf::member).toList()
                : List.of();
    }

    /// The date in words that follow its precision and invent nothing: "summer 2016 (Jun–Aug)", "by
    /// 12 June 2025".
    public String words() {
        return Words.of(expression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && canonical().equals(date.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    /// The string as it was written.
    @Override
    public String toString() {
        return text;
    }

    private boolean marked(Mark mark) {
        return expression
                .dates()
                .flatMap(date -> date.marks().stream())
                .anyMatch(own -> own.includes(mark));
    }

    private static Member member(Expression.Member member) {
        return switch (member) {
            case Expression.Single date -> new Member(date(date), date(date));
            case Expression.Stretch all -> new Member(date(all.from()), date(all.to()));
        };
    }

    private static Optional<Edtf> date(Expression.End end) {
        return end instanceof Expression.Single date
                ? Optional.of(new Edtf(date.written(), date))
                : Optional.empty();
    }

    private Bound earliest(List<DayRange> ranges) {
        long first = ranges.getFirst().first();
        return first == DayRange.BEGINNING
                ? missing(Expression.Stretch::from)
                : new Bound.Day(first);
    }

    private Bound latest(List<DayRange> ranges) {
        long last = ranges.getLast().last();
        return last == DayRange.END ? missing(Expression.Stretch::to) : new Bound.Day(last);
    }

    /// What an end without a day is; a set's is open.
    private Bound missing(Function<Expression.Stretch, Expression.End> end) {
        boolean unknown =
                expression instanceof Expression.Stretch interval
                        && end.apply(interval) == Expression.Missing.UNKNOWN;
        return unknown ? Bound.UNKNOWN : Bound.OPEN;
    }
}
