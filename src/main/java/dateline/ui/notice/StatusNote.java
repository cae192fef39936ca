package dateline.ui.notice;

import dateline.evidence.Anchor;
import dateline.model.Problem;
import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

import java.util.Collection;
import java.util.List;

/// The right end of the status bar: whether the file is sound, whether its passages were found, and
/// what it leaves undated.
///
/// ```
/// HBox .status-note      Dataset valid · all 270 passages found · 2 events undated
/// ```
/// What there is more to see of is a link to it.
public final class StatusNote extends HBox {
    private static final Messages SAY = Messages.of(StatusNote.class);

    private final Store store;
    private final Subscription subscription;
    private List<Problem> problems = List.of();
    private final Runnable attach;
    private List<Anchor> anchors = List.of();

    /// @param store what the reader looks at
    /// @param attach lets the reader say where the texts of the articles are
    public StatusNote(Store store, Runnable attach) {
        this.store = store;
        this.attach = attach;
        getStyleClass().add("status-note");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE); // the words on the left can be cut and still be understood
        subscription = store.listen(this::changed);
        show(store.state());
    }

    /// Tells what reading and checking the open file found.
    ///
    /// @param found what was wrong
    /// @param passages how each passage was found in its text; empty where there are no texts
    public void setFindings(List<Problem> found, Collection<Anchor> passages) {
        problems = List.copyOf(found);
        anchors = List.copyOf(passages);
        show(store.state());
    }

    /// Ends listening; the note is of no use afterwards.
    public void dispose() {
        subscription.cancel();
    }

    private void changed(ViewState before, ViewState after) {
        if (before.catalog() != after.catalog()) {
            show(after);
        }
    }

    private void show(ViewState state) {
        getChildren().clear();
        if (state.isEmpty()) {
            return;
        }
        add(validity());
        add(passages());
        int undated = state.catalog().undated().size();
        if (undated > 0) {
            add(link(SAY.say("status.undated", undated), new Page.Undated()));
        }
    }

    private void add(Node node) {
        if (!getChildren().isEmpty()) {
            getChildren().add(Parts.word(SAY.say("status.between"), "small"));
        }
        getChildren().add(node);
    }

    private Node validity() {
        if (problems.isEmpty()) {
            return Parts.word(SAY.say("status.valid"), "small");
        }
        Hyperlink link = link(SAY.say("status.problems", problems.size()), new Page.Problems());
        boolean lost = problems.stream().anyMatch(it -> it.severity() == Problem.Severity.ERROR);
        (lost ? Tone.CONFLICT : Tone.TENSION).dress(link);
        link.getStyleClass().add("toned-link");
        return link;
    }

    /// How many of all passages stand in a text; a link to what is wrong where some do not, and to
    /// the texts where there are none.
    private Node passages() {
        long checked = anchors.stream().filter(it -> it != Anchor.UNCHECKED).count();
        long found = anchors.stream().filter(Anchor::stands).count();
        if (checked == 0) {
            Hyperlink link = Parts.link(SAY.say("status.unchecked"), attach);
            link.getStyleClass().add("small-link");
            Parts.tip(link, SAY.say("status.attach"));
            return link;
        }
        if (found < checked) {
            Hyperlink lost =
                    link(SAY.say("status.lost", checked - found, checked), new Page.Problems());
            Tone.TENSION.dress(lost);
            lost.getStyleClass().add("toned-link");
            return lost;
        }
        return Parts.word(
                checked == anchors.size()
                        ? SAY.say("status.found", checked)
                        : SAY.say("status.partly", checked, anchors.size()),
                "small");
    }

    private Hyperlink link(String words, Page page) {
        Hyperlink link = Parts.link(words, () -> store.apply(new Change.Show(page)));
        link.getStyleClass().add("small-link");
        return link;
    }
}
