package dateline.ui.shell;

import dateline.layout.Chip;
import dateline.layout.Tally;
import dateline.state.Entry;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.notice.Glance;
import dateline.ui.notice.HoverCard;
import dateline.ui.timeline.Pointed;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets a card float beside the pointer while it rests on something that has more to say.
///
/// ```
/// Pane                   over the timeline, lets every click through
/// ├── HoverCard          for an event
/// └── Label .hover-card  for a density, or what opens rows
/// ```
final class HoverHost extends Pane {
    private static final Messages SAY = Messages.of(HoverHost.class);
    private static final Duration DELAY = Duration.millis(320);
    private static final double BESIDE = 16;
    private static final double MARGIN = 4;

    /// How much higher than the row its card begins, so that both first lines stand level.
    private static final double LIFT = 8;

    /// As many neighbours are named; the others are counted.
    private static final int NAMED = 3;

    private final HoverCard card = new HoverCard();
    private final Label density = Parts.word("", "plain");
    private final Function<Entry, Optional<Glance>> glances;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Pointed pointed = new Pointed.AtNothing();
    private boolean dismissed;

    /// @param glances what to say of an event
    HoverHost(Function<Entry, Optional<Glance>> glances) {
        this.glances = glances;
        setMouseTransparent(true);
        density.getStyleClass().add("hover-card");
        card.setVisible(false);
        density.setVisible(false);
        getChildren().addAll(card, density);
        delay.setOnFinished(_ -> show());
    }

    /// The pointer rests on something else, or elsewhere on it.
    void point(Pointed at) {
        boolean sameEvent =
                at instanceof Pointed.AtEvent now
                        && pointed instanceof Pointed.AtEvent before
                        && now.entry().equals(before.entry());
        pointed = at;
        if (sameEvent && (card.isVisible() || dismissed)) {
            return;
        }
        dismissed = false;
        hide();
        if (!(at instanceof Pointed.AtNothing)) {
            delay.playFromStart();
        }
    }

    /// Puts the card away, until the pointer rests on something else: what it lies over is now of
    /// more interest.
    void dismiss() {
        hide();
        dismissed = true;
    }

    private void hide() {
        card.setVisible(false);
        density.setVisible(false);
        delay.stop();
    }

    /// Shows at once what is pointed at.
    void show() {
        switch (pointed) {
            case Pointed.AtEvent at ->
                    glances.apply(at.entry())
                            .ifPresent(
                                    glance -> {
                                        card.show(glance, open(at.open()));
                                        placeBeside(card, at.read());
                                    });
            case Pointed.AtDensity at -> {
                density.setText(SAY.say("hover.density", at.count(), StatusText.days(at.span())));
                place(density, at.x(), at.y());
            }
            case Pointed.AtHidden(Tally hidden, double x, double y) -> {
                density.setText(SAY.say("hover.list", hidden(hidden)));
                place(density, x, y);
            }
            case Pointed.AtChip(Pointed.Rows rows, double x, double y) -> {
                density.setText(rows(rows));
                place(density, x, y);
            }
            case Pointed.AtOrder(Entry selected, Entry neighbour, double x, double y) -> {
                String one = neighbour.event().title();
                density.setText(SAY.say("hover.order", one, selected.event().title()));
                place(density, x, y);
            }
            case Pointed.AtHeader at -> {
                density.setText(header(at));
                place(density, at.x(), at.y());
            }
            case Pointed.AtNothing() -> {
                // nothing to say
            }
        }
    }

    private static String header(Pointed.AtHeader at) {
        Tally here = at.inView();
        String count =
                here.reaches() == 0
                        ? SAY.say("hover.here", here.begins())
                        : SAY.say("hover.here.more", here.begins(), here.reaches());
        return at.folded()
                ? SAY.say("hover.unfold", at.label(), count)
                : SAY.say("hover.fold", at.label(), count);
    }

    private static String rows(Pointed.Rows rows) {
        int all = rows.events() + rows.rowless();
        return rows.opened() == 0
                ? SAY.say("hover.more", all, Chip.MOST_ROWS)
                : SAY.say("hover.fewer", rows.opened(), rows.events(), all, rows.rowless());
    }

    private static String hidden(Tally hidden) {
        if (hidden.reaches() == 0) {
            return SAY.say("hover.begin", hidden.begins());
        }
        return hidden.begins() == 0
                ? SAY.say("hover.reach", hidden.reaches())
                : SAY.say("hover.both", hidden.begins(), hidden.reaches());
    }

    /// What is said of neighbours whose order is open: the first few by title.
    private static String open(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String titles =
                entries.stream()
                        .limit(NAMED)
                        .map(entry -> entry.event().title())
                        .collect(Collectors.joining(SAY.say("hover.open.between")));
        int more = entries.size() - NAMED;
        return more > 0 ? SAY.say("hover.open.more", titles, more) : SAY.say("hover.open", titles);
    }

    /// Ends what is under way.
    void dispose() {
        delay.stop();
    }

    /// Beside what is being read, so that it and the labels above and below it stay in sight: on
    /// the right, else on the left, and where neither side has room below or above.
    private void placeBeside(Region shown, Bounds read) {
        appear(shown);
        double right = read.getMaxX() + BESIDE;
        double left = read.getMinX() - BESIDE - shown.getWidth();
        double beside = right + shown.getWidth() <= getWidth() ? right : left;
        double level = read.getMinY() - LIFT;
        double lowest = getHeight() - shown.getHeight() - MARGIN;
        if (beside >= 0) {
            move(shown, beside, Math.min(level, lowest));
        } else {
            double below = read.getMaxY() + BESIDE;
            double above = read.getMinY() - BESIDE - shown.getHeight();
            move(shown, getWidth() - shown.getWidth() - MARGIN, below <= lowest ? below : above);
        }
    }

    private void place(Region shown, double x, double y) {
        appear(shown);
        double right = x + BESIDE + shown.getWidth();
        double left = right > getWidth() ? x - BESIDE - shown.getWidth() : x + BESIDE;
        double bottom = y + BESIDE + shown.getHeight();
        double top = bottom > getHeight() ? y - BESIDE - shown.getHeight() : y + BESIDE;
        move(shown, left, top);
    }

    private static void appear(Region shown) {
        shown.setVisible(true);
        shown.applyCss();
        shown.autosize();
    }

    private static void move(Region shown, double x, double y) {
        shown.relocate(Math.rint(Math.max(0, x)), Math.rint(Math.max(0, y)));
    }
}
