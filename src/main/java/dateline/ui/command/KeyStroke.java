package dateline.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A key, or keys pressed together.
///
/// A character such as `+` is told by what is typed, because it lies on another key of every
/// keyboard; a name such as `F1` by the key pressed.
public sealed interface KeyStroke {
    /// Whether an event is this stroke.
    boolean matches(KeyEvent event);

    /// How it reads: "Ctrl+Shift+P", "←", "+".
    String shown();

    /// Whether it types a character where text is typed.
    boolean types();

    /// Reads a stroke: any of `Ctrl+`, `Alt+`, `Shift+`, then a name of [KeyCode] such as `P`,
    /// `Left` or `Page Up`; or a single character that is no letter and no digit, alone.
    ///
    /// @throws IllegalArgumentException when there is no such key
    static KeyStroke of(String text) {
        boolean character = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
        return character ? new Typed(text) : Combination.of(text);
    }

    /// A character typed, whatever keys that takes.
    record Typed(String character) implements KeyStroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(character)
                    && !event.isShortcutDown()
                    && !event.isAltDown();
        }

        @Override
        public String shown() {
            return character;
        }

        @Override
        public boolean types() {
            return true;
        }
    }

    /// A key pressed with modifiers; `Ctrl` is the shortcut key of the platform.
    record Combination(KeyCodeCombination keys) implements KeyStroke {
        private static final Map<KeyCode, String> SIGNS =
                Map.of(
                        KeyCode.LEFT, "←",
                        KeyCode.RIGHT, "→",
                        KeyCode.UP, "↑",
                        KeyCode.DOWN, "↓",
                        KeyCode.PAGE_UP, "PgUp",
                        KeyCode.PAGE_DOWN, "PgDn",
                        KeyCode.ESCAPE, "Esc");

        static Combination of(String text) {
            KeyCombination read = KeyCombination.valueOf(text.replace("Ctrl+", "Shortcut+"));
            if (read instanceof KeyCodeCombination keys) {
                return new Combination(keys);
            }
            throw new IllegalArgumentException("no key is called " + text);
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String shown() {
            List<String> parts = new ArrayList<>();
            if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
                parts.add("Ctrl");
            }
            if (keys.getAlt() == KeyCombination.ModifierValue.DOWN) {
                parts.add("Alt");
            }
            if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
                parts.add("Shift");
            }
            parts.add(SIGNS.getOrDefault(keys.getCode(), keys.getCode().getName()));
            return String.join("+", parts);
        }

        @Override
        public boolean types() {
            boolean modified =
                    keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                            || keys.getAlt() == KeyCombination.ModifierValue.DOWN;
            return !modified && keys.getCode().isLetterKey();
        }
    }
}
