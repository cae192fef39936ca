package dateline.data;

import dateline.model.AgentType;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// How a dataset and the reports write the constants of an enum: `SYNDICATED_FROM` is
/// `syndicatedFrom`; the types of agents have a capital, as classes of things do.
public final class Spelling {
    private static final Map<Class<?>, Map<String, Enum<?>>> KNOWN = new ConcurrentHashMap<>();

    private Spelling() {}

    /// The word for a constant.
    public static String of(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().split("_", -1)) {
            String low = part.toLowerCase(Locale.ROOT);
            boolean capital = !word.isEmpty() || constant instanceof AgentType;
            word.append(capital ? part.charAt(0) + low.substring(1) : low);
        }
        return word.toString();
    }

    /// The constants of an enum by their words.
    static <E extends Enum<E>> Map<String, Enum<?>> words(Class<E> type) {
        return KNOWN.computeIfAbsent(type, ignored -> spelled(type));
    }

    private static <E extends Enum<E>> Map<String, Enum<?>> spelled(Class<E> type) {
        Map<String, Enum<?>> words = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }
}
