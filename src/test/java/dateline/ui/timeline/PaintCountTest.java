package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.ui.look.Stagehand;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.Test;

import java.util.function.Consumer;

class PaintCountTest {
    private final Hand hand = Hand.over(Table.ORCHARD);

    @Test
    void twentyScrollEventsMakeOnePaint() {
        assertThat(
                        paints(
                                it -> {
                                    for (int i = 0; i < 20; i++) {
                                        it.wheel(new Point2D(500, 10), 0, 40);
                                    }
                                }))
                .isEqualTo(1);
    }

    @Test
    void aDragOfManyStepsMakesOnePaint() {
        Point2D from = Hand.nowhere();
        assertThat(
                        paints(
                                it -> {
                                    it.press(from);
                                    for (int i = 1; i < 30; i++) {
                                        it.moveTo(from.add(-2 * i, 0));
                                    }
                                }))
                .isEqualTo(1);
    }

    @Test
    void aPulseWithoutAChangePaintsNothing() {
        assertThat(paints(_ -> {})).isZero();
    }

    @Test
    void hoveringPaintsNothing() {
        assertThat(
                        paints(
                                it -> {
                                    it.hover(it.at("storm"));
                                    it.hover(it.at("sold"));
                                }))
                .isZero();
    }

    @Test
    void aPageOfThePanelPaintsNothing() {
        assertThat(paints(it -> it.store.apply(new Change.Show(new Page.Conflicts())))).isZero();
    }

    @Test
    void aFilterAndASelectionAndAMoveMakeOnePaint() {
        assertThat(
                        paints(
                                it -> {
                                    it.store.apply(
                                            new Change.Sift(
                                                    Filter.NONE.toggled(Facet.KIND, "land")));
                                    it.store.apply(new Change.Select("sold"));
                                    it.view.navigator().nudge(1);
                                }))
                .isEqualTo(1);
    }

    @Test
    void anotherWidthMakesOnePaint() {
        assertThat(paints(it -> it.view.resize(Hand.WIDTH - 100, Hand.HEIGHT))).isEqualTo(1);
    }

    private int paints(Consumer<Hand> deed) {
        return Stagehand.on(
                () -> {
                    int before = hand.view.paints();
                    deed.accept(hand);
                    hand.pulse();
                    return hand.view.paints() - before;
                });
    }
}
