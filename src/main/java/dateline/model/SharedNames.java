package dateline.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;

/// The strings that many events have in common, above all the ids of what they refer to; each is
/// kept once and packed as its number.
public final class SharedNames {
    private final String[] names;
    private final Map<String, Integer> numbers;

    private SharedNames(Collection<String> distinct) {
        names = distinct.toArray(String[]::new);
        numbers = HashMap.newHashMap(names.length);
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], i);
        }
    }

    /// Names of a stream, each of which may come several times.
    public static SharedNames of(Stream<String> names) {
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        names.forEach(distinct::add);
        return new SharedNames(distinct);
    }

    /// The number of a name, or -1.
    public int number(String name) {
        Integer number = numbers.get(name);
        return number == null ? -1 : number;
    }

    /// The name with a number.
    String name(int number) {
        return names[number];
    }
}
