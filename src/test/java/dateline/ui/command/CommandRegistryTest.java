package dateline.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class CommandRegistryTest {
    private final CommandRegistry registry = new CommandRegistry();
    private final List<String> ran = new ArrayList<>();

    @Test
    void aDoubledIdThrows() {
        registry.add(command("fit"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.add(command("fit")))
                .withMessage("two commands are called fit");
    }

    @Test
    void aDoubledKeyThrowsHoweverItIsWritten() {
        registry.add(command("fit").keys("Ctrl+Shift+P"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.add(command("find").timelineKeys("Shift+Ctrl+P")))
                .withMessage("Ctrl+Shift+P runs fit and find");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ctrl+Shift+P | Ctrl+Shift+P
                    Alt+Left     | Alt+←
                    Ctrl+Page Up | Ctrl+PgUp
                    F1           | F1
                    Esc          | Esc
                    ?            | ?
                    +            | +
                    """)
    void aStrokeReadsAsItIsPressed(String written, String shown) {
        assertThat(KeyStroke.of(written).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+Nothing", "Hyper+X"})
    void anUnknownKeyThrows(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyStroke.of(written));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    TIMELINE,  letter function arrow
                    TEXT,      function
                    ELSEWHERE, letter function
                    """)
    void keysWorkWhereTheFocusAllows(CommandRegistry.Focus focus, String expected) {
        registry.add(command("letter").keys("F"));
        registry.add(command("function").keys("F1"));
        registry.add(command("arrow").timelineKeys("Left"));
        for (KeyCode code : List.of(KeyCode.F, KeyCode.F1, KeyCode.LEFT)) {
            registry.run(pressed(code), focus);
        }
        assertThat(String.join(" ", ran)).isEqualTo(expected);
    }

    @Test
    void aCommandThatMakesNoSenseDoesNotRun() {
        registry.add(command("undo").keys("F2").when(() -> false));
        assertThat(registry.run(pressed(KeyCode.F2), CommandRegistry.Focus.TIMELINE)).isFalse();
        assertThat(ran).isEmpty();
    }

    @Test
    void aCharacterIsToldByWhatIsTyped() {
        registry.add(command("zoom").keys("+"));
        KeyEvent typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "+", "", KeyCode.UNDEFINED, true, false, false, false);
        assertThat(registry.run(typed, CommandRegistry.Focus.ELSEWHERE)).isTrue();
        assertThat(registry.run(pressed(KeyCode.PLUS), CommandRegistry.Focus.ELSEWHERE)).isFalse();
    }

    private Command command(String id) {
        return Command.of(id, id, Topic.VIEW, () -> ran.add(id));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
