package dateline.app.bench;

import dateline.evidence.Assessment;
import dateline.layout.EventItems;
import dateline.layout.Extent;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Greedy;
import dateline.layout.Items;
import dateline.layout.Lanes;
import dateline.layout.Placement;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;
import dateline.model.Dataset;
import dateline.time.Viewport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is measured of the layout without a toolkit: hits, and how much is shown.
final class LayoutFigures {
    private static final double NANOS_PER_US = 1e3;
    private static final int POINTS = 2_000;

    /// Where along the whole a zoom is tried: the labels of all these windows count together.
    private static final double[] PLACES = {0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9};

    private static final double[] DEPTHS = {1, 10, 100, 1_000, 10_000};

    private final Placement placement;
    private final Viewport all;

    LayoutFigures(Dataset dataset) {
        Items items = EventItems.of(Assessment.of(dataset));
        Lanes lanes = Lanes.byKind(items, EventItems.lanes(dataset));
        placement = Placement.of(items, lanes, TextRuler.PLAIN);
        Extent extent = placement.extent();
        all = Fit.of(placement, extent, Canvases.WIDTH - Frame.HEADER_PX);
    }

    void measure(Row row) {
        List<Double> shown = new ArrayList<>();
        List<Double> greedy = new ArrayList<>();
        List<Double> share = new ArrayList<>();
        for (double depth : DEPTHS) {
            double placed = 0;
            double could = 0;
            for (double place : PLACES) {
                Frame frame = frame(all.zoomed(1 / depth, all.widthPx() * place));
                placed += Greedy.placed(placement, frame);
                could += Greedy.shown(placement, frame);
            }
            if (could > 0) {
                shown.add(placed / PLACES.length);
                greedy.add(could / PLACES.length);
                share.add(placed / could);
            }
        }
        row.put(Figure.LABELS, values(shown));
        row.put(Figure.GREEDY_LABELS, values(greedy));
        row.put(Figure.LABELS_TO_GREEDY, values(share));
        row.put(Figure.HIT_US, hits());
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Frame frame(Viewport view) {
        return new Frame(view, Canvases.HEIGHT, 0, Set.of());
    }

    private double[] hits() {
        TimelineLayout layout = TimelineLayout.of(placement, frame(all));
        Dice dice = new Dice(1);
        double[] micros = new double[POINTS];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < POINTS; i++) {
                double x = dice.share() * Canvases.WIDTH;
                double y = dice.share() * Canvases.HEIGHT;
                long start = System.nanoTime();
                layout.hitAt(x, y);
                micros[i] = (System.nanoTime() - start) / NANOS_PER_US;
            }
        }
        return micros;
    }
}
