package dateline.layout;

import java.util.Arrays;

/// The bars of disputed events in a frame: one for each date that is claimed, in pixels.
public final class Bars {
    private int count;
    private int[] mark = new int[8];
    private Where.Claimed[] claimed = new Where.Claimed[8];
    private float[] px = new float[16];

    Bars() {}

    void add(int ofMark, Where.Claimed claim, Span at) {
        if (count == mark.length) {
            mark = Arrays.copyOf(mark, 2 * count);
            claimed = Arrays.copyOf(claimed, 2 * count);
            px = Arrays.copyOf(px, 4 * count);
        }
        mark[count] = ofMark;
        claimed[count] = claim;
        px[2 * count] = (float) at.left();
        px[2 * count + 1] = (float) at.right();
        count++;
    }

    /// A stretch of pixels.
    record Span(double left, double right) {}

    /// How many bars there are.
    public int count() {
        return count;
    }

    /// The index in [Marks] of the event a bar belongs to.
    public int mark(int bar) {
        return mark[bar];
    }

    /// What time it stands for, and what it is among the bars of its event.
    public Where.Claimed claimed(int bar) {
        return claimed[bar];
    }

    /// The left end.
    public float left(int bar) {
        return px[2 * bar];
    }

    /// The right end.
    public float right(int bar) {
        return px[2 * bar + 1];
    }
}
