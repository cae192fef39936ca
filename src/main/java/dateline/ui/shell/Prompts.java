package dateline.ui.shell;

import dateline.state.Store;
import dateline.ui.command.CommandRegistry;
import dateline.ui.timeline.Navigator;

/// What is laid over the window to ask or to tell something, one at a time.
final class Prompts {
    private final Overlay overlay = new Overlay();
    private final Store store;
    private final CommandRegistry registry;
    private final Navigator navigator;

    Prompts(Store store, CommandRegistry registry, Navigator navigator) {
        this.store = store;
        this.registry = registry;
        this.navigator = navigator;
    }

    /// The node they are shown on, above all else.
    Overlay overlay() {
        return overlay;
    }

    /// Takes away the one that is shown.
    void close() {
        overlay.close();
    }

    /// Asks for a date to go to.
    void askForDate() {
        DatePrompt prompt =
                new DatePrompt(
                        store.state().catalog(),
                        span -> {
                            overlay.close();
                            navigator.show(span);
                        });
        overlay.show(prompt, prompt.field());
    }

    /// Shows all commands.
    void showPalette() {
        CommandPalette palette = new CommandPalette(registry, overlay::close);
        overlay.show(palette, palette.query());
    }

    /// Shows all keys.
    void showKeys() {
        KeySheet sheet = new KeySheet(registry);
        overlay.show(sheet, sheet.focus());
    }
}
