package dateline.app;

import dateline.text.Messages;
import dateline.ui.outside.Settings;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Objects;
import java.util.stream.Stream;

/// The frame of a window on the screen: it opens where and as large as it was closed.
final class Frame {
    private static final Messages MESSAGES = Messages.of(Frame.class);

    /// More of a title than this no window manager shows.
    private static final int LONGEST_TITLE = 160;

    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 860;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    /// A screen that leaves less than this around a window of the usual size is filled with it.
    private static final double AIR = 60;

    /// How much of a large screen the first window takes.
    private static final double PART = 0.75;

    /// How much of a window must lie on some screen for it to be found again.
    private static final double GRIP = 80;

    private final Settings settings;
    private final Stage stage = new Stage();

    Frame(Settings settings) {
        this.settings = settings;
    }

    /// Shows a scene.
    ///
    /// @param scene the content
    /// @param closed run when the window has closed
    void show(Scene scene, Runnable closed) {
        name("");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        place();
        stage.setOnHiding(_ -> remember());
        stage.setOnHidden(_ -> closed.run());
        stage.show();
    }

    /// Gives the window its icon, which it needs least of all.
    void sign() {
        Stream.of(32, 64, 128, 256).map(Frame::icon).forEach(stage.getIcons()::add);
    }

    /// Names what is open in the title of the window; nothing where that has no name.
    void name(String dataset) {
        String name =
                dataset.codePoints()
                        .limit(LONGEST_TITLE)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        stage.setTitle(name.isBlank() ? MESSAGES.say("frame") : MESSAGES.say("frame.title", name));
    }

    private static Image icon(int size) {
        String path = "/assets/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(Frame.class.getResourceAsStream(path), path));
    }

    private void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean small =
                screen.getWidth() < USUAL_WIDTH + AIR || screen.getHeight() < USUAL_HEIGHT + AIR;
        double width = usual(USUAL_WIDTH, screen.getWidth());
        double height = usual(USUAL_HEIGHT, screen.getHeight());
        stage.setWidth(Math.min(settings.number("frame.width", width), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("frame.height", height), screen.getHeight()));
        double x = settings.number("frame.x", Double.NaN);
        double y = settings.number("frame.y", Double.NaN);
        if (reachable(x, y)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(
                settings.get("frame.maximized").map(Boolean::parseBoolean).orElse(small));
    }

    /// The length of a first window: more than usual where the screen has far more.
    private static double usual(double usual, double screen) {
        return Math.min(Math.max(usual, screen * PART), screen - AIR);
    }

    /// Whether the title bar of a window at this place lies on a screen.
    private static boolean reachable(double x, double y) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> screen.contains(x + GRIP, y + GRIP / 2));
    }

    private void remember() {
        settings.put("frame.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("frame.width", Double.toString(stage.getWidth()));
            settings.put("frame.height", Double.toString(stage.getHeight()));
            settings.put("frame.x", Double.toString(stage.getX()));
            settings.put("frame.y", Double.toString(stage.getY()));
        }
    }
}
