package dateline.state;

import java.util.Arrays;

/// Places gathered one by one.
final class PlaceList {
    private int[] places = new int[4];
    private int count;

    /// Adds a place; the last again is passed over.
    void add(int place) {
        if (count > 0 && places[count - 1] == place) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    int count() {
        return count;
    }

    /// Writes all of them into an array.
    void copyTo(int[] target, int at) {
        System.arraycopy(places, 0, target, at, count);
    }
}
