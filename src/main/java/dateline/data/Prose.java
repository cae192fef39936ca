package dateline.data;

import dateline.text.Messages;

/// What is asked of the texts in a dataset.
final class Prose {
    private static final Messages MESSAGES = Messages.of(Prose.class);

    private Prose() {}

    /// Whether an id is in kebab-case: runs of `a`–`z` and digits, single hyphens between.
    static boolean kebab(String id) {
        return kebab(id.toCharArray(), 0, id.length());
    }

    /// As [#kebab(String)], of an id that stands among other letters.
    static boolean kebab(char[] text, int from, int length) {
        boolean hyphen = true;
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c == '-') {
                if (hyphen) {
                    return false;
                }
                hyphen = true;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hyphen = false;
            } else {
                return false;
            }
        }
        return !hyphen;
    }

    /// A string cut to a length that fits into a sentence.
    static String clipped(String text) {
        return clipped(text, 60);
    }

    /// A string cut to a number of characters.
    static String clipped(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /// A text as it is kept: cut to a length, with a problem, and with a warning where it carries
    /// characters that cannot be seen. Those stay in: cleaning is for the screen.
    ///
    /// @param longest in code points
    static String kept(Node node, String text, int longest, Findings findings) {
        int hidden = hidden(text);
        if (hidden >= 0) {
            findings.warning(
                    node, () -> MESSAGES.say("text.hidden", String.format("%04X", hidden)));
        }
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        findings.error(
                node,
                () -> MESSAGES.say("text.long", text.codePointCount(0, text.length()), longest));
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /// Whether a text carries characters that cannot be seen.
    static boolean hides(String text) {
        return hidden(text) >= 0;
    }

    /// The first control character, direction mark or lone surrogate, or -1.
    private static int hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F;
            if (!plain && (Character.isISOControl(c) || directs(c) || alone(text, i))) {
                return c;
            }
        }
        return -1;
    }

    private static boolean directs(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean alone(String text, int i) {
        return Character.isSurrogate(text.charAt(i)) && !paired(text, i);
    }

    private static boolean paired(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i))
                ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
                : i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
