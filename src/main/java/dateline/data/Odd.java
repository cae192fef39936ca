package dateline.data;

import org.jspecify.annotations.Nullable;

/// Thrown at what an event seldom has.
final class Odd extends Exception {
    private static final long serialVersionUID = 1;

    Odd() {
        super(null, null, false, false);
    }

    static void require(boolean ordinary) throws Odd {
        if (!ordinary) {
            throw new Odd();
        }
    }

    static <T> T required(@Nullable T value) throws Odd {
        if (value == null) {
            throw new Odd();
        }
        return value;
    }
}
