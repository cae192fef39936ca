package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Change;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Pane;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class NarrowWindowTest {
    @ParameterizedTest
    @CsvSource({"1280, FACETS SOURCES", "1000, FACETS SOURCES", "800, SOURCES", "640, ''"})
    void aNarrowWindowFoldsPanesByItself(double width, String shown) {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, width);
        assertThat(names(fitting)).isEqualTo(shown);
        size(fitting, 640);
        size(fitting, 1280);
        assertThat(names(fitting)).isEqualTo("FACETS SOURCES");
    }

    @Test
    void whatTheReaderClosedIsNotGivenBack() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 1280);
        toggle(fitting, Pane.FACETS);
        size(fitting, 640);
        size(fitting, 1280);
        assertThat(names(fitting)).isEqualTo("SOURCES");
    }

    @Test
    void aPaneCalledForLiesOverTheTimelineAndTakesThePlaceOfTheOther() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 640);
        double free = fitting.window.timeline().getWidth();
        Stagehand.run(() -> fitting.store.apply(new Change.Show(new Page.Conflicts())));
        size(fitting, 640);
        assertThat(names(fitting)).isEqualTo("SOURCES");
        assertThat(fitting.window.timeline().getWidth()).isEqualTo(free);
        size(fitting, 650);
        assertThat(names(fitting)).isEqualTo("SOURCES");
        toggle(fitting, Pane.FACETS);
        assertThat(names(fitting)).isEqualTo("FACETS");
        size(fitting, 1280);
        assertThat(names(fitting)).isEqualTo("FACETS SOURCES");
    }

    @Test
    void aPaneBesideTheTimelineMakesRoomForOneThatIsCalledFor() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 1280);
        toggle(fitting, Pane.SOURCES);
        size(fitting, 800);
        assertThat(names(fitting)).isEqualTo("FACETS");
        toggle(fitting, Pane.SOURCES);
        assertThat(names(fitting)).isEqualTo("SOURCES");
    }

    @Test
    void escapePutsADrawerAway() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 800);
        toggle(fitting, Pane.FACETS);
        size(fitting, 800);
        assertThat(names(fitting)).isEqualTo("FACETS SOURCES");
        Stagehand.run(() -> press(fitting, KeyCode.ESCAPE));
        assertThat(names(fitting)).isEqualTo("SOURCES");
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 720, 800, 900, 1000, 1150, 1280, 1600})
    void nothingInTheBarIsCutAndTheTitleStaysLegible(double width) {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, width);
        TopBar bar = bar(fitting);
        assertThat(Stagehand.nodes(bar, NarrowWindowTest::cut))
                .allMatch(node -> node.getStyleClass().contains("window-title"));
        Node title = bar.lookup(".window-title");
        assertThat(title.getLayoutBounds().getWidth()).isGreaterThan(100);
        assertThat(bar.lookup(".bar-group").isVisible()).as("zoom buttons").isTrue();
        assertThat(bar.getChildren())
                .filteredOn(Node::isManaged)
                .allMatch(node -> node.getBoundsInParent().getMaxX() <= width - 8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 720, 800, 900, 1000, 1280})
    void theArticlesCanBeReachedAtAnyWidth(double width) {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, width);
        Button counts =
                (Button)
                        Stagehand.nodes(
                                        bar(fitting),
                                        it ->
                                                it instanceof Button button
                                                        && button.getText().contains("articles"))
                                .getFirst();
        boolean words = counts.isManaged();
        MenuButton menu =
                (MenuButton) Stagehand.nodes(bar(fitting), MenuButton.class::isInstance).getFirst();
        Stagehand.run(() -> menu.getOnShowing().handle(new Event(ComboBoxBase.ON_SHOWING)));
        MenuItem last = menu.getItems().getLast();
        assertThat("11 articles".equals(last.getText())).as("in the menu").isNotEqualTo(words);
        Stagehand.run(words ? counts::fire : last::fire);
        assertThat(fitting.store.state().panel().page()).isEqualTo(new Page.Articles());
    }

    @Test
    void theBarOfANarrowWindowHasRoomForTheFind() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 640);
        Stagehand.run(() -> fitting.store.apply(new Change.Look("meta")));
        size(fitting, 640);
        assertThat(bar(fitting).getChildren())
                .filteredOn(Node::isManaged)
                .allMatch(node -> node.getBoundsInParent().getMaxX() <= 640);
    }

    @Test
    void theFieldStaysWhereItIsWhileOneLooksForSomethingAndSifts() {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, 1600);
        Bounds still = field(fitting);
        Stagehand.run(() -> fitting.store.apply(new Change.Look("meta")));
        size(fitting, 1600);
        assertThat(field(fitting)).isEqualTo(still);
        Stagehand.run(() -> fitting.store.apply(new Change.Sift(Filter.NONE.withText("meta"))));
        size(fitting, 1600);
        assertThat(field(fitting)).isEqualTo(still);
        assertThat(bar(fitting).lookup(".find-bar").getLayoutBounds().getWidth())
                .isGreaterThan(still.getWidth() + 100);
    }

    private static Bounds field(Fitting fitting) {
        Node field = bar(fitting).lookup(".text-field");
        return field.localToScene(field.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 800, 1280})
    void theFindSaysWholeWhatItIsFor(double width) {
        Fitting fitting = Stagehand.on(Fitting::story);
        size(fitting, width);
        TextField field = (TextField) bar(fitting).lookup(".text-field");
        Text prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        double signs = 2 * 28; // the glass and the cross, at most
        assertThat(prompt.getLayoutBounds().getWidth()).isLessThan(field.getWidth() - signs);
    }

    private static boolean cut(Node node) {
        return node instanceof Labeled it
                && it.isManaged()
                && it.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && it.isTextTruncated();
    }

    private static TopBar bar(Fitting fitting) {
        return (TopBar) Stagehand.nodes(fitting.window.root(), TopBar.class::isInstance).getFirst();
    }

    private static void size(Fitting fitting, double width) {
        Stagehand.run(
                () -> {
                    Scene before = fitting.window.root().getScene();
                    if (before != null) {
                        before.setRoot(new Group());
                    }
                    Scene scene = new Scene(fitting.window.root(), width, 600);
                    fitting.window.dress(scene, Theme.LIGHT);
                    scene.snapshot(null);
                    scene.snapshot(null);
                });
    }

    private static void toggle(Fitting fitting, Pane pane) {
        Stagehand.run(() -> fitting.store.apply(new Change.TogglePane(pane)));
    }

    private static void press(Fitting fitting, KeyCode code) {
        fitting.window
                .timeline()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static String names(Fitting fitting) {
        Set<Pane> shown = fitting.store.state().panes();
        return String.join(" ", shown.stream().sorted().map(Pane::name).toList());
    }
}
