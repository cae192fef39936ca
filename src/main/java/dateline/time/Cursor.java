package dateline.time;

import dateline.text.Messages;

/// A place in a string that is being read, one character at a time.
final class Cursor {
    /// What [#peek()] gives past the last character.
    static final int END = -1;

    static final Messages SAY = Messages.of(Cursor.class);

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /// The next character, which stays to be read, or [#END].
    int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /// Whether the next character is a digit `0` to `9`.
    boolean atDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /// Whether the next characters are these.
    boolean at(String expected) {
        return text.startsWith(expected, at);
    }

    /// Reads these characters if they come next.
    boolean take(String expected) {
        boolean found = at(expected);
        at += found ? expected.length() : 0;
        return found;
    }

    /// Reads the next character, which is there.
    char next() {
        return text.charAt(at++);
    }

    /// The place, in UTF-16 units from the beginning.
    int place() {
        return at;
    }

    /// What was read since a place.
    String since(int place) {
        return text.substring(place, at);
    }

    /// An error at a place.
    ///
    /// @param sentence the reason
    EdtfException error(int place, String sentence) {
        return new EdtfException(text.codePointCount(0, place), sentence);
    }

    /// An error that says what was expected at the next character, or that this character never has
    /// a place in a date.
    EdtfException expected(Wanted wanted) {
        if (at >= text.length()) {
            return error(at, SAY.say("edtf.ends", SAY.say(wanted)));
        }
        int character = text.codePointAt(at);
        return switch (character) {
            case ' ' -> error(at, SAY.say("edtf.blank"));
            case 'x', 'u' -> error(at, SAY.say("edtf.lowerX"));
            default -> error(at, SAY.say("edtf.unexpected", named(character), SAY.say(wanted)));
        };
    }

    private static String named(int character) {
        boolean printable = character > ' ' && character < 0x7f;
        return printable
                ? SAY.say("edtf.character", Character.toString(character))
                : String.format("U+%04X", character);
    }
}
