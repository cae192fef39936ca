package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

class FaultDialogTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFaultIsToldInTheColoursOfTheWindow(Theme theme) {
        Stagehand.run(
                () -> {
                    theme.lay();
                    DialogPane pane =
                            FaultDialog.dialog(new IllegalStateException("torn"), "fault.log")
                                    .getDialogPane();
                    pane.applyCss();
                    assertThat(pane.getGraphic()).isInstanceOf(FontIcon.class);
                    assertThat(ground(pane)).isEqualTo(theme.ground());
                    Theme.LIGHT.lay();
                });
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }
}
