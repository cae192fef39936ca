package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Windows on the screen of the headless platform, which is 1000 pixels wide and high.
class FrameTest {
    private final Settings settings = Settings.forgotten();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void theFirstWindowFillsAScreenThatIsSmall() {
        Stage stage = shown();
        assertThat(ask(stage::isMaximized)).isTrue();
        close(stage);
        assertThat(settings.get("frame.maximized")).contains("true");
        assertThat(settings.get("frame.width")).isEmpty();
    }

    @Test
    void aWindowOpensWhereAndAsLargeAsItWasClosed() {
        settings.put("frame.maximized", "false");
        Stage first = shown();
        Stagehand.run(
                () -> {
                    first.setX(40);
                    first.setY(70);
                    first.setWidth(800);
                    first.setHeight(600);
                });
        close(first);
        Stage second = shown();
        assertThat(place(second)).isEqualTo("40 70 800 600");
        close(second);
        assertThat(closed).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"-3000, 20", "20, 2000", "960, 20"})
    void aPlaceThatIsOnNoScreenIsForgotten(String x, String y) {
        settings.put("frame.maximized", "false");
        settings.put("frame.x", x);
        settings.put("frame.y", y);
        Stage stage = shown();
        assertThat(ask(stage::getX)).isBetween(0.0, 900.0);
        assertThat(ask(stage::getY)).isBetween(0.0, 900.0);
        close(stage);
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        settings.put("frame.maximized", "false");
        settings.put("frame.width", "2400");
        settings.put("frame.height", "nonsense");
        Stage stage = shown();
        assertThat(ask(stage::getWidth)).isEqualTo(1000);
        assertThat(ask(stage::getHeight)).isEqualTo(860);
        close(stage);
    }

    @Test
    void aLongTitleIsCutAndNoTitleIsThatOfTheProgram() {
        Frame frame = ask(() -> new Frame(settings));
        Stage stage = show(frame);
        assertThat(ask(stage::getTitle)).isEqualTo("Dateline");
        Stagehand.run(() -> frame.name("𝔄".repeat(100_000)));
        assertThat(ask(stage::getTitle)).isEqualTo("Dateline – " + "𝔄".repeat(160));
        close(stage);
    }

    private Stage shown() {
        return show(ask(() -> new Frame(settings)));
    }

    private Stage show(Frame frame) {
        return ask(
                () -> {
                    Scene scene = new Scene(new Group());
                    frame.show(scene, closed::incrementAndGet);
                    return (Stage) scene.getWindow();
                });
    }

    private static void close(Stage stage) {
        Stagehand.run(stage::hide);
    }

    private static String place(Stage stage) {
        return ask(
                () ->
                        "%.0f %.0f %.0f %.0f"
                                .formatted(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight()));
    }

    private static <T> T ask(Callable<T> question) {
        return Stagehand.on(question);
    }
}
