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

    private int count;
    private int[] item;
    private short[] lane;
    private float[] reveal;
    private boolean[] cut;
    private float[] px;

    Marks(int room) {
        item = new int[room];
        lane = new short[room];
        reveal = new float[room];
        cut = new boolean[room];
        px = new float[room * COLUMNS];
    }

    /// Adds a mark and says its index.
    int add(int itemIndex, int laneIndex, float revealScale) {
        if (count == item.length) {
            item = Arrays.copyOf(item, 2 * count);
            lane = Arrays.copyOf(lane, 2 * count);
            reveal = Arrays.copyOf(reveal, 2 * count);
            cut = Arrays.copyOf(cut, 2 * count);
            px = Arrays.copyOf(px, 2 * count * COLUMNS);
        }
        item[count] = itemIndex;
        lane[count] = (short) laneIndex;
        reveal[count] = revealScale;
        return count++;
    }

    void at(int mark, double x, double y) {
        px[mark * COLUMNS + X] = (float) x;
        px[mark * COLUMNS + Y] = (float) y;
    }

    void drawn(int mark, double left, double right) {
        px[mark * COLUMNS + LEFT] = (float) left;
        px[mark * COLUMNS + RIGHT] = (float) right;
    }

    void cut(int mark, boolean isCut) {
        cut[mark] = isCut;
    }

    void strict(int mark, double from, double to) {
        px[mark * COLUMNS + FROM] = (float) from;
        px[mark * COLUMNS + TO] = (float) to;
    }

    void certain(int mark, double left, double right) {
        px[mark * COLUMNS + SURE_LEFT] = (float) left;
        px[mark * COLUMNS + SURE_RIGHT] = (float) right;
    }

    void label(int mark, double x, double width) {
        px[mark * COLUMNS + LABEL_X] = (float) x;
        px[mark * COLUMNS + LABEL_WIDTH] = (float) width;
    }

    /// How many marks there are; a mark is named by its index below this.
    public int count() {
        return count;
    }

    /// The item a mark stands for.
    public int item(int mark) {
        return item[mark];
    }

    /// The lane it stands in.
    public int lane(int mark) {
        return lane[mark];
    }

    /// The coarsest scale at which it is shown, in seconds per pixel: near that of the frame it has
    /// just come in.
    public float reveal(int mark) {
        return reveal[mark];
    }

    /// Where the glyph stands; of a period the left end of its bar, of a dispute the middle.
    public float x(int mark) {
        return px[mark * COLUMNS + X];
    }

    /// The middle of the row.
    public float y(int mark) {
        return px[mark * COLUMNS + Y];
    }

    /// The left end of all that is drawn, fades and stubs included.
    public float left(int mark) {
        return px[mark * COLUMNS + LEFT];
    }

    /// The right end of all that is drawn, fades and stubs included.
    public float right(int mark) {
        return px[mark * COLUMNS + RIGHT];
    }

    /// The left end of what is possible by the strict bounds.
    public float from(int mark) {
        return px[mark * COLUMNS + FROM];
    }

    /// The right end of what is possible by the strict bounds.
    public float to(int mark) {
        return px[mark * COLUMNS + TO];
    }

    /// The left end of the certain part of a period.
    public float sureLeft(int mark) {
        return px[mark * COLUMNS + SURE_LEFT];
    }

    /// The right end of the certain part of a period, not right of [#sureLeft] where there is none.
    public float sureRight(int mark) {
        return px[mark * COLUMNS + SURE_RIGHT];
    }

    /// The left end of the label.
    public float labelX(int mark) {
        return px[mark * COLUMNS + LABEL_X];
    }

    /// Whether the label has less room than it would take.
    boolean cut(int mark) {
        return cut[mark];
    }

    /// The width the label may take, 0 where it has none; the text is cut where it is wider.
    public float labelWidth(int mark) {
        return px[mark * COLUMNS + LABEL_WIDTH];
    }
}
