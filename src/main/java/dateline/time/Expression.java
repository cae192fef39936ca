package dateline.time;

import java.util.List;
import java.util.stream.Stream;

/// What an EDTF string says, taken apart.
sealed interface Expression {
    /// The dates named, in the order written.
    Stream<Single> dates();

    /// One end of a stretch: a date, or nothing.
    sealed interface End {
        /// The date, if there is one.
        default Stream<Single> date() {
            return this instanceof Single single ? Stream.of(single) : Stream.empty();
        }
    }

    /// An end without a date.
    enum Missing implements End {
        /// No limit, written `..`.
        OPEN,
        /// A limit that is not known: an interval's end left empty.
        UNKNOWN
    }

    /// A member of a set.
    sealed interface Member {
        /// The one or two dates named.
        Stream<Single> dates();
    }

    /// One date.
    ///
    /// @param written the date as it stands in the string
    /// @param form what it names
    /// @param marks the marks of year, month and day, as many as it names
    /// @param level the lowest EDTF level that has it
    record Single(String written, DateForm form, List<Mark> marks, int level)
            implements Expression, End, Member {
        /// The days that fit it.
        DayRange hull() {
            return Hull.of(form).orElseThrow();
        }

        @Override
        public Stream<Single> dates() {
            return Stream.of(this);
        }
    }

    /// From one end to another: an interval, or in a set all from one to the other; not both ends
    /// are missing.
    record Stretch(End from, End to) implements Expression, Member {
        @Override
        public Stream<Single> dates() {
            return Stream.of(from, to).flatMap(End::date);
        }
    }

    /// A set.
    ///
    /// @param shape one of these, or all of these
    /// @param members at least one
    record Choice(Edtf.Shape shape, List<Member> members) implements Expression {
        @Override
        public Stream<Single> dates() {
            return members.stream().flatMap(Member::dates);
        }
    }
}
