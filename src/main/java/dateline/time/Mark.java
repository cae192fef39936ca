package dateline.time;

import java.util.List;

/// How sure a component of a date is.
enum Mark {
    /// Nothing is said against it.
    NONE(""),
    /// Uncertain, written `?`.
    UNCERTAIN("?"),
    /// Approximate, written `~`.
    APPROXIMATE("~"),
    /// Uncertain and approximate, written `%`.
    BOTH("%");

    private static final List<List<Mark>> UNMARKED =
            List.of(List.of(), List.of(NONE), List.of(NONE, NONE), List.of(NONE, NONE, NONE));

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /// The character of the format, or nothing.
    String sign() {
        return sign;
    }

    /// The mark a character stands for; [#NONE] for any other.
    static Mark of(int character) {
        return switch (character) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    /// The marks of a date without any that names so many components, up to three.
    static List<Mark> unmarked(int components) {
        return UNMARKED.get(components);
    }

    /// A list of marks that does not change; the same object for all dates without any.
    static List<Mark> shared(List<Mark> marks) {
        List<Mark> unmarked = UNMARKED.get(marks.size());
        return marks.equals(unmarked) ? unmarked : List.copyOf(marks);
    }

    /// Both marks at once.
    Mark and(Mark other) {
        return this == other || other == NONE ? this : this == NONE ? other : BOTH;
    }

    /// What this mark says beyond another.
    Mark without(Mark other) {
        return switch (this) {
            case NONE -> NONE;
            case UNCERTAIN, APPROXIMATE -> other.includes(this) ? NONE : this;
            case BOTH ->
                    other.includes(UNCERTAIN)
                            ? APPROXIMATE.without(other)
                            : other == APPROXIMATE ? UNCERTAIN : BOTH;
        };
    }

    /// Whether this mark says all that another says.
    boolean includes(Mark other) {
        return and(other) == this;
    }
}
