package dateline.ui.find;

import dateline.state.Change;
import dateline.state.Filter;
import dateline.state.Find;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The find field: typing finds, Enter steps forward, Shift+Enter back, Esc clears.
///
/// ```
/// HBox .find-bar
/// ├── Hyperlink            "2 more behind the filter"
/// ├── Label                "3 of 12"
/// ├── Button, Button       previous, next
/// ├── ToggleButton         show only what is found
/// └── CustomTextField      with a magnifier, and a cross that clears
/// ```
/// All but the field appear only while something is looked for, and before it, so that the field
/// stays where it is while one types.
public final class FindBar extends HBox {
    private static final Messages SAY = Messages.of(FindBar.class);

    private static final int COLUMNS = 22;
    private static final int FEW_COLUMNS = 10;

    /// Enough for a word, in pixels.
    private static final double LEAST = 110;

    private final Store store;
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final Label count = Parts.word("", "small");
    private final Hyperlink hidden;
    private final Button previous;
    private final Button next;
    private final ToggleButton only = new ToggleButton("", new FontIcon(Feather.FILTER));
    private final ChangeListener<String> typed = (at, was, is) -> look(is);
    private final Subscription subscription;

    /// @param store what the reader looks at
    public FindBar(Store store) {
        this.store = store;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        hidden = Parts.link("", this::showHidden);
        previous = Parts.iconButton(Feather.CHEVRON_UP, SAY.say("previous"), this::previous);
        next = Parts.iconButton(Feather.CHEVRON_DOWN, SAY.say("next"), this::next);
        build();
        field.textProperty().addListener(typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        subscription = store.listen((before, after) -> show(after));
        show(store.state());
    }

    /// Puts the keyboard focus into the field and selects what stands there.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Makes the field short where there is little room, or long again.
    public void setShort(boolean isShort) {
        field.setPrefColumnCount(isShort ? FEW_COLUMNS : COLUMNS);
        field.setPromptText(isShort ? SAY.say("prompt.short") : SAY.say("prompt"));
    }

    /// The width of everything shown beside the field, in pixels.
    public double besideField() {
        return prefWidth(-1) - field.prefWidth(-1);
    }

    /// Ends listening; the bar is of no use afterwards.
    public void dispose() {
        subscription.cancel();
        field.textProperty().removeListener(typed);
    }

    /// The field itself, so that a test can type.
    TextField field() {
        return field;
    }

    private void build() {
        field.setPromptText(SAY.say("prompt"));
        field.setAccessibleText(SAY.say("field"));
        field.setLeft(Parts.icon(Feather.SEARCH));
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(LEAST);
        Parts.tip(field, SAY.say("tip"));
        only.getStyleClass().addAll("flat", "button-icon", "dl-icon-button");
        only.setAccessibleText(SAY.say("only"));
        Parts.tip(only, SAY.say("only"));
        only.setOnAction(event -> sift());
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(hidden, count, previous, next, only, field);
    }

    private void look(String query) {
        if (!query.equals(store.state().find().query())) {
            store.apply(new Change.Look(query));
        }
    }

    private void next() {
        store.apply(new Change.NextHit());
    }

    private void previous() {
        store.apply(new Change.PreviousHit());
    }

    /// Sees the dataset through the words found, or no longer.
    private void sift() {
        Filter filter = store.state().filter();
        String words = only.isSelected() ? store.state().find().query() : "";
        store.apply(new Change.Sift(filter.withText(words)));
    }

    private void showHidden() {
        store.apply(new Change.Sift(Filter.NONE));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            previous();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            next();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void show(ViewState state) {
        Find find = state.find();
        if (!field.getText().equals(find.query())) {
            field.setText(find.query());
        }
        count.setText(words(find));
        hidden.setText(SAY.say("hidden", find.hidden()));
        boolean steps = find.active() && !find.hits().isEmpty();
        shown(count, find.active());
        shown(hidden, find.active() && find.hidden() > 0);
        shown(previous, steps);
        shown(next, steps);
        only.setSelected(!state.filter().text().isBlank());
        shown(only, steps || only.isSelected());
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// "Nothing found", "12 found", or "3 of 12" once stepped.
    static String words(Find find) {
        int hits = find.hits().size();
        return find.current() < 0
                ? SAY.say("found", hits)
                : SAY.say("step", find.current() + 1, hits);
    }
}
