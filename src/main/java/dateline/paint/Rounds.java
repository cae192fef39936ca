package dateline.paint;

import java.util.HashMap;
import java.util.Map;

/// Discs and circles as masks, each drawn once: a timeline is made of a few of them, many times
/// over.
final class Rounds {
    /// Masks are kept at so many places within a pixel, either way.
    static final int PHASES = 4;

    private final Map<Shape, Letters.Mask[]> kept = new HashMap<>();

    /// A disc or a circle, in pixels of the raster.
    ///
    /// @param pen the width of the line; 0 for a disc
    record Shape(double radius, double pen, Dash dash) {}

    /// The mask of a shape whose middle lies within a pixel, at one of [#PHASES] places from 0 to
    /// below 1 either way.
    Letters.Mask mask(Shape shape, double x, double y) {
        Letters.Mask[] masks = kept.computeIfAbsent(shape, _ -> new Letters.Mask[PHASES * PHASES]);
        int column = (int) (x * PHASES);
        int row = (int) (y * PHASES);
        Letters.Mask mask = masks[row * PHASES + column];
        if (mask == null) {
            mask = drawn(shape, (double) column / PHASES, (double) row / PHASES);
            masks[row * PHASES + column] = mask;
        }
        return mask;
    }

    private static Letters.Mask drawn(Shape shape, double x, double y) {
        int reach = (int) Math.ceil(shape.radius + shape.pen / 2 + 1);
        int side = 2 * reach + 1;
        byte[] cover = new byte[side * side];
        for (int at = 0; at < cover.length; at++) {
            double dx = at % side - reach + 0.5 - x;
            double dy = at / side - reach + 0.5 - y;
            cover[at] = (byte) Math.round(255 * Math.clamp(cover(shape, dx, dy), 0, 1));
        }
        return new Letters.Mask(cover, side, side, -reach, -reach, 0);
    }

    /// How much of a pixel is covered, judged by how far its middle lies from that of the shape.
    private static double cover(Shape shape, double dx, double dy) {
        double distance = Math.hypot(dx, dy);
        if (shape.pen == 0) {
            return shape.radius + 0.5 - distance;
        }
        double along = (Math.atan2(dy, dx) + Math.PI) * shape.radius;
        boolean gap =
                shape.dash == Dash.DASHED && along % RasterSurface.PERIOD >= RasterSurface.STROKE;
        return gap ? 0 : shape.pen / 2 + 0.5 - Math.abs(distance - shape.radius);
    }
}
