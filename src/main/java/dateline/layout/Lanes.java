package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The lanes from top to bottom, and which items stand in each; an item may stand in several.
public final class Lanes {
    private final List<Lane> lanes;
    private final int[][] members;
    private final @Nullable Extent fitted;

    private Lanes(List<Lane> lanes, int[][] members, @Nullable Extent fitted) {
        this.lanes = List.copyOf(lanes);
        this.members = members;
        this.fitted = fitted;
    }

    /// Lanes with given members; items that stand apart from the axis are left out.
    ///
    /// @param members of each lane the indexes of its items, each at most once
    public static Lanes of(Items items, List<Lane> lanes, int[][] members) {
        if (lanes.size() != members.length) {
            throw new IllegalArgumentException(
                    lanes.size() + " lanes and " + members.length + " lists of members");
        }
        int[][] placed = new int[members.length][];
        Arrays.setAll(placed, lane -> chosen(members[lane], items));
        return new Lanes(lanes, placed, null);
    }

    /// One lane for each kind, in the order of the list; items of a kind beyond it are left out.
    public static Lanes byKind(Items items, List<Lane> lanes) {
        int[] sizes = new int[lanes.size()];
        for (int i = 0; i < items.count(); i++) {
            if (!items.apart(i) && items.kind(i) < sizes.length) {
                sizes[items.kind(i)]++;
            }
        }
        int[][] members = new int[sizes.length][];
        Arrays.setAll(members, lane -> new int[sizes[lane]]);
        for (int i = items.count() - 1; i >= 0; i--) {
            if (!items.apart(i) && items.kind(i) < sizes.length) {
                members[items.kind(i)][--sizes[items.kind(i)]] = i;
            }
        }
        return new Lanes(lanes, members, null);
    }

    private static int[] chosen(int[] members, Items items) {
        return IntStream.of(members).filter(item -> !items.apart(item)).toArray();
    }

    /// These lanes with only the items of `kept`; lanes left empty stay.
    public Lanes keeping(BitSet kept) {
        int[][] fewer = new int[members.length][];
        Arrays.setAll(fewer, lane -> IntStream.of(members[lane]).filter(kept::get).toArray());
        return new Lanes(lanes, fewer, fitted);
    }

    /// These lanes with as many rows as show all their events when a stretch of time fills 1200
    /// pixels, rather than all of time; for a dataset that opens on its busiest part.
    public Lanes fittedTo(Extent stretch) {
        return new Lanes(lanes, members, stretch);
    }

    /// The stretch that decides how many rows a lane has.
    ///
    /// @param all the stretch that holds everything
    Extent fitted(Extent all) {
        return fitted == null ? all : fitted;
    }

    /// How many lanes there are; a lane is named by its index below this.
    public int count() {
        return lanes.size();
    }

    /// What a lane is.
    public Lane lane(int lane) {
        return lanes.get(lane);
    }

    /// All lanes, from top to bottom.
    public List<Lane> all() {
        return lanes;
    }

    /// How many items stand in a lane.
    public int size(int lane) {
        return members[lane].length;
    }

    /// The items of a lane, not to be changed.
    int[] members(int lane) {
        return members[lane];
    }

    /// How many places there are in all lanes together.
    public int total() {
        return IntStream.range(0, members.length).map(this::size).sum();
    }
}
