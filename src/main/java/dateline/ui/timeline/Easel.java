package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Placement;
import dateline.layout.TimelineLayout;
import dateline.layout.Turn;
import dateline.paint.Arrival;
import dateline.paint.Palette;

import java.util.Optional;

/// Paints the timeline, once a pulse and only when something asks for it.
///
/// The order of a frame: the width goes to the store; the layout is made for the view that is
/// shown; lanes, ruler and overview are painted from it. Everything that happens between two pulses
/// only changes the store and asks for the next one.
final class Easel {
    private final Picture picture;
    private final Camera camera;
    private final Layers layers;
    private final Pointing pointing;
    private final Runnable pulse;
    private final Arriving arriving = new Arriving(this::repaint);
    private final Turning turning;
    private boolean dirty = true;
    private int paints;

    /// What is painted, from where, and on what.
    record Parts(Picture picture, Camera camera, Layers layers, Pointing pointing) {}

    /// @param pulse asks for [#layout] to be called in the next pulse
    Easel(Parts parts, Runnable pulse) {
        picture = parts.picture();
        camera = parts.camera();
        layers = parts.layers();
        pointing = parts.pointing();
        this.pulse = pulse;
        turning = new Turning(picture, this::repaint);
    }

    /// How often it has painted.
    int paints() {
        return paints;
    }

    /// Paints in other colours from now on.
    void setPalette(Palette palette) {
        layers.setPalette(palette);
        repaint();
    }

    /// Asks for a paint in the next pulse; twenty askings make one.
    void repaint() {
        dirty = true;
        pulse.run();
    }

    /// Shows other rows, in one short move that holds the selected event where it is.
    void turn(Placement rows) {
        Placement before = picture.rows();
        double scrolled = camera.scrolled();
        turning.stop();
        camera.holding(() -> picture.setRows(rows));
        boolean smooth = camera.pace() == TimelineView.Pace.SMOOTH;
        if (smooth && before != null && Turn.possible(before, rows)) {
            turning.from(before, scrolled);
        }
        repaint();
    }

    /// What an area is like.
    ///
    /// @param density how many pixels of the screen one pixel of it has
    /// @param focused whether it has the keyboard
    record Area(double width, double height, double density, boolean focused) {}

    /// Lays everything over an area, and paints what needs it.
    void layout(Area area) {
        double time = area.width() - Frame.HEADER_PX;
        if (time < 1 || picture.lanesPx() < 1) {
            return;
        }
        camera.resize(time);
        camera.keepLead();
        dirty |= layers.resize(area.width(), area.height(), picture, area.density());
        if (dirty) {
            paint(area.focused());
        }
    }

    private void paint(boolean focused) {
        dirty = false;
        paints++;
        Optional<TimelineLayout> layout = picture.layoutOf(camera.shown());
        picture.setPainted(layout.orElse(null));
        layout.ifPresentOrElse(now -> layers.paint(now, arrival(), focused), layers::clear);
        spotlight();
        pointing.repainted();
    }

    private Arrival arrival() {
        return camera.pace() == TimelineView.Pace.STILL
                ? Arrival.NONE
                : arriving.at(camera.shown().secondsPerPixel(), System.nanoTime());
    }

    /// Places what stands out under the pointer, without painting the lanes.
    void spotlight() {
        TimelineLayout painted = picture.painted();
        if (painted != null && !dirty) {
            layers.spotlight(painted, pointing.event());
        }
    }

    /// Ends what is on its way.
    void stop() {
        arriving.stop();
        turning.stop();
    }
}
