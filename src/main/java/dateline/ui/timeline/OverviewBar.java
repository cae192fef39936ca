package dateline.ui.timeline;

import dateline.layout.Brush;
import dateline.layout.Extent;
import dateline.layout.Frame;
import dateline.layout.Overview;
import dateline.layout.Placement;
import dateline.paint.Lettering;
import dateline.paint.OverviewPainter;
import dateline.paint.Palette;
import dateline.paint.Surface;
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
final class OverviewBar extends Sheet {
    /// Its height in pixels.
    static final double HEIGHT = OverviewPainter.HEIGHT;

    private static final Messages SAY = Messages.of(OverviewBar.class);
    private static final double LABEL_X = 14;

    private @Nullable Placement counted;
    private @Nullable Overview overview;
    private Find ticked = Find.NONE;
    private long[] ticks = {};

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
            ticks = new long[0];
        }
        Surface surface = surface();
        new OverviewPainter(palette, surface)
                .paint(whole, whole.brush(shown), Frame.HEADER_PX, hits(state, whole.whole()));
        surface.ink(palette.line());
        surface.fillRect(0, 0, getWidth(), 1);
        surface.ink(palette.quiet());
        surface.letters(Lettering.SMALL);
        surface.text(period(state.catalog()), LABEL_X, HEIGHT / 2);
        show();
    }

    /// The first moment of what was found, once for each pixel: a million ticks are one a pixel.
    @SuppressWarnings(
            "ReferenceEquality") // a find never changes, and comparing a million hits costs
    private long[] hits(ViewState state, Viewport whole) {
        if (state.find() != ticked) {
            ticked = state.find();
            ticks = ticks(state.catalog(), ticked.hits(), whole);
        }
        return ticks;
    }

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
