package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.ui.CableDataset;
import dateline.ui.notice.Legend;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// What opens above the window, and what comes from ControlsFX, in both themes.
class PopupsTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aBubbleIsDressedLikeTheWindow(Theme theme) {
        picture(
                theme,
                "popup-legend",
                owner -> Legend.show(CableDataset.make().kinds(), theme.palette(), owner));
    }

    @Test
    void escClosesABubbleThoughTheListInItHasAUseForIt() {
        Label owner = Stagehand.on(() -> new Label("owner"));
        List<Boolean> showing =
                Stagehand.on(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(new Scene(new StackPane(owner), 400, 300));
                            stage.show();
                            ListView<String> list = new ListView<>();
                            list.getItems().add("said");
                            PopOver bubble =
                                    Bubbles.around(list, PopOver.ArrowLocation.TOP_CENTER, owner);
                            bubble.show(owner);
                            list.requestFocus();
                            boolean before = bubble.isShowing();
                            Event.fireEvent(list, escape());
                            boolean after = bubble.isShowing();
                            stage.hide();
                            return List.of(before, after);
                        });
        assertThat(showing).containsExactly(true, false);
    }

    @Test
    void whereTheDesktopCannotBlendABubbleFillsItsWindow() {
        Stage stage = Stagehand.on(Stage::new);
        PopOver bubble =
                Stagehand.on(
                        () -> {
                            Label owner = new Label("owner");
                            stage.setScene(new Scene(new StackPane(owner), 400, 300));
                            Theme.LIGHT.apply(stage.getScene());
                            stage.getScene().getStylesheets().add(Theme.opaque());
                            stage.show();
                            PopOver made =
                                    Bubbles.around(
                                            new Label("What it says, at some length"),
                                            PopOver.ArrowLocation.TOP_RIGHT,
                                            owner);
                            Bubbles.flatten(made, owner);
                            made.show(owner);
                            return made;
                        });
        Stagehand.pause(Duration.ofMillis(200));
        Stagehand.run(
                () -> {
                    Bounds border =
                            bubble.getScene().getRoot().lookup(".border").getBoundsInParent();
                    assertThat(border.getWidth()).isGreaterThan(50);
                    assertThat(bubble.getWidth()).isCloseTo(border.getWidth(), within(12.0));
                    assertThat(bubble.getHeight()).isCloseTo(border.getHeight(), within(12.0));
                    bubble.hide();
                    stage.hide();
                });
    }

    private static KeyEvent escape() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aMenuIsDressedLikeTheWindow(Theme theme) {
        picture(
                theme,
                "popup-menu",
                owner -> {
                    MenuItem disabled = new MenuItem("Copy as citation");
                    disabled.setDisable(true);
                    new ContextMenu(new MenuItem("Copy"), disabled, new MenuItem("Select all"))
                            .show(owner, 20, 20);
                });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aTooltipIsDressedLikeTheWindow(Theme theme) {
        picture(
                theme,
                "popup-tooltip",
                owner -> new Tooltip("Says the same as the answer shown.").show(owner, 20, 20));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void controlsOfControlsFxAreDressedLikeTheWindow(Theme theme) {
        VBox box =
                Stagehand.on(
                        () -> {
                            RangeSlider slider = new RangeSlider(0, 100, 20, 70);
                            slider.setShowTickLabels(true);
                            StatusBar status = new StatusBar();
                            status.setText("12 of 48 events in view");
                            BreadCrumbBar<String> crumbs =
                                    new BreadCrumbBar<>(
                                            BreadCrumbBar.buildTreeModel("Events", "An article"));
                            var field = TextFields.createClearableTextField();
                            field.setText("cable");
                            VBox all = new VBox(16, slider, status, crumbs, field);
                            all.setStyle("-fx-padding: 16");
                            return all;
                        });
        WritableImage image = Stagehand.picture(box, theme, "controls", 360, 220);
        assertThat(image.getWidth()).isEqualTo(360);
    }

    /// Opens something over a stage, and keeps the picture of what was opened.
    private static void picture(Theme theme, String name, Consumer<Label> open) {
        Stage stage =
                Stagehand.on(
                        () -> {
                            Label owner = new Label("The Atlantic cable");
                            Stage made = new Stage();
                            made.setScene(new Scene(new StackPane(owner), 600, 400));
                            theme.apply(made.getScene());
                            made.show();
                            open.accept(owner);
                            return made;
                        });
        Stagehand.pause(Duration.ofMillis(700));
        List<Window> popups =
                Stagehand.on(() -> Window.getWindows().stream().filter(it -> it != stage).toList());
        assertThat(popups).isNotEmpty();
        WritableImage image = Stagehand.on(() -> popups.getLast().getScene().snapshot(null));
        Stagehand.keep(image, name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        Stagehand.run(
                () -> {
                    popups.forEach(Window::hide);
                    stage.close();
                });
    }
}
