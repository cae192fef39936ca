package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Glyph;
import dateline.layout.Tally;
import dateline.state.Entry;
import dateline.ui.CableStore;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.look.Tone;
import dateline.ui.notice.Glance;
import dateline.ui.notice.HoverCard;
import dateline.ui.timeline.Pointed;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class HoverHostTest {
    private static final Glance GLANCE =
            new Glance("A cable", "1858", "1858", Tone.AGREES, Glyph.FILLED, "Two lineages", "");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # left, width, y, side
                    200, 150, 100, right
                    600, 150, 100, left
                    600, 150, 480, left
                    200, 150, 490, right
                    60,  700, 100, below
                    60,  700, 480, above
                    """)
    void theCardLiesBesideWhatIsReadAndInSight(double x, double width, double y, String side) {
        Bounds read = new BoundingBox(x, y, width, 20);
        Bounds card = Stagehand.on(() -> card(read));
        assertThat(card.intersects(read)).isFalse();
        assertThat(new BoundingBox(0, 0, 800, 500).contains(card)).isTrue();
        assertThat(side(read, card)).isEqualTo(side);
    }

    private static Bounds card(Bounds read) {
        Entry entry = CableStore.open().state().catalog().entries().getFirst();
        HoverHost host = new HoverHost(_ -> Optional.of(GLANCE));
        Scene scene = new Scene(host, 800, 500);
        Theme.LIGHT.apply(scene);
        scene.snapshot(null);
        host.point(new Pointed.AtEvent(entry, List.of(), read));
        host.show();
        return host.getChildrenUnmodifiable().stream()
                .filter(HoverCard.class::isInstance)
                .map(Node::getBoundsInParent)
                .map(HoverHostTest::solid)
                .findFirst()
                .orElseThrow();
    }

    /// The card without its shadow.
    private static Bounds solid(Bounds shadowed) {
        double shadow = 12;
        return new BoundingBox(
                shadowed.getMinX() + shadow,
                shadowed.getMinY() + shadow,
                shadowed.getWidth() - 2 * shadow,
                shadowed.getHeight() - 2 * shadow);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0  | 0  | 1   | 1 event shares its dates with others and has no row at any zoom. Click to add rows below, 24 at most.
                    24 | 70 | 930 | These 24 rows take in 70 of the 1,000 events that have none of their own; 930 still have none. Click to close them.
                    1  | 1  | 0   | This row takes in 1 of the 1 events that have none of their own. Click to close it.
                    """)
    void theChipOfALaneTellsTrueNumbers(int opened, int events, int rowless, String words) {
        Pointed.Rows rows = new Pointed.Rows(opened, events, rowless);
        assertThat(said(new Pointed.AtChip(rows, 10, 10))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | 0   | 1 event that begins in this period has no room at this zoom. Click for a list.
                    0 | 583 | 583 events that began earlier and reach into this period have no room at this zoom. Click for a list.
                    2 | 583 | 2 events that begin in this period and 583 that began earlier and reach into it have no room at this zoom. Click for a list.
                    """)
    void theCountOfALaneTellsApartWhatReachesIn(int begins, int reaches, String words) {
        assertThat(said(new Pointed.AtHidden(new Tally(begins, reaches), 10, 10))).isEqualTo(words);
    }

    private static String said(Pointed at) {
        return Stagehand.on(
                () -> {
                    HoverHost host = new HoverHost(_ -> Optional.of(GLANCE));
                    new Scene(host, 800, 500).snapshot(null);
                    host.point(at);
                    host.show();
                    return host.getChildrenUnmodifiable().stream()
                            .filter(Node::isVisible)
                            .map(Label.class::cast)
                            .map(Label::getText)
                            .findFirst()
                            .orElse("");
                });
    }

    private static String side(Bounds read, Bounds card) {
        if (card.getMinX() >= read.getMaxX()) {
            return "right";
        }
        if (card.getMaxX() <= read.getMinX()) {
            return "left";
        }
        return card.getMinY() >= read.getMaxY() ? "below" : "above";
    }
}
