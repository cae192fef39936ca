package dateline.ui.look;

import java.text.BreakIterator;
import java.util.Locale;

/// Which part of a text is selected: an anchor that stays and a caret that moves, both counted in
/// UTF-16 units between 0 and the length.
final class TextSelection {
    private String content = "";
    private int anchor;
    private int caret;

    /// Begins anew on another text, with nothing selected.
    void reset(String text) {
        content = text;
        caretTo(0);
    }

    void caretTo(int at) {
        anchor = clamp(at);
        caret = anchor;
    }

    void extendTo(int at) {
        caret = clamp(at);
    }

    void all() {
        anchor = 0;
        caret = content.length();
    }

    /// Selects the word, or the stretch between words, that holds a position.
    void word(int at) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(content);
        int end = clamp(at) == content.length() ? content.length() : words.following(clamp(at));
        anchor = Math.max(0, words.preceding(end));
        caret = end;
    }

    int caret() {
        return caret;
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    String text() {
        return content.substring(start(), end());
    }

    private int clamp(int at) {
        return Math.clamp(at, 0, content.length());
    }
}
