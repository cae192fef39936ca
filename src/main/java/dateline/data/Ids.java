package dateline.data;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/// Things found by their ids, or other words, as these stand among other letters: no string is made
/// of them. Open addressing, half of the slots taken at most.
final class Ids<T> {
    private final @Nullable Named<T>[] slots;

    /// A thing with its id.
    ///
    /// @param number of the id, for whoever packs it
    record Named<T>(String id, T thing, int number) {
        private boolean is(char[] text, int from, int length) {
            if (id.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (id.charAt(i) != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nothing but these
    Ids(Collection<Named<T>> named) {
        slots = new Named[2 * Integer.highestOneBit(2 * named.size() + 1)];
        for (Named<T> each : named) {
            char[] id = each.id().toCharArray();
            slots[slot(id, 0, id.length)] = each;
        }
    }

    /// The thing whose id some letters are, or null.
    @Nullable Named<T> find(char[] text, int from, int length) {
        return slots[slot(text, from, length)];
    }

    /// Where an id is, or where there is room for it.
    private int slot(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        for (Named<T> there = slots[slot];
                there != null && !there.is(text, from, length);
                there = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
