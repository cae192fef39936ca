package dateline.ui.facet;

import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One facet with its values: one stop of the Tab key, with ↑ and ↓ inside.
///
/// ```
/// VBox .facet
/// ├── Label .section-title
/// ├── FacetRow …
/// └── Hyperlink            show all, show fewer
/// ```
final class FacetSection extends VBox {
    /// How many values are shown before "show all".
    static final int FEW = 8;

    private static final Messages SAY = Messages.of(FacetSection.class);

    private final Facet facet;
    private final Store store;
    private final Map<String, FacetRow> rows = new LinkedHashMap<>();
    private boolean all;

    FacetSection(Facet facet, Store store) {
        this.facet = facet;
        this.store = store;
        getStyleClass().add("facet");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(SAY.say(facet));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(store.state());
    }

    /// Shows the values as they stand in a state; rows stay, so that the focus does.
    void show(ViewState state) {
        List<Choice> choices = Choice.of(facet, state.catalog(), state.filter());
        List<Choice> shown = choices.stream().filter(it -> offered(choices, it, state)).toList();
        if (!List.copyOf(rows.keySet()).equals(shown.stream().map(Choice::id).toList())) {
            rebuild(shown, choices.size());
        }
        for (Choice choice : shown) {
            FacetRow row = row(choice);
            row.setCount(choice.count());
            row.setSelected(state.filter().has(facet, choice.id()));
        }
        setVisible(!choices.isEmpty());
        setManaged(!choices.isEmpty());
    }

    private boolean offered(List<Choice> choices, Choice choice, ViewState state) {
        return all
                || choices.size() <= FEW + 1
                || choices.indexOf(choice) < FEW
                || state.filter().has(facet, choice.id());
    }

    private FacetRow row(Choice choice) {
        return rows.computeIfAbsent(choice.id(), id -> new FacetRow(choice, () -> toggle(id)));
    }

    private void toggle(String id) {
        store.apply(new Change.Sift(store.state().filter().toggled(facet, id)));
    }

    private void rebuild(List<Choice> shown, int total) {
        rows.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Parts.section(SAY.say(facet)));
        shown.forEach(choice -> nodes.add(row(choice)));
        if (total > FEW + 1) {
            nodes.add(more(total));
        }
        rows.values().forEach(row -> row.setFocusTraversable(false));
        rows.values().stream().findFirst().ifPresent(row -> row.setFocusTraversable(true));
        getChildren().setAll(nodes);
    }

    private Hyperlink more(int total) {
        String words = all ? SAY.say("fewer") : SAY.say("more", total);
        Hyperlink link =
                Parts.link(
                        words,
                        () -> {
                            all = !all;
                            rows.clear();
                            show(store.state());
                            getChildren().getLast().requestFocus();
                        });
        link.getStyleClass().add("facet-more");
        return link;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> move(1, event);
            default -> {
                // other keys are the row's own
            }
        }
    }

    private void move(int by, KeyEvent event) {
        List<FacetRow> list = List.copyOf(rows.values());
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isFocused()) {
                FacetRow next = list.get(Math.clamp(i + by, 0, list.size() - 1));
                list.forEach(row -> row.setFocusTraversable(row == next));
                next.requestFocus();
                event.consume();
                return;
            }
        }
    }
}
