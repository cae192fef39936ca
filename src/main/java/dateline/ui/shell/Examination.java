package dateline.ui.shell;

import dateline.evidence.Anchor;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.text.Messages;
import dateline.ui.outside.Library;
import dateline.ui.work.Background;
import dateline.ui.work.Job;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Has what is open looked through in the background: for everything that can be found wrong with
/// it, and for its passages in the texts of its articles, where the reader has them.
///
/// Evidence whose passage is not found again no longer counts, so the dataset is then taken anew as
/// its evidence stands; what is looked at stays.
final class Examination {
    private static final Messages SAY = Messages.of(Examination.class);

    private final Store store;
    private final Library library;
    private final Background background;
    private final Consumer<Library.Opening> found;
    private final Consumer<String> notice;
    private @Nullable Path texts;
    private Subscription running = () -> {};

    /// @param store what the reader looks at
    /// @param found hears what was found
    /// @param notice tells the reader something
    Examination(
            Store store, Outfit outfit, Consumer<Library.Opening> found, Consumer<String> notice) {
        this.store = store;
        this.library = outfit.library();
        this.background = outfit.background();
        this.found = found;
        this.notice = notice;
    }

    /// Looks through what was just opened, unless that was done in reading it.
    void begin(Library.Opening opening) {
        running.cancel();
        texts = opening.texts();
        if (opening.anchors().isEmpty()) {
            run(_ -> {});
        }
    }

    /// Whether there are texts that passages are looked for in.
    boolean attached() {
        return texts != null;
    }

    /// Lets the reader choose the folder of the texts.
    void choose(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(SAY.say("texts.title"));
        Path now = texts;
        if (now != null && now.toFile().isDirectory()) {
            chooser.setInitialDirectory(now.toFile());
        }
        File folder = chooser.showDialog(owner);
        if (folder != null) {
            attach(folder.toPath());
        }
    }

    /// Looks for the passages in the texts of a folder, now and whenever the dataset is opened, and
    /// tells how many were found.
    ///
    /// @param folder `<article id>.txt` each
    void attach(Path folder) {
        remember(folder);
        run(this::tell);
    }

    /// Goes without texts again.
    void detach() {
        remember(null);
        run(_ -> {});
    }

    private void remember(@Nullable Path folder) {
        texts = folder;
        library.attach(store.state().catalog(), folder);
    }

    private void tell(Library.Opening opening) {
        long all = opening.anchors().size();
        long looked = opening.anchors().stream().filter(it -> it != Anchor.UNCHECKED).count();
        long found = opening.anchors().stream().filter(Anchor::stands).count();
        if (looked == 0) {
            notice.accept(SAY.say("notice.texts.none", String.valueOf(opening.texts())));
        } else if (found < looked) {
            notice.accept(SAY.say("notice.texts.lost", found, looked, looked - found));
        } else if (found < all) {
            notice.accept(SAY.say("notice.texts.partly", found, all));
        } else {
            notice.accept(SAY.say("notice.texts.all", all));
        }
    }

    /// Stops looking.
    void cancel() {
        running.cancel();
    }

    private void run(Consumer<Library.Opening> told) {
        Catalog open = store.state().catalog();
        Path folder = texts;
        running.cancel();
        running =
                background.start(
                        new Job<>(
                                "examination",
                                progress -> library.check(open, folder, progress),
                                opening -> {
                                    revise(open, opening);
                                    told.accept(opening);
                                },
                                Examination::lost));
    }

    private void revise(Catalog open, Library.Opening opening) {
        Catalog catalog = opening.catalog();
        if (store.state().catalog() != open) {
            return;
        }
        if (catalog != null && (texts != null || open.assessment().checked())) {
            store.apply(new Change.Revise(catalog));
        }
        found.accept(opening);
    }

    private static void lost(Throwable failure) {
        throw failure instanceof RuntimeException already
                ? already
                : new IllegalStateException(failure);
    }
}
