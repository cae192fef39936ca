package dateline.layout;

import java.util.Arrays;

/// The events shown in a frame, as columns: where each mark, bar and label stands, in pixels.
///
/// Lengths that leave the window are cut a little outside it, so that no surface meets a coordinate
/// it cannot draw. Not to be kept longer than the layout it belongs to is needed.
public final class Marks {
    private static final int COLUMNS = 10;
    private static final int X = 0;
    private static final int Y = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int SURE_LEFT = 4;
    private static final int SURE_RIGHT = 5;
    private static final int LABEL_X = 6;
    private static final int LABEL_WIDTH = 7;
    private static final int FROM = 8;
    private static final int TO = 9;

    /// Marks kept together; a power of two.
    private static final int TOGETHER = 64;

    private int count;
    private Block[] blocks = new Block[8];

    /// Some marks: with more of them nothing is copied, so that a frame leaves no more behind than
    /// it shows.
    private static final class Block {
        private final int[] item = new int[TOGETHER];
        private final short[] lane = new short[TOGETHER];
        private final float[] reveal = new float[TOGETHER];
        private final boolean[] cut = new boolean[TOGETHER];
        private final boolean[] away = new boolean[TOGETHER];
        private final float[] px = new float[TOGETHER * COLUMNS];
    }

    Marks() {}

    /// Adds a mark and says its index.
    int add(int itemIndex, int laneIndex, float revealScale) {
        int number = count / TOGETHER;
        if (count % TOGETHER == 0) {
            blocks = number == blocks.length ? Arrays.copyOf(blocks, 2 * number) : blocks;
            blocks[number] = new Block();
        }
        Block block = blocks[number];
        block.item[count % TOGETHER] = itemIndex;
        block.lane[count % TOGETHER] = (short) laneIndex;
        block.reveal[count % TOGETHER] = revealScale;
        return count++;
    }

    private Block block(int mark) {
        return blocks[mark / TOGETHER];
    }

    private void set(int mark, int column, double value) {
        block(mark).px[mark % TOGETHER * COLUMNS + column] = (float) value;
    }

    private float px(int mark, int column) {
        return block(mark).px[mark % TOGETHER * COLUMNS + column];
    }

    void at(int mark, double x, double y) {
        set(mark, X, x);
        set(mark, Y, y);
    }

    void drawn(int mark, double left, double right) {
        set(mark, LEFT, left);
        set(mark, RIGHT, right);
    }

    void cut(int mark, boolean isCut) {
        block(mark).cut[mark % TOGETHER] = isCut;
    }

    void away(int mark, boolean isAway) {
        block(mark).away[mark % TOGETHER] = isAway;
    }

    void strict(int mark, double from, double to) {
        set(mark, FROM, from);
        set(mark, TO, to);
    }

    void certain(int mark, double left, double right) {
        set(mark, SURE_LEFT, left);
        set(mark, SURE_RIGHT, right);
    }

    void label(int mark, double x, double width) {
        set(mark, LABEL_X, x);
        set(mark, LABEL_WIDTH, width);
    }

    /// How many marks there are; a mark is named by its index below this.
    public int count() {
        return count;
    }

    /// The item a mark stands for.
    public int item(int mark) {
        return block(mark).item[mark % TOGETHER];
    }

    /// The lane it stands in.
    public int lane(int mark) {
        return block(mark).lane[mark % TOGETHER];
    }

    /// The coarsest scale at which it is shown, in seconds per pixel: near that of the frame it has
    /// just come in.
    public float reveal(int mark) {
        return block(mark).reveal[mark % TOGETHER];
    }

    /// Where the glyph stands; of a period the left end of its bar, of a dispute the middle.
    public float x(int mark) {
        return px(mark, X);
    }

    /// The middle of the row.
    public float y(int mark) {
        return px(mark, Y);
    }

    /// The left end of all that is drawn, fades and stubs included.
    public float left(int mark) {
        return px(mark, LEFT);
    }

    /// The right end of all that is drawn, fades and stubs included.
    public float right(int mark) {
        return px(mark, RIGHT);
    }

    /// The left end of what is possible by the strict bounds.
    public float from(int mark) {
        return px(mark, FROM);
    }

    /// The right end of what is possible by the strict bounds.
    public float to(int mark) {
        return px(mark, TO);
    }

    /// The left end of the certain part of a period.
    public float sureLeft(int mark) {
        return px(mark, SURE_LEFT);
    }

    /// The right end of the certain part of a period, not right of [#sureLeft] where there is none.
    public float sureRight(int mark) {
        return px(mark, SURE_RIGHT);
    }

    /// The left end of the label.
    public float labelX(int mark) {
        return px(mark, LABEL_X);
    }

    /// Whether the label has less room than it would take.
    boolean cut(int mark) {
        return block(mark).cut[mark % TOGETHER];
    }

    /// Whether the label stands away from its own place because that is out of sight: as the view
    /// pans it may change its place anywhere.
    public boolean away(int mark) {
        return block(mark).away[mark % TOGETHER];
    }

    /// The width the label may take, 0 where it has none; the text is cut where it is wider.
    public float labelWidth(int mark) {
        return px(mark, LABEL_WIDTH);
    }
}
