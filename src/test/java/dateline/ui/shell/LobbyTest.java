package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.model.Dataset;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Page;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.notice.NoticeBar;
import dateline.ui.work.Progress;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/// What a window says when there is nothing to show in it, or something wrong with that.
class LobbyTest {
    private static final Path FILE = Path.of("torn.json");

    @Test
    void allThatIsWrongWithARefusedFileCanBeCopied() {
        Fitting fitting = shown(null);
        String copied =
                Stagehand.on(
                        () -> {
                            fitting.window.open(FILE);
                            button(fitting, "Copy all").fire();
                            return Clipboard.getSystemClipboard().getString();
                        });
        assertThat(texts(fitting)).contains("Line 3210: a bracket is missing");
        assertThat(copied).isEqualTo("torn.json:3210:1: Error: a bracket is missing");
    }

    @Test
    void whereNothingIsOpenNoPanelCanBeCalledForAndNothingIsCounted() {
        Fitting fitting = shown(null);
        assertThat(texts(fitting)).contains("Conflicts").doesNotContain("Conflicts 0");
        for (String panel : List.of("view.facets", "view.sources")) {
            assertThat(fitting.window.commands().get(panel).enabled().getAsBoolean()).isFalse();
            assertThat(fitting.window.commands().get(panel).isChosen()).isFalse();
        }
    }

    @Test
    void aDatasetWithoutADateShowsNoAxisAndNoMoment() {
        Fitting fitting = shown(null);
        Stagehand.run(() -> fitting.store.apply(Change.Open.of(blank(), 800)));
        assertThat(texts(fitting))
                .contains("There are no events in this file")
                .noneMatch(words -> words.contains("1970"));
        assertThat(fitting.window.timeline().getOpacity()).isZero();
        Stagehand.run(() -> fitting.store.apply(Change.Open.of(Fitting.STORY, 800)));
        assertThat(fitting.window.timeline().getOpacity()).isEqualTo(1);
    }

    @Test
    void theNoticeOfProblemsGoesWhenTheyAreShown() {
        Fitting fitting = shown(Fitting.STORY);
        Stagehand.run(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(fitting.window.root().getScene());
                    stage.show();
                    fitting.window.open(FILE);
                    assertThat(notices(fitting)).isEqualTo(1);
                    fitting.store.apply(new Change.Show(new Page.Problems()));
                    assertThat(notices(fitting)).isZero();
                    stage.hide();
                });
    }

    private static Catalog blank() {
        return Catalog.of(
                Assessment.of(
                        new Dataset(
                                "blank", "1", "Blank", null, List.of(), List.of(), List.of(),
                                List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    private static Fitting shown(@Nullable Catalog left) {
        return Stagehand.on(
                () -> {
                    Fitting fitting = new Fitting(new Torn(left));
                    Scene scene = new Scene(fitting.window.root(), 1000, 700);
                    fitting.window.dress(scene, Theme.LIGHT);
                    scene.snapshot(null);
                    return fitting;
                });
    }

    private static List<String> texts(Fitting fitting) {
        return Stagehand.on(() -> Stagehand.texts(fitting.window.root()));
    }

    private static long notices(Fitting fitting) {
        return Stagehand.nodes(fitting.window.root(), NoticeBar.class::isInstance).stream()
                .filter(Node::isVisible)
                .count();
    }

    private static Button button(Fitting fitting, String text) {
        return (Button)
                Stagehand.nodes(
                                fitting.window.root(),
                                node -> node instanceof Button it && text.equals(it.getText()))
                        .getFirst();
    }

    /// A library whose only file is broken.
    ///
    /// @param left what could be read of it
    private record Torn(@Nullable Catalog left) implements Fitting.KeepsNothing {
        @Override
        public Opening open(Path file, Progress progress) {
            Problem.Place place = new Problem.Place("torn.json", 3210, 1, null);
            Problem problem = new Problem(Problem.Severity.ERROR, place, "a bracket is missing");
            return new Opening(left, List.of(problem), List.of());
        }
    }
}
