package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/// The events of a dataset as columns of primitives, in the order they were added.
///
/// Moments are seconds from 1970-01-01T00:00Z, stretches half-open. An instant is possible
/// from [#from] to [#to] and its mark stands at `from`. A period is certain from
/// [#sureFrom] to [#sureTo] and possible from `from` to `to`. A dispute runs from its first bar's
/// start to its last bar's end; its bars are in [#bars].
public final class Items {
    private static final Glyph[] GLYPHS = Glyph.values();
    private static final int PERIOD = 1;
    private static final int OPEN_LEFT = 2;
    private static final int OPEN_RIGHT = 4;
    private static final int UNDATED = 8;
    private static final int APART = 16;
    private static final int CONTESTED = 32;
    private static final int DISPUTED = 64;
    private static final int FUZZY = 128;

    private final int count;
    private final long[] from;
    private final long[] to;
    private final long[] sureFrom;
    private final long[] sureTo;
    private final FuzzColumns fuzz;
    private final byte[] flags;
    private final byte[] glyph;
    private final byte[] kind;
    private final byte[] importance;
    private final long[] hash;
    private final Labels labels;
    private final DisputeColumns disputes;

    private Items(Builder source) {
        count = source.count;
        from = source.from.length == count ? source.from : Arrays.copyOf(source.from, count);
        to = source.to.length == count ? source.to : Arrays.copyOf(source.to, count);
        sureFrom =
                source.sureFrom.length == count
                        ? source.sureFrom
                        : Arrays.copyOf(source.sureFrom, count);
        sureTo =
                source.sureTo.length == count ? source.sureTo : Arrays.copyOf(source.sureTo, count);
        fuzz = source.fuzz.trimmed();
        flags = source.flags.length == count ? source.flags : Arrays.copyOf(source.flags, count);
        glyph = source.glyph.length == count ? source.glyph : Arrays.copyOf(source.glyph, count);
        kind = source.kind.length == count ? source.kind : Arrays.copyOf(source.kind, count);
        importance =
                source.importance.length == count
                        ? source.importance
                        : Arrays.copyOf(source.importance, count);
        hash = source.hash.length == count ? source.hash : Arrays.copyOf(source.hash, count);
        labels = source.labels();
        disputes = source.disputes.trimmed();
    }

    /// Starts a new set of columns.
    ///
    /// @param expected how many items are likely to come
    public static Builder builder(int expected) {
        return new Builder(Math.max(expected, 16));
    }

    /// Starts columns for a number of items that are then [Builder#set], each once.
    static Builder sized(int count) {
        Builder builder = new Builder(count);
        builder.count = count;
        return builder;
    }

    /// The columns of a list of items.
    public static Items of(List<Item> items) {
        Builder builder = builder(items.size());
        items.forEach(builder::add);
        return builder.build();
    }

    /// How many items there are; an item is named by its index below this.
    public int count() {
        return count;
    }

    /// The first second that is possible, and where the mark of an instant stands.
    public long from(int item) {
        return from[item];
    }

    /// The first second that is no longer possible.
    public long to(int item) {
        return to[item];
    }

    /// Where the certain part of a period begins, not before [#from]; of a dispute where its mark
    /// stands: at the answer, or in the middle where there is none.
    public long sureFrom(int item) {
        return sureFrom[item];
    }

    /// Where the certain part of a period ends; before [#sureFrom] where nothing is certain.
    public long sureTo(int item) {
        return sureTo[item];
    }

    /// How many seconds before [#from] the fuzzy bound lies.
    public float fuzzBefore(int item) {
        return (flags[item] & FUZZY) != 0 ? fuzz.before(item) : 0;
    }

    /// How many seconds after [#to] the fuzzy bound lies.
    public float fuzzAfter(int item) {
        return (flags[item] & FUZZY) != 0 ? fuzz.after(item) : 0;
    }

    /// Whether the item is a period.
    public boolean period(int item) {
        return (flags[item] & PERIOD) != 0;
    }

