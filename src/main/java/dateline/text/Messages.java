package dateline.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of one room.
///
/// Keys are written out where they are used, or are the constants of an enum, so that a test can
/// find the missing and the unused.
public final class Messages {
    private final ResourceBundle bundle;

    /// The sentences that were said, taken apart once: labels are made in every frame.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The sentences that stand in `messages.properties` beside a class.
    ///
    /// @param speaker any class of the room
    /// @throws java.util.MissingResourceException when the room has no such file
    public static Messages of(Class<?> speaker) {
        return new Messages(
                ResourceBundle.getBundle(
                        speaker.getPackageName() + ".messages",
                        Locale.ROOT,
                        speaker.getClassLoader()));
    }

    /// The sentence of a key, with its places filled.
    ///
    /// Numbers are grouped as in English; pass a year as a string.
    ///
    /// @param key the key as it stands in the file
    /// @param arguments what fills `{0}`, `{1}` and so on
    /// @throws java.util.MissingResourceException when the file has no such key
    public String say(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH);
    }

    /// The words for a constant, under the key `EnumName.CONSTANT`.
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
