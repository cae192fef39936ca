package dateline.layout;

import org.jspecify.annotations.Nullable;

/// The labels that were shown last, as they are cut before anything else looks at them: a frame
/// shows what the frame before showed, and looking up and cutting a label makes a string.
final class Wording {
    /// Several windows full; a power of two.
    private static final int KEPT = 1 << 12;

    private static final double ROUNDING = 0.01;

    private final Items items;
    private final TextRuler ruler;
    private final @Nullable Word[] kept = new Word[KEPT];

    private record Word(int item, String text) {}

    Wording(Items items, TextRuler ruler) {
        this.items = items;
        this.ruler = ruler;
    }

    /// The label of an item, cut at [TextRuler#CAP_PX]; from any thread.
    String capped(int item) {
        Word word = kept[item & KEPT - 1];
        if (word == null || word.item != item) {
            String text = ruler.cut(items.label(item), TextRuler.CAP_PX + ROUNDING);
            word = new Word(item, text);
            kept[item & KEPT - 1] = word;
        }
        return word.text;
    }
}