    /// Whether there is no earliest moment.
    public boolean openLeft(int item) {
        return (flags[item] & OPEN_LEFT) != 0;
    }

    /// Whether there is no latest moment.
    public boolean openRight(int item) {
        return (flags[item] & OPEN_RIGHT) != 0;
    }

    /// Whether the item has no date; it then stands at its as-of, or [#apart].
    public boolean undated(int item) {
        return (flags[item] & UNDATED) != 0;
    }

    /// Whether the item has no place on the axis and is only listed.
    public boolean apart(int item) {
        return (flags[item] & APART) != 0;
    }

    /// Whether the item has several bars.
    public boolean disputed(int item) {
        return (flags[item] & DISPUTED) != 0;
    }

    /// The bars of a [#disputed] item, by start; none for another.
    public List<Where.Claimed> bars(int item) {
        return disputes.of(item);
    }

    /// What the item's mark looks like.
    public Glyph glyph(int item) {
        return GLYPHS[glyph[item]];
    }

    /// What the mark carries.
    public Badge badge(int item) {
        return (flags[item] & CONTESTED) != 0 ? Badge.CONFLICT : Badge.NONE;
    }

    /// The index of the item's colour.
    public int kind(int item) {
        return kind[item];
    }

    /// From 1 to 100.
    public int importance(int item) {
        return importance[item];
    }

    /// A fixed hash of the item's id, to order equals.
    public long hash(int item) {
        return hash[item];
    }

    /// The title; looked up anew each time where the items come from a large dataset.
    public String label(int item) {
        return labels.label(item);
    }

    /// How wide the labels of all items are, each at most [TextRuler#CAP_PX].
    double[] widths(TextRuler ruler) {
        return labels.widths(ruler);
    }

    /// What an item shows beside its place.
    ///
    /// @param kind the index of its colour
    /// @param importance from 1 to 100
    record Standing(int kind, int importance, Item.Sign sign) {}

    /// Gathers items into columns.
    public static final class Builder {
        private int count;
        private long[] from;
        private long[] to;
        private long[] sureFrom;
        private long[] sureTo;
        private final FuzzColumns fuzz = new FuzzColumns();
        private byte[] flags;
        private byte[] glyph;
        private byte[] kind;
        private byte[] importance;
        private long[] hash;
        private @Nullable String[] label;
        private @Nullable Labels labelled;
        private final DisputeColumns disputes = new DisputeColumns();

        private Builder(int room) {
            from = new long[room];
            to = new long[room];
            sureFrom = new long[room];
            sureTo = new long[room];
            flags = new byte[room];
            glyph = new byte[room];
            kind = new byte[room];
            importance = new byte[room];
            hash = new long[room];
            label = new @Nullable String[0];
        }

        /// Adds an item, whose index is the count before.
        @SuppressWarnings("UnusedReturnValue")
        public Builder add(Item item) {
            if (count == from.length) {
                grow(count * 2);
            }
            set(count, item);
            if (!item.label().isEmpty()) {
                label(item.label());
            }
            count++;
            return this;
        }

        private void set(int at, Item item) {
            sign(at, new Standing(item.kind(), item.importance(), item.sign()));
            hash(at, Hash.of(item.id()));
            place(at, item.when());
        }

        /// Fills in how an item looks; on any thread.
        @SuppressWarnings("EnumOrdinal") // no ordinal leaves the process
        void sign(int at, Standing standing) {
            kind[at] = (byte) standing.kind();
            importance[at] = (byte) standing.importance();
            glyph[at] = (byte) standing.sign().glyph().ordinal();
            flags[at] |= (byte) (standing.sign().badge() == Badge.CONFLICT ? CONTESTED : 0);
        }

        /// Fills in the hash of an item's id; on any thread.
        void hash(int at, long ofId) {
            hash[at] = ofId;
        }

        private void label(String text) {
            if (count >= label.length) {
                label = Arrays.copyOf(label, Math.max(from.length, count + 1));
            }
            label[count] = text;
        }

