package dateline.layout;

/// One row of a lane while it is filled: which events stand in it, and what they leave to another.
final class Row {
    private final RankSet members;
    private final Pairs pairs;
    private final float[] reveal;

    /// An empty row.
    ///
    /// @param reveal the reveal scales of the lane by rank; those of members are read
    Row(Pairs pairs, float[] reveal) {
        this.pairs = pairs;
        this.reveal = reveal;
        members = new RankSet(reveal.length);
    }

    /// Takes in an event whose reveal scale is set.
    void add(int rank) {
        members.add(rank);
    }

    /// The coarsest scale from which on an event would have its room here, found by looking outward
    /// at its neighbours: a neighbour counts where it is shown at scales that do not hold both, and
    /// what lies behind one that is always shown there does not matter.
    ///
    /// @param enough a limit below this is of no use, and may be told as any other below it
    /// @return infinite for every scale, 0 for none
    double limit(int rank, double enough) {
        return limit(rank, rank, rank, enough);
    }

    /// The same of what stands in the place of some neighbours.
    ///
    /// @param first the first of them
    /// @param last the last of them
    /// @param one what stands for them in the pairs
    double limit(int first, int last, int one, double enough) {
        double limit = Double.POSITIVE_INFINITY;
        int n = members.below(first);
        while (n >= 0 && limit >= enough) {
            limit = narrowed(limit, reveal[n], pairs.coarsest(n, one));
            n = reveal[n] >= limit ? -1 : members.below(n);
        }
        n = members.above(last);
        while (n >= 0 && limit >= enough) {
            limit = narrowed(limit, reveal[n], pairs.coarsest(one, n));
            n = reveal[n] >= limit ? -1 : members.above(n);
        }
        return limit;
    }

    private static double narrowed(double limit, double reveal, double both) {
        return reveal > both ? Math.min(limit, both) : limit;
    }
}
