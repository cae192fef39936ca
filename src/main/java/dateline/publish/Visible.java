package dateline.publish;

/// Text from a file, made safe to print on one line of a terminal.
public final class Visible {
    private Visible() {}

    /// The text with control characters, direction marks and other characters that cannot be seen
    /// written as `U+` and their number, so that no file can move the cursor or turn a line round.
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (hidden(c)) {
                                safe.append(String.format("<U+%04X>", c));
                            } else {
                                safe.appendCodePoint(c);
                            }
                        });
        return safe.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
