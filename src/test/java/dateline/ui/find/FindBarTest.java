package dateline.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Store;
import dateline.ui.CableDataset;
import dateline.ui.CableStore;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindBarTest {
    private final Store store = CableStore.open();
    private final FindBar bar = Stagehand.on(() -> new FindBar(store));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void typingFindsAndEnterSteps(Theme theme) {
        type("cable");
        assertThat(Stagehand.texts(bar)).contains("4 found");
        key(KeyCode.ENTER);
        key(KeyCode.ENTER);
        picture(theme, "find");
        assertThat(Stagehand.texts(bar)).contains("2 of 4");
        assertThat(store.state().selection().lead()).isEqualTo(store.state().find().hits().get(1));
    }

    @Test
    void passagesAreFoundToo() {
        type("harvest");
        key(KeyCode.ENTER);
        assertThat(store.state().selection().lead()).isEqualTo(CableDataset.LANDED);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatTheFilterHidesIsCounted(Theme theme) {
        Stagehand.run(() -> store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "works"))));
        type("cable");
        picture(theme, "find-hidden");
        assertThat(Stagehand.texts(bar)).contains("2 found", "2 more behind the filter");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothingFoundIsSaid(Theme theme) {
        type("zeppelin");
        picture(theme, "find-nothing");
        assertThat(Stagehand.texts(bar)).contains("Nothing found");
    }

    @Test
    void escapeClears() {
        type("cable");
        key(KeyCode.ESCAPE);
        assertThat(store.state().find().active()).isFalse();
        assertThat(Stagehand.texts(bar)).doesNotContain("4 found");
    }

    @Test
    void aDisposedBarIsForgotten() {
        Stagehand.assertCollected(
                () -> {
                    FindBar made = new FindBar(store);
                    made.dispose();
                    return made;
                });
    }

    private void type(String words) {
        Stagehand.run(() -> bar.field().setText(words));
    }

    private void key(KeyCode code) {
        Stagehand.run(
                () ->
                        Event.fireEvent(
                                bar.field(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void picture(Theme theme, String name) {
        BorderPane toolbar =
                Stagehand.on(
                        () -> {
                            BorderPane pane = new BorderPane();
                            pane.setRight(bar);
                            pane.setStyle("-fx-padding: 8; -fx-background-color: -dl-panel");
                            return pane;
                        });
        Stagehand.picture(toolbar, theme, name, 640, 48);
    }
}
