package dateline.ui.timeline;

import dateline.layout.Brush;
import dateline.layout.Extent;
import dateline.layout.Frame;
import dateline.layout.Overview;
import dateline.layout.Placement;
import dateline.paint.Found;
import dateline.paint.Lettering;
import dateline.paint.OverviewPainter;
import dateline.paint.Palette;
import dateline.paint.RasterSurface;
import dateline.state.Catalog;
import dateline.state.Find;
import dateline.state.Hits;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.CivilDay;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/// All of the data in a strip, with the part shown above as a brush.
///
/// While the brush moves over the same data, only the columns its ends leave and reach are painted.
final class OverviewBar extends Sheet {
    /// Its height in pixels.
    static final double HEIGHT = OverviewPainter.HEIGHT;

    private static final Messages SAY = Messages.of(OverviewBar.class);
    private static final double LABEL_X = 14;

    private @Nullable Placement counted;
    private @Nullable Overview overview;
    private @Nullable Shot shot;
    private long painted;
    private Find ticked = Find.NONE;
    private Found found = Found.NOTHING;

    OverviewBar() {
        setMouseTransparent(true);
    }

    /// The brush over a view, or nothing before anything is shown; its pixels are counted from the
    /// right of the lane headers.
    Optional<Brush> brush(Viewport shown) {
        return Optional.ofNullable(overview).map(whole -> whole.brush(shown));
    }

    /// The view zoomed about the moment under a pixel, where that is in view; else about its
    /// middle.
    Viewport zoomed(Viewport shown, double factor, double x) {
        double anchor = overview == null ? -1 : shown.x(overview.whole().at(x - Frame.HEADER_PX));
        boolean inView = anchor >= 0 && anchor <= shown.widthPx();
        return shown.zoomed(factor, inView ? anchor : shown.widthPx() / 2);
    }

    /// What all of it was painted from, and where the brush now lies on it.
    private record Shot(Overview whole, Found found, Palette palette, Brush brush) {
        /// Whether another differs in nothing but the brush.
        @SuppressWarnings("ReferenceEquality") // each is made anew where it changes
        boolean under(Shot other) {
            return whole == other.whole && found == other.found && palette == other.palette;
        }
    }

    @Override
    void forget() {
        shot = null;
    }

    /// How many columns of pixels have been painted.
    long painted() {
        return painted;
    }

    /// Paints the placed events of a state, with the brush over a view.
    void paint(Placement placement, ViewState state, Viewport shown, Palette palette) {
        double width = Math.max(1, getWidth() - Frame.HEADER_PX);
        Overview whole = overview;
        if (whole == null || counted != placement || whole.whole().widthPx() != width) {
            Extent all =
                    state.catalog()
                            .extent()
                            .map(span -> new Extent(span.from(), span.to()))
                            .orElseGet(placement::extent);
            whole = Overview.of(placement, all, width);
            overview = whole;
            counted = placement;
            ticked = Find.NONE;
            found = Found.NOTHING;
        }
        Shot before = shot;
        Shot now = new Shot(whole, found(state, whole), palette, whole.brush(shown));
        shot = now;
        if (before == null || !before.under(now)) {
            paint(now, state.catalog(), 0, columns());
            show();
        } else {
            repaint(now, state.catalog(), before.brush());
        }
    }

    /// Paints what lies about the ends of the brush, where it was and where it is.
    private void repaint(Shot now, Catalog catalog, Brush before) {
        Brush brush = now.brush();
        int[] left = about(before.left(), brush.left());
        int[] right = about(before.right(), brush.right());
        paint(now, catalog, left[0], left[1]);
        paint(now, catalog, right[0], right[1]);
        if (left[0] < left[1] || right[0] < right[1]) {
            show(left[0] < left[1] ? left[0] : right[0], Math.max(left[1], right[1]));
        }
    }

    /// The columns of pixels about an end of the brush that has moved; none where it has not.
    private int[] about(double before, double after) {
        double from = Frame.HEADER_PX + Math.min(before, after) - OverviewPainter.REACH;
        double to = Frame.HEADER_PX + Math.max(before, after) + OverviewPainter.REACH;
        return before == after
                ? new int[] {0, 0}
                : new int[] {
                    Math.max(0, (int) Math.floor(from * scale())),
                    Math.min(columns(), (int) Math.ceil(to * scale()))
                };
    }

    private void paint(Shot now, Catalog catalog, int from, int to) {
        if (from >= to) {
            return;
        }
        painted += to - from;
        RasterSurface surface = surface();
        surface.look(from, to, from);
        new OverviewPainter(now.palette(), surface)
                .paint(now.whole(), now.brush(), Frame.HEADER_PX, now.found());
        surface.ink(now.palette().line());
        surface.fillRect(0, 0, getWidth(), 1);
        surface.ink(now.palette().quiet());
        surface.letters(Lettering.SMALL);
        surface.text(period(catalog), LABEL_X, HEIGHT / 2);
    }

    @SuppressWarnings(
            "ReferenceEquality") // a find never changes, and comparing a million hits costs
    private Found found(ViewState state, Overview whole) {
        if (state.find() != ticked) {
            ticked = state.find();
            Hits hits = ticked.hits();
            found =
                    hits.isEmpty()
                            ? Found.NOTHING
                            : new Found(
                                    ticks(state.catalog(), hits, whole.whole()),
                                    counts(state.catalog(), hits, whole));
        }
        return found;
    }

    /// How many hits each column of an overview holds: a search for each column, however many there
    /// are.
    static int[] counts(Catalog catalog, Hits hits, Overview overview) {
        int[] counts = new int[overview.counts().length];
        Viewport whole = overview.whole();
        int hit = 0;
        for (int column = 0; column < counts.length && hit < dated(catalog, hits); column++) {
            double end = (column + 1) * Overview.COLUMN_PX;
            boolean last = column == counts.length - 1;
            int next = behind(catalog, hits, hit - 1, later -> !last && whole.x(later) >= end);
            counts[column] = Math.min(next, dated(catalog, hits)) - hit;
            hit = next;
        }
        return counts;
    }

    /// How many of the hits have a date; the others come last.
    private static int dated(Catalog catalog, Hits hits) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.place(middle) < catalog.dated()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first moment of what was found, once for each pixel: a million ticks are one a pixel.
    ///
    /// Steps from pixel to pixel: what was found is in time order, and one letter finds nearly
    /// everything.
    static long[] ticks(Catalog catalog, Hits hits, Viewport whole) {
        LongStream.Builder ticks = LongStream.builder();
        int hit = 0;
        while (hit < hits.size() && hits.place(hit) < catalog.dated()) {
            long moment = catalog.from(hits.place(hit));
            ticks.add(moment);
            double next = Math.floor(Math.max(0, whole.x(moment))) + 1;
            hit = behind(catalog, hits, hit, later -> whole.x(later) >= next);
        }
        return ticks.build().toArray();
    }

    /// The first hit after another whose moment is far enough.
    private static int behind(Catalog catalog, Hits hits, int from, LongPredicate far) {
        int low = from + 1;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int place = hits.place(middle);
            if (place < catalog.dated() && !far.test(catalog.from(place))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String period(Catalog catalog) {
        return catalog.extent()
                .map(
                        extent ->
                                SAY.say(
                                        "overview.period",
                                        year(extent.from()),
                                        year(extent.to() - 1)))
                .orElse("");
    }

    private static String year(long moment) {
        long year = CivilDay.at(moment).year();
        return year > 0 ? Long.toString(year) : SAY.say("overview.bce", Long.toString(1 - year));
    }
}
