package dateline.layout;

/// What is written beside items.
interface Labels {
    /// The label of an item.
    String label(int item);

    /// How wide the labels of all items are, each at most [TextRuler#CAP_PX].
    double[] widths(TextRuler ruler);
}
