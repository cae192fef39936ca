package dateline.ui.shell;

import dateline.state.Change;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.application.Platform;

import java.util.List;
import java.util.Locale;

/// Pictures of the window in some of its states: `Demo NAME WIDTHxHEIGHT STEP…`, each in both
/// themes, below `target/pictures`.
final class Demo {
    private Demo() {}

    public static void main(String[] args) {
        try {
            pictures(args);
        } finally {
            Platform.exit();
        }
    }

    private static void pictures(String[] args) {
        List<String> size = List.of(args[1].split("x", 2));
        for (Theme theme : Theme.values()) {
            Fitting fitting = Stagehand.on(Fitting::story);
            Stagehand.run(
                    () ->
                            fitting.window.dress(
                                    new javafx.scene.Scene(new javafx.scene.Group()), theme));
            Stagehand.picture(
                    fitting.window.root(),
                    theme,
                    "first",
                    Integer.parseInt(size.getFirst()),
                    Integer.parseInt(size.getLast()));
            for (int i = 2; i < args.length; i++) {
                String step = args[i];
                Stagehand.run(() -> step(fitting, step));
            }
            Stagehand.picture(
                    fitting.window.root(),
                    theme,
                    args[0],
                    Integer.parseInt(size.getFirst()),
                    Integer.parseInt(size.getLast()));
        }
    }

    private static void step(Fitting fitting, String step) {
        List<String> words = List.of(step.split(":", 2));
        switch (words.getFirst().toLowerCase(Locale.ROOT)) {
            case "select" -> fitting.store.apply(new Change.Select(words.getLast()));
            case "find" -> fitting.store.apply(new Change.Look(words.getLast()));
            case "ages" -> fitting.store.apply(new Change.CountAges(words.getLast()));
            case "run" -> fitting.window.commands().get(words.getLast()).run();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
