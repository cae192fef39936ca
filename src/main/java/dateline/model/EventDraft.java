package dateline.model;

import java.util.Arrays;

/// An event that is being packed.
public final class EventDraft extends Draft {
    /// Parts, each a string.
    public static final int KIND = 0;

    public static final int ID = 1;
    public static final int TITLE = 2;
    public static final int SUMMARY = 3;

    /// Parts, each a list.
    public static final int PARTICIPANTS = 4;

    public static final int TAGS = 5;
    public static final int CLAIMS = 6;

    private Extent extent = Extent.INSTANT;
    private int importance;
    private int[] starts = new int[1 << 10];
    private int count;

    EventDraft(PackedBytes bytes) {
        super(bytes, CLAIMS + 1);
    }

    public void extent(Extent said) {
        extent = said;
    }

    /// Whether it happened at one time or lasted.
    public Extent extent() {
        return extent;
    }

    /// Says how important it is.
    ///
    /// @param said from 1 to 100
    public void importance(int said) {
        importance = said;
    }

    /// Ends the event, of which every string was said.
    @SuppressWarnings("EnumOrdinal") // the bytes are read by the process that wrote them
    public void end() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = begun();
        int start = bytes.at();
        bytes.number(extent.ordinal());
        bytes.signed(importance);
        put(KIND, SUMMARY);
        putList(PARTICIPANTS);
        putList(TAGS);
        putList(CLAIMS);
        settle(start);
    }

    /// Drops the event that was begun last.
    public void drop() {
        if (count > 0 && starts[count - 1] == begun()) {
            count--;
        }
        bytes.cut(begun());
    }

    /// Where each event begins.
    int[] starts() {
        return Arrays.copyOf(starts, count);
    }
}
