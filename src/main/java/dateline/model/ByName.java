package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// One thing for each name that comes up, found without a look at the name where that is a shared
/// one with a number. Used by one thread.
public final class ByName<T> {
    private final Map<String, T> things = new HashMap<>();
    private final Function<String, T> made;
    private @Nullable Object[] numbered = new @Nullable Object[0];

    /// @param made makes the thing of a name when it first comes up
    public ByName(Function<String, T> made) {
        this.made = made;
    }

    /// The thing of a name.
    ///
    /// @param number of the name among the shared names of a dataset, the same ones each time; -1
    ///     where it is none of them
    public T get(int number, String name) {
        if (number < 0) {
            return things.computeIfAbsent(name, made);
        }
        @SuppressWarnings("unchecked") // only such are put there
        T known = number < numbered.length ? (T) numbered[number] : null;
        return known == null ? first(number, name) : known;
    }

    private T first(int number, String name) {
        T thing = things.computeIfAbsent(name, made);
        if (number >= numbered.length) {
            numbered = Arrays.copyOf(numbered, Math.max(2 * numbered.length, number + 1));
        }
        numbered[number] = thing;
        return thing;
    }

    /// The thing of each name that came up.
    public Map<String, T> all() {
        return things;
    }
}
