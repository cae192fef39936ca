package dateline.search;

import java.util.Arrays;
import java.util.BitSet;

/// The events that have something in common, as the steps from one index to the next: one byte for
/// a step below 128, two below 16,384.
final class Postings {
    private byte[] steps = new byte[4];
    private int length;
    private int last = -1;

    /// Adds an event, not before the one added last; the last again is passed over.
    void add(int event) {
        int step = event - last;
        if (step == 0) {
            return;
        }
        if (length + 5 > steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length + 5);
        }
        while (step > 0x7F) {
            steps[length++] = (byte) (step | 0x80);
            step >>>= 7;
        }
        steps[length++] = (byte) step;
        last = event;
    }

    /// Gives back the room that nothing took.
    void trim() {
        steps = Arrays.copyOf(steps, length);
    }

    /// Sets all of them in a set.
    void addTo(BitSet events) {
        int event = -1;
        int step = 0;
        int shift = 0;
        for (int at = 0; at < length; at++) {
            int part = steps[at];
            step |= (part & 0x7F) << shift;
            if (part < 0) {
                shift += 7;
            } else {
                event += step;
                events.set(event);
                step = 0;
                shift = 0;
            }
        }
    }
}
