package dateline.state;

import java.util.BitSet;
import java.util.List;

/// The places of the events that have one thing in common: as a list where they are few, as bits
/// where one event in 32 or more has it and the list would take more room.
sealed interface Posting {
    /// Bits that one place in a list takes.
    int SPARSE = 32;

    /// All the places of some lists, none of which has one that another has.
    ///
    /// @param size how many places the catalog has
    static Posting of(List<PlaceList> lists, int size) {
        int count = lists.stream().mapToInt(PlaceList::count).sum();
        int[] places = new int[count];
        int at = 0;
        for (PlaceList list : lists) {
            list.copyTo(places, at);
            at += list.count();
        }
        return count < size / SPARSE ? new Few(places) : Many.of(places, size);
    }

    /// How many places there are.
    int count();

    /// How many of them are in a mask.
    int countWith(Mask mask);

    /// Sets them in a set of bits.
    void addTo(BitSet bits);

    /// Some, in no order.
    @SuppressWarnings("ArrayRecordComponent") // made once
    record Few(int[] places) implements Posting {
        @Override
        public int count() {
            return places.length;
        }

        @Override
        public int countWith(Mask mask) {
            int both = 0;
            for (int place : places) {
                both += mask.contains(place) ? 1 : 0;
            }
            return both;
        }

        @Override
        public void addTo(BitSet bits) {
            for (int place : places) {
                bits.set(place);
            }
        }
    }

    /// Many, as bits.
    record Many(Mask mask, BitSet bits) implements Posting {
        static Many of(int[] places, int size) {
            BitSet bits = new BitSet(size);
            for (int place : places) {
                bits.set(place);
            }
            return new Many(Mask.owning(bits), bits);
        }

        @Override
        public int count() {
            return mask.count();
        }

        @Override
        public int countWith(Mask other) {
            return mask.countWith(other);
        }

        @Override
        public void addTo(BitSet all) {
            all.or(bits);
        }
    }
}
