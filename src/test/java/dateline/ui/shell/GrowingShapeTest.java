package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Density;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Polygon;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The shape of a file that is still read.
class GrowingShapeTest {
    @Test
    void takesNoRoomBeforeTheFirstEvent() {
        Stagehand.run(() -> assertThat(new GrowingShape(100).isManaged()).isFalse());
    }

    @Test
    void showsHowManyEventsBeginWhen() {
        Density density = Density.NONE.with(Fitting.STORY.assessment().survey());
        Stagehand.run(
                () -> {
                    GrowingShape shape = new GrowingShape(100);
                    shape.grown(density);
                    assertThat(shape.isManaged()).isTrue();
                    List<Double> points =
                            nodes(shape, Polygon.class).findFirst().orElseThrow().getPoints();
                    assertThat(points).hasSize(4 + 4 * density.cells()).contains(0.0, 100.0);
                    assertThat(nodes(shape, Label.class).findFirst().orElseThrow().getText())
                            .startsWith(density.total() + " events so far, ");
                });
    }

    @Test
    void growsAsTheFileIsRead() {
        Density density = Density.NONE.with(Fitting.STORY.assessment().survey());
        Stagehand.run(
                () -> {
                    GrowingShape shape = new GrowingShape(100);
                    double before = 0;
                    for (double fraction : new double[] {0.1, 0.4, 1}) {
                        shape.reached(fraction);
                        shape.grown(density);
                        double high = height(shape);
                        assertThat(high).isGreaterThan(before + 10);
                        before = high;
                    }
                    shape.reached(0.5);
                    assertThat(height(shape)).isLessThan(before);
                    shape.reached(-1);
                    assertThat(height(shape)).isEqualTo(before);
                });
    }

    private static double height(GrowingShape shape) {
        List<Double> points = nodes(shape, Polygon.class).findFirst().orElseThrow().getPoints();
        double foot = points.get(1);
        double top = foot;
        for (int i = 1; i < points.size(); i += 2) {
            top = Math.min(top, points.get(i));
        }
        return foot - top;
    }

    @Test
    void standsInTheLobbyWhileAFileIsRead() {
        Density density = Density.NONE.with(Fitting.STORY.assessment().survey());
        Lobby lobby =
                Stagehand.on(
                        () -> {
                            Lobby made = new Lobby(() -> {}, _ -> {}, () -> {});
                            made.reading(Path.of("story.json"), () -> {});
                            made.grown(density);
                            made.reached(0.4);
                            return made;
                        });
        for (Theme theme : Theme.values()) {
            WritableImage image = Stagehand.picture(lobby, theme, "lobby-" + theme, 800, 500);
            assertThat(Stagehand.texts(lobby)).anyMatch(text -> text.contains("so far"));
            assertThat(image.getWidth()).isEqualTo(800);
        }
    }

    @Test
    void nothingMovesWhenItComes() {
        Density density = Density.NONE.with(Fitting.STORY.assessment().survey());
        Stagehand.run(
                () -> {
                    Lobby lobby = new Lobby(() -> {}, _ -> {}, () -> {});
                    Scene scene = new Scene(lobby, 800, 500);
                    Theme.LIGHT.apply(scene);
                    lobby.reading(Path.of("story.json"), () -> {});
                    Bounds before = cancel(lobby);
                    lobby.grown(density);
                    lobby.reached(0.4);
                    assertThat(cancel(lobby)).isEqualTo(before);
                    lobby.at(ReadingCard.Stage.WEIGHING);
                    assertThat(cancel(lobby)).isEqualTo(before);
                });
    }

    private static Bounds cancel(Lobby lobby) {
        lobby.applyCss();
        lobby.layout();
        Node button = lobby.lookup(".button");
        return button.localToScene(button.getLayoutBounds());
    }

    private static <T> Stream<T> nodes(GrowingShape shape, Class<T> type) {
        return shape.lookupAll("*").stream().filter(type::isInstance).map(type::cast);
    }
}
