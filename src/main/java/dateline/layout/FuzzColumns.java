package dateline.layout;

import java.util.Arrays;

/// How far beyond their bounds the few items reach that are approximate, in seconds.
final class FuzzColumns {
    private int count;
    private int[] item = new int[4];
    private float[] before = new float[4];
    private float[] after = new float[4];

    /// Adds an item, whose index is above those before.
    void add(int approximate, float secondsBefore, float secondsAfter) {
        if (count == item.length) {
            resize(2 * count);
        }
        item[count] = approximate;
        before[count] = secondsBefore;
        after[count++] = secondsAfter;
    }

    private void resize(int room) {
        item = Arrays.copyOf(item, room);
        before = Arrays.copyOf(before, room);
        after = Arrays.copyOf(after, room);
    }

    /// These columns as they are now, without room for more.
    FuzzColumns trimmed() {
        FuzzColumns copy = new FuzzColumns();
        copy.count = count;
        copy.item = Arrays.copyOf(item, count);
        copy.before = Arrays.copyOf(before, count);
        copy.after = Arrays.copyOf(after, count);
        return copy;
    }

    /// How far before its first second an item reaches; 0 where it is none of these.
    float before(int of) {
        int at = Arrays.binarySearch(item, 0, count, of);
        return at < 0 ? 0 : before[at];
    }

    /// How far after its last second an item reaches; 0 where it is none of these.
    float after(int of) {
        int at = Arrays.binarySearch(item, 0, count, of);
        return at < 0 ? 0 : after[at];
    }
}
