package dateline.ui.facet;

import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.FocusStops;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What is chosen, above the timeline: one chip a value, each with a cross that takes it away.
///
/// ```
/// FlowPane .filter-chips
/// ├── Label               "12 of 48 events"
/// ├── Button .chip …
/// └── Hyperlink           clear all
/// ```
/// Takes no room while nothing is chosen.
public final class FilterChips extends FlowPane {
    private static final Messages SAY = Messages.of(FilterChips.class);

    private final Store store;
    private final Subscription subscription;

    /// @param store what the reader looks at
    public FilterChips(Store store) {
        super(6, 6);
        this.store = store;
        getStyleClass().add("filter-chips");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(SAY.say("chips"));
        subscription = store.listen(this::changed);
        show(store.state());
    }

    /// Ends listening; the chips are of no use afterwards.
    public void dispose() {
        subscription.cancel();
    }

    private void changed(ViewState before, ViewState after) {
        boolean same =
                before.catalog() == after.catalog() && before.filter().equals(after.filter());
        if (!same) {
            show(after);
        }
    }

    private void show(ViewState state) {
        Filter filter = state.filter();
        setVisible(!filter.isNone());
        setManaged(!filter.isNone());
        boolean focused = isFocusWithin();
        getChildren().setAll(filter.isNone() ? List.of() : line(state));
        if (focused) {
            FocusStops.first(this).ifPresent(Node::requestFocus);
        }
    }

    private List<Node> line(ViewState state) {
        Filter filter = state.filter();
        List<Node> nodes = new ArrayList<>();
        int shown = state.layer().visible().count();
        nodes.add(
                Parts.word(
                        SAY.say("chips.count", shown, state.catalog().entries().size()), "small"));
        for (Facet facet : filter.chosen().keySet()) {
            for (String value : filter.chosen(facet)) {
                String label = Choice.label(facet, value, state.catalog());
                nodes.add(chip(SAY.say(facet), label, filter.toggled(facet, value)));
            }
        }
        if (!filter.text().isBlank()) {
            String words = SAY.say("chips.quoted", filter.text().strip());
            nodes.add(chip(SAY.say("chips.words"), words, filter.withText("")));
        }
        nodes.add(Parts.link(SAY.say("clear"), () -> sift(Filter.NONE)));
        return nodes;
    }

    private Button chip(String facet, String label, Filter without) {
        Button chip = new Button(label, Parts.icon(Feather.X));
        chip.getStyleClass().setAll("chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMaxWidth(260);
        chip.setAccessibleText(SAY.say("chip.remove", facet, label));
        Parts.tip(chip, SAY.say("chip.remove", facet, label));
        chip.setOnAction(event -> sift(without));
        return chip;
    }

    private void sift(Filter filter) {
        store.apply(new Change.Sift(filter));
    }
}
