package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bars of all disputed items as columns, item after item.
final class DisputeColumns {
    private static final List<Stretch.Open> OPEN = List.of(Stretch.Open.values());
    private static final List<Where.Standing> STANDINGS = List.of(Where.Standing.values());

    private int items;
    private int[] item = new int[4];
    private int[] first = new int[5];
    private int bars;
    private long[] from = new long[8];
    private long[] to = new long[8];
    private float[] fuzzBefore = new float[8];
    private float[] fuzzAfter = new float[8];
    private byte[] look = new byte[8];

    /// Adds the bars of an item, whose index is above those before.
    void add(int ofItem, List<Where.Claimed> claims) {
        if (items == item.length) {
            item = Arrays.copyOf(item, 2 * items);
            first = Arrays.copyOf(first, 2 * items + 1);
        }
        item[items++] = ofItem;
        claims.forEach(this::add);
        first[items] = bars;
    }

    private void add(Where.Claimed claim) {
        if (bars == from.length) {
            resize(2 * bars);
        }
        from[bars] = claim.span().from();
        to[bars] = claim.span().to();
        fuzzBefore[bars] = claim.span().fuzzBefore();
        fuzzAfter[bars] = claim.span().fuzzAfter();
        int open = OPEN.indexOf(claim.span().open());
        look[bars++] = (byte) (OPEN.size() * STANDINGS.indexOf(claim.standing()) + open);
    }

    private void resize(int room) {
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        fuzzBefore = Arrays.copyOf(fuzzBefore, room);
        fuzzAfter = Arrays.copyOf(fuzzAfter, room);
        look = Arrays.copyOf(look, room);
    }

    /// These columns as they are now, without room for more.
    DisputeColumns trimmed() {
        DisputeColumns copy = new DisputeColumns();
        copy.items = items;
        copy.item = Arrays.copyOf(item, items);
        copy.first = Arrays.copyOf(first, items + 1);
        copy.bars = bars;
        copy.from = from;
        copy.to = to;
        copy.fuzzBefore = fuzzBefore;
        copy.fuzzAfter = fuzzAfter;
        copy.look = look;
        copy.resize(bars);
        return copy;
    }

    /// The bars of an item, in the order they were added; none where it has none.
    List<Where.Claimed> of(int wanted) {
        int at = Arrays.binarySearch(item, 0, items, wanted);
        List<Where.Claimed> claims = new ArrayList<>();
        for (int bar = at < 0 ? 0 : first[at]; bar < (at < 0 ? 0 : first[at + 1]); bar++) {
            claims.add(claim(bar));
        }
        return claims;
    }

    private Where.Claimed claim(int bar) {
        Stretch.Open open = OPEN.get(look[bar] % OPEN.size());
        Stretch span =
                new Stretch(
                        from[bar], to[bar], (long) fuzzBefore[bar], (long) fuzzAfter[bar], open);
        return new Where.Claimed(span, STANDINGS.get(look[bar] / OPEN.size()));
    }
}
