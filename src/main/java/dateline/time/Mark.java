package dateline.time;

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

    /// Both marks at once.
    Mark and(Mark other) {
        return this == other || other == NONE ? this : this == NONE ? other : BOTH;
    }

    /// Whether this mark says all that another says.
    boolean includes(Mark other) {
        return and(other) == this;
    }
}
