package dateline.ui.outside;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the window remembers from one day to the next: its size, its panes, its preferences.
public interface Settings {
    /// What was last put under a key.
    Optional<String> get(String key);

    /// Remembers a value under a key.
    void put(String key, String value);

    /// The number under a key, or `otherwise` where there is none.
    default double number(String key, double otherwise) {
        try {
            return get(key).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /// Settings that are forgotten with the program.
    static Settings forgotten() {
        Map<String, String> values = new HashMap<>();
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
