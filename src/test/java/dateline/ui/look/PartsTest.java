package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

class PartsTest {
    @Test
    void aTooltipIsMadeWhenThePointerFirstComes() {
        List<String> tips =
                Stagehand.on(
                        () -> {
                            Label label = new Label("Corroborated");
                            Parts.tip(label, "Two lineages agree");
                            int before = tips(label).size();
                            label.fireEvent(mouse(MouseEvent.MOUSE_ENTERED));
                            List<String> after = tips(label);
                            assertThat(before).isZero();
                            return after;
                        });
        assertThat(tips).containsExactly("Two lineages agree");
    }

    private static List<String> tips(Label label) {
        return label.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                2,
                2,
                2,
                2,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