        /// Has labels looked up in place of those of the items added.
        Builder labelled(Labels labels) {
            labelled = labels;
            return this;
        }

        private Labels labels() {
            return labelled == null ? new Given(Arrays.copyOf(label, count)) : labelled;
        }

        /// Fills in where an item stands. Items that are drawn as one stretch without fuzz may be
        /// filled in on several threads; the others come in ascending order.
        void place(int at, Where when) {
            switch (when) {
                case Where.At(var possible) -> span(at, possible, possible.to(), possible.from());
                case Where.Over(var starts, var ends) -> period(at, starts, ends);
                case Where.Disputed(var stretches) -> dispute(at, stretches);
                case Where.Undated(var asOf) -> undated(at, asOf);
            }
        }

        private void undated(int at, OptionalLong asOf) {
            flags[at] |= UNDATED;
            if (asOf.isPresent()) {
                long day = asOf.getAsLong();
                span(at, Stretch.of(day, day + Stretch.DAY), 0, 0);
            } else {
                flags[at] |= APART;
            }
        }

        private void period(int at, Stretch starts, Stretch ends) {
            boolean left = starts.open().left();
            boolean right = ends.open().right();
            long first = left ? starts.to() : starts.from();
            long last = Math.max(first, right ? ends.from() : ends.to());
            flags[at] |= PERIOD;
            Stretch.Open open = Stretch.Open.of(left, right);
            span(
                    at,
                    new Stretch(first, last, starts.fuzzBefore(), ends.fuzzAfter(), open),
                    Math.min(starts.to(), last),
                    Math.max(ends.from(), first));
        }

        private void dispute(int at, List<Where.Claimed> stretches) {
            disputes.add(at, stretches);
            flags[at] |= DISPUTED;
            long start = stretches.getFirst().span().from();
            long end = start;
            Where.Claimed answer = null;
            for (Where.Claimed claimed : stretches) {
                end = Math.max(end, claimed.span().to());
                if (answer == null && claimed.standing() == Where.Standing.ANSWER) {
                    answer = claimed;
                }
            }
            long mark = answer == null ? start + (end - start) / 2 : answer.span().from();
            span(at, Stretch.of(start, end), mark, mark);
        }

        private void span(int at, Stretch hull, long certainFrom, long certainTo) {
            from[at] = hull.from();
            to[at] = hull.to();
            sureFrom[at] = certainFrom;
            sureTo[at] = certainTo;
            if (hull.fuzzBefore() != 0 || hull.fuzzAfter() != 0) {
                fuzz.add(at, (float) hull.fuzzBefore(), (float) hull.fuzzAfter());
                flags[at] |= (byte) FUZZY;
            }
            flags[at] |=
                    (byte)
                            ((hull.open().left() ? OPEN_LEFT : 0)
                                    | (hull.open().right() ? OPEN_RIGHT : 0));
        }

        private void grow(int room) {
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            sureFrom = Arrays.copyOf(sureFrom, room);
            sureTo = Arrays.copyOf(sureTo, room);
            flags = Arrays.copyOf(flags, room);
            glyph = Arrays.copyOf(glyph, room);
            kind = Arrays.copyOf(kind, room);
            importance = Arrays.copyOf(importance, room);
            hash = Arrays.copyOf(hash, room);
        }

        /// The columns so far; the builder may go on.
        public Items build() {
            return new Items(this);
        }
    }

    /// Labels as they were given.
    @SuppressWarnings("ArrayRecordComponent") // made once
    private record Given(@Nullable String[] labels) implements Labels {
        @Override
        public String label(int item) {
            return Objects.requireNonNullElse(labels[item], "");
        }

        @Override
        public double[] widths(TextRuler ruler) {
            double[] widths = new double[labels.length];
            Arrays.setAll(widths, item -> ruler.width(label(item), TextRuler.CAP_PX));
            return widths;
        }
    }
}
