package dateline.ui.command;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Something the reader can have done.
///
/// @param id stable, such as `view.fit`
/// @param name as menus and the palette say it
/// @param topic which menu it stands in
/// @param reach where its keys work
/// @param keys the strokes that run it; the first is shown beside the name
/// @param action what is done
/// @param enabled whether it makes sense now
/// @param chosen whether what it chooses holds now; null for what is done and not chosen
public record Command(
        String id,
        String name,
        Topic topic,
        Reach reach,
        List<KeyStroke> keys,
        Runnable action,
        BooleanSupplier enabled,
        @Nullable BooleanSupplier chosen) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// A command without keys that always makes sense.
    public static Command of(String id, String name, Topic topic, Runnable action) {
        return new Command(id, name, topic, Reach.WINDOW, List.of(), action, () -> true, null);
    }

    /// This command with keys that work anywhere in the window.
    ///
    /// @param strokes as [KeyStroke#of] reads them
    public Command keys(String... strokes) {
        return with(Reach.WINDOW, strokes);
    }

    /// This command with keys that work on the timeline.
    public Command timelineKeys(String... strokes) {
        return with(Reach.TIMELINE, strokes);
    }

    /// This command, only when something holds.
    public Command when(BooleanSupplier condition) {
        return new Command(id, name, topic, reach, keys, action, condition, chosen);
    }

    /// This command as a choice, with a mark in the menu while it is made.
    public Command chosenWhen(BooleanSupplier holds) {
        return new Command(id, name, topic, reach, keys, action, enabled, holds);
    }

    /// Whether it is a choice that is made now.
    public boolean isChosen() {
        BooleanSupplier holds = chosen;
        return holds != null && holds.getAsBoolean();
    }

    /// Runs it, if it makes sense now.
    ///
    /// @return whether it ran
    public boolean run() {
        boolean sensible = enabled.getAsBoolean();
        if (sensible) {
            action.run();
        }
        return sensible;
    }

    private Command with(Reach where, String... strokes) {
        List<KeyStroke> read = Arrays.stream(strokes).map(KeyStroke::of).toList();
        return new Command(id, name, topic, where, read, action, enabled, chosen);
    }
}
