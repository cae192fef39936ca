package dateline.time;

import java.util.List;
import java.util.Optional;

/// A date as the Extended Date/Time Format writes it (Library of Congress profile of ISO 8601-2,
/// levels 0 to 2).
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

    private Edtf() {}

    /// Reads a date.
    ///
    /// @throws EdtfException with place and reason when the string is no date
    public static Edtf parse(String text) {
        if (text.isEmpty()) {
            throw new EdtfException(0, "an empty string is no date");
        }
        return new Edtf();
    }

    /// The string as it was written.
    public String text() {
        return "";
    }

    /// The one spelling of this value: blanks dropped, qualifiers as suffix where all components to
    /// their left carry them.
    public String canonical() {
        return "";
    }

    /// The lowest EDTF level that has this form: 0, 1 or 2.
    public int level() {
        return 0;
    }

    /// What form the string has.
    public Shape shape() {
        return Shape.DATE;
    }

    /// The first day that the string allows; qualifiers do not move it.
    public Bound earliest() {
        return Bound.UNKNOWN;
    }

    /// The last day that the string allows, itself included; qualifiers do not move it.
    public Bound latest() {
        return Bound.UNKNOWN;
    }

    /// The days the string allows: sorted, disjoint, neighbours joined; a set by its members,
    /// anything else its hull.
    public List<DayRange> ranges() {
        return List.of();
    }

    /// As [#ranges()], with each range that is approximate (`~`, `%`) widened by one unit of its
    /// finest marked component.
    public List<DayRange> fuzzyRanges() {
        return List.of();
    }

    /// Whether any component is uncertain (`?` or `%`).
    public boolean uncertain() {
        return false;
    }

    /// Whether any component is approximate (`~` or `%`).
    public boolean approximate() {
        return false;
    }

    /// The calendar unit of the least precise component named: of `2021` a year, of
    /// `[2021-03,2022]` a year.
    public Unit precision() {
        return Unit.YEAR;
    }

    /// The first part of an interval where it is a date; empty for another shape or an open or
    /// unknown start.
    public Optional<Edtf> start() {
        return Optional.empty();
    }

    /// The second part of an interval where it is a date; empty for another shape or an open or
    /// unknown end.
    public Optional<Edtf> end() {
        return Optional.empty();
    }

    /// The date in words that follow its precision and invent nothing: "summer 2016 (Jun–Aug)", "by
    /// 12 June 2025".
    public String words() {
        return "";
    }
}
