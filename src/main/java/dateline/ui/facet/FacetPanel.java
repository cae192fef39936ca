package dateline.ui.facet;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.ScrollToFocus;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// The panel on the left: what the events can be sifted by, with counts.
///
/// ```
/// BorderPane .panel .facet-panel
/// ├── top     HBox .facet-head     Filter            Clear all
/// └── center  ScrollPane
///     └── VBox      FacetSection per facet · events without a date
/// ```
public final class FacetPanel extends BorderPane {
    private static final Messages SAY = Messages.of(FacetPanel.class);

    private final Hyperlink clear;
    private final List<FacetSection> sections = new ArrayList<>();
    private final Hyperlink undated;
    private final Subscription subscription;
    private final Store store;
    private final Executor later;

    /// @param store what the reader looks at; its filter is what the panel shows and changes
    /// @param later shows the values of the first dataset, a facet at a time: the timeline comes
    ///     before
    public FacetPanel(Store store, Executor later) {
        this.store = store;
        this.later = later;
        getStyleClass().addAll("panel", "facet-panel");
        setAccessibleText(SAY.say("panel"));
        setMinWidth(0);
        clear = Parts.link(SAY.say("clear"), () -> store.apply(new Change.Sift(Filter.NONE)));
        undated = Parts.link("", () -> store.apply(new Change.Show(new Page.Undated())));
        for (Facet facet : Facet.values()) {
            sections.add(new FacetSection(facet, store));
        }
        setTop(head());
        setCenter(body());
        subscription = store.listen(this::changed);
        show(store.state());
    }

    /// Ends listening; the panel is of no use afterwards.
    public void dispose() {
        subscription.cancel();
    }

    private Node head() {
        HBox head = new HBox(Parts.word(SAY.say("title"), "heading"), Parts.gap(), clear);
        head.getStyleClass().add("facet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node body() {
        VBox body = new VBox();
        body.getStyleClass().add("facet-body");
        body.getChildren().addAll(sections);
        body.getChildren().add(undated);
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollToFocus.in(scroll);
        return scroll;
    }

    private void changed(ViewState before, ViewState after) {
        boolean same =
                before.catalog() == after.catalog() && before.filter().equals(after.filter());
        if (before.catalog() == Catalog.NOTHING && !same) {
            sections.forEach(section -> later.execute(() -> section.show(store.state())));
            later.execute(() -> showRest(store.state())); // below them, or it would be pushed down
        } else if (!same) {
            show(after);
        }
    }

    private void show(ViewState state) {
        sections.forEach(section -> section.show(state));
        showRest(state);
    }

    private void showRest(ViewState state) {
        clear.setVisible(!state.filter().isNone());
        int count = state.catalog().undated().size();
        undated.setText(SAY.say("undated", count));
        undated.setVisible(count > 0);
        undated.setManaged(count > 0);
    }
}
