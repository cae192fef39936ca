package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Puts a view on a stage nobody sees, takes its picture, and reads what stands on it.
public final class Stagehand {
    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();
    private static boolean asked;

    private Stagehand() {}

    /// Starts the toolkit once for all tests of the process; headless.
    public static synchronized void start() {
        if (!asked) {
            asked = true;
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            try {
                Platform.startup(() -> STARTED.complete(null));
            } catch (IllegalStateException alreadyRunning) {
                STARTED.complete(null);
            }
            Platform.setImplicitExit(false);
        }
        STARTED.join();
    }

    /// Runs on the toolkit's thread and waits for the result.
    public static <T> T on(Callable<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable thrown) {
                        result.completeExceptionally(thrown);
                    }
                });
        try {
            return result.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Runs on the toolkit's thread and waits.
    public static void run(Runnable work) {
        on(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Lets what was put off on the toolkit's thread happen.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {});
        }
    }

    /// A picture of a view in a theme; kept under `target/pictures` for a person to look at.
    public static WritableImage picture(Parent view, Theme theme, String name, int... size) {
        WritableImage image =
                on(
                        () -> {
                            Scene scene = new Scene(view, size[0], size[1]);
                            theme.apply(scene);
                            view.applyCss();
                            view.layout();
                            scene.snapshot(null);
                            WritableImage taken = scene.snapshot(null);
                            scene.setRoot(new javafx.scene.Group());
                            return taken;
                        });
        keep(image, name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        return image;
    }

    static void keep(WritableImage image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/pictures"));
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Every text a reader sees in a view, top to bottom in the order of the nodes.
    public static List<String> texts(Parent view) {
        List<String> found = new ArrayList<>();
        collect(view, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case SelectableText text -> found.add(text.text());
            case Text text -> found.add(text.getText());
            case Labeled labeled -> {
                if (labeled.getText() != null && !labeled.getText().isEmpty()) {
                    found.add(labeled.getText());
                }
                if (labeled.getGraphic() != null) {
                    collect(labeled.getGraphic(), found);
                }
            }
            case Parent parent -> children(parent).forEach(child -> collect(child, found));
            default -> {}
        }
    }

    /// The nodes in a view; of a scroll pane its content, which is there before the skin is.
    private static List<Node> children(Parent parent) {
        return parent instanceof ScrollPane scroll && scroll.getContent() != null
                ? List.of(scroll.getContent())
                : parent.getChildrenUnmodifiable();
    }

    /// Every node below a view that a test picks.
    public static List<Node> nodes(Parent view, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        for (Node child : children(view)) {
            if (wanted.test(child)) {
                found.add(child);
            }
            if (child instanceof Parent parent) {
                found.addAll(nodes(parent, wanted));
            }
        }
        return found;
    }

    /// Asserts that what a supplier makes (and disposes of) on the toolkit's thread is collected
    /// although what it was attached to lives on.
    public static void assertCollected(Supplier<Object> madeAndDisposed) {
        WeakReference<Object> weak = on(() -> new WeakReference<>(madeAndDisposed.get()));
        for (int i = 0; i < 50 && weak.get() != null; i++) {
            settle();
            System.gc();
            pause(Duration.ofMillis(20));
        }
        assertThat(weak.get()).as("still reachable after dispose").isNull();
    }

    /// Waits, for what is animated to end.
    static void pause(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
