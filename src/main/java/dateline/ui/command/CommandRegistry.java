package dateline.ui.command;

import javafx.scene.input.KeyEvent;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All commands of a window, in the order in which they were added.
public final class CommandRegistry {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<KeyStroke, Command> byKey = new HashMap<>();

    /// Adds a command.
    ///
    /// @throws IllegalArgumentException when its id or one of its keys is taken
    public void add(Command command) {
        Command namesake = commands.putIfAbsent(command.id(), command);
        if (namesake != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        for (KeyStroke key : command.keys()) {
            Command other = byKey.putIfAbsent(key, command);
            if (other != null) {
                throw new IllegalArgumentException(
                        key.shown() + " runs " + other.id() + " and " + command.id());
            }
        }
    }

    /// Adds several commands in order.
    public void addAll(Collection<Command> several) {
        several.forEach(this::add);
    }

    /// Every command.
    public Collection<Command> all() {
        return Collections.unmodifiableCollection(commands.values());
    }

    /// The commands of one topic.
    public List<Command> about(Topic topic) {
        return commands.values().stream().filter(command -> command.topic() == topic).toList();
    }

    /// The command of an id.
    ///
    /// @throws IllegalArgumentException when there is none
    public Command get(String id) {
        return Optional.ofNullable(commands.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no command is called " + id));
    }

    /// Runs the command whose key an event is, if it makes sense where the focus is.
    ///
    /// @return whether one ran
    public boolean run(KeyEvent event, Focus focus) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().matches(event))
                .filter(entry -> focus.allows(entry.getValue(), entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().run())
                .orElse(false);
    }

    /// What holds the keyboard focus.
    public enum Focus {
        TIMELINE,
        /// A field in which text is typed.
        TEXT,
        ELSEWHERE;

        private boolean allows(Command command, KeyStroke key) {
            return switch (this) {
                case TIMELINE -> true;
                case TEXT -> command.reach() == Reach.WINDOW && !key.types();
                case ELSEWHERE -> command.reach() == Reach.WINDOW;
            };
        }
    }
}
