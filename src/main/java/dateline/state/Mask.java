package dateline.state;

import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/// An immutable set of places in a catalog.
public final class Mask {
    private final BitSet bits;
    private final int count;

    private Mask(BitSet bits) {
        this.bits = bits;
        this.count = bits.cardinality();
    }

    /// The places that are set; the argument is copied.
    public static Mask of(BitSet bits) {
        return new Mask((BitSet) bits.clone());
    }

    /// The places that are set, in bits that nobody changes from now on.
    static Mask owning(BitSet bits) {
        return new Mask(bits);
    }

    /// The places from 0 to `size`, exclusive.
    public static Mask all(int size) {
        BitSet bits = new BitSet(size);
        bits.set(0, size);
        return new Mask(bits);
    }

    /// How many places it holds.
    public int count() {
        return count;
    }

    /// Whether it holds a place; a negative one is in no mask.
    public boolean contains(int place) {
        return place >= 0 && bits.get(place);
    }

    /// The places in both.
    public Mask and(Mask other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Mask(both);
    }

    /// The places in either.
    public Mask or(Mask other) {
        BitSet either = (BitSet) bits.clone();
        either.or(other.bits);
        return new Mask(either);
    }

    /// How many places are in both.
    public int countWith(Mask other) {
        return and(other).count;
    }

    /// The first place at or after `place`, or -1.
    public int next(int place) {
        return bits.nextSetBit(Math.max(0, place));
    }

    /// The last place at or before `place`, or -1.
    public int previous(int place) {
        return place < 0 ? -1 : bits.previousSetBit(place);
    }

    /// The places in ascending order, all at once.
    int[] toArray() {
        int[] places = new int[count];
        int next = -1;
        for (int i = 0; i < count; i++) {
            next = bits.nextSetBit(next + 1);
            places[i] = next;
        }
        return places;
    }

    /// The places in ascending order.
    public IntStream places() {
        return bits.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(bits);
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
