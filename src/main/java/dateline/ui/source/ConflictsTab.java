package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.SelectableText;

import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What the sources of an event disagree about, each property with all its claims side by side.
final class ConflictsTab extends VBox {
    private static final Messages SAY = Messages.of(ConflictsTab.class);

    private final List<ComparisonView> views = new ArrayList<>();

    /// @param sheet what to show
    /// @param ways where its links lead
    ConflictsTab(EventSheet sheet, Ways ways) {
        getStyleClass().add("page-body");
        List<Comparison> disputed =
                sheet.comparisons().stream().filter(Comparison::disputed).toList();
        if (disputed.isEmpty()) {
            getChildren().add(SelectableText.of(SAY.say("conflicts.none"), "muted"));
        }
        disputed.forEach(it -> views.add(new ComparisonView(it, ways)));
        sheet.comparisons().stream()
                .filter(it -> !it.disputed() && it.rows().size() > 1)
                .forEach(it -> views.add(new ComparisonView(it, ways)));
        getChildren().addAll(views);
    }

    /// The axes, each to stay in sight while its claims are.
    List<PageScroll.Pin> pins() {
        return views.stream().flatMap(view -> view.pin().stream()).toList();
    }
}
