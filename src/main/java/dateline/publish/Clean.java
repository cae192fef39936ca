package dateline.publish;

import java.util.regex.Pattern;

/// Text from a file on one line, without what would disturb the text around it.
final class Clean {
    private static final Pattern BLANK = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern DISTURBING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private Clean() {}

    /// The text with runs of white space as one space, and without control characters, marks that
    /// turn the direction of what follows, and halves of characters.
    static String of(String text) {
        return DISTURBING.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }
}
