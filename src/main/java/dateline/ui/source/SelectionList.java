package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The events chosen together, in time order with the time between them; pressing one shows its
/// sources below.
///
/// ```
/// VBox .selection-list
/// ├── Label .section-title     "3 events selected"
/// └── ScrollPane               EventButton per event, the one that leads `:lead`
/// ```
final class SelectionList extends VBox {
    private static final Messages SAY = Messages.of(SelectionList.class);
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final double HIGHEST = 250;

    /// More than these nobody reads one by one.
    private static final int SHOWN = 60;

    /// @param chosen the events, in time order
    /// @param lead the id of the one whose sources are shown
    /// @param choose told which one to show instead
    SelectionList(List<Chosen> chosen, String lead, Consumer<String> choose) {
        getStyleClass().add("selection-list");
        VBox rows = new VBox();
        for (Chosen each : chosen.subList(0, Math.min(SHOWN, chosen.size()))) {
            if (!each.since().isEmpty()) {
                Label since = new Label(each.since(), Parts.icon(Feather.ARROW_DOWN));
                since.getStyleClass().addAll("small", "since");
                since.setWrapText(true);
                rows.getChildren().add(since);
            }
            rows.getChildren().add(row(each.event(), lead, choose));
        }
        if (chosen.size() > SHOWN) {
            rows.getChildren()
                    .add(Parts.line(SAY.say("selection.more", chosen.size() - SHOWN), "small"));
        }
        PageScroll scroll = new PageScroll(rows);
        scroll.setMaxHeight(HIGHEST);
        scroll.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Parts.section(SAY.say("selection", chosen.size())), scroll);
    }

    private static EventButton row(Listed event, String lead, Consumer<String> choose) {
        EventButton row = new EventButton(event, () -> choose.accept(event.event()));
        row.pseudoClassStateChanged(LEAD, event.event().equals(lead));
        return row;
    }
}
