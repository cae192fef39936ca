package dateline.ui.source;

import dateline.state.Page;
import dateline.text.Messages;
import dateline.ui.look.KindSwatch;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;
import dateline.ui.look.SelectableText.Run;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One event: what it is, what its date rests on, and the four parts that show why.
///
/// ```
/// VBox .page
/// └── PageScroll
///     └── VBox
///         ├── VBox .page-head      kind · title · date, EDTF · facts · participants · Banner
///         ├── HBox .tab-bar        Sources n · Conflicts n · Lineage · Related n
///         └── VBox .page-body      the part chosen
/// ```
/// All of it scrolls, and the tabs stay in sight: the head would else leave no room for the parts.
final class EventPage extends VBox {
    private static final Messages SAY = Messages.of(EventPage.class);

    private final EventSheet sheet;
    private final Ways ways;
    private final ToggleGroup tabs = new ToggleGroup();
    private final HBox bar;
    private final VBox content;
    private final PageScroll scroll;
    private Page.Tab tab;

    /// @param sheet what to show
    /// @param tab the part chosen
    /// @param ways where its links lead
    /// @param choose told when the reader wants another part
    EventPage(EventSheet sheet, Page.Tab tab, Ways ways, Consumer<Page.Tab> choose) {
        this.sheet = sheet;
        this.ways = ways;
        this.tab = tab;
        getStyleClass().add("page");
        bar = tabs(choose);
        content = new VBox(head(), bar);
        scroll = new PageScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addPart();
    }

    /// Shows another part; the tabs stay, so that the focus does. Where the head was out of sight
    /// the other part begins under the tabs.
    void show(Page.Tab other) {
        tab = other;
        tabs.getToggles().get(List.of(Page.Tab.values()).indexOf(other)).setSelected(true);
        double top = Math.min(scroll.top(), bar.getLayoutY());
        content.getChildren().removeLast();
        addPart();
        scroll.scrollTo(top);
    }

    private void addPart() {
        VBox part = part();
        content.getChildren().add(part);
        List<PageScroll.Pin> pins = new ArrayList<>(List.of(new PageScroll.Pin(bar, content)));
        if (part instanceof ConflictsTab conflicts) {
            pins.addAll(conflicts.pins());
        }
        scroll.pin(pins);
    }

    private VBox head() {
        VBox head = new VBox(kind(), SelectableText.of(sheet.title(), "title-text"));
        head.getStyleClass().add("page-head");
        head.getChildren().add(date());
        line(head, String.join(" · ", sheet.facts()));
        line(head, String.join(" · ", sheet.participants()));
        head.getChildren().add(new Banner(sheet.footings()));
        return head;
    }

    private HBox kind() {
        HBox kind =
                new HBox(
                        6,
                        new KindSwatch(sheet.kind().place()),
                        Parts.line(sheet.kind().label(), "small"));
        kind.setAlignment(Pos.CENTER_LEFT);
        return kind;
    }

    private SelectableText date() {
        return sheet.edtf().isEmpty()
                ? SelectableText.of(sheet.date(), "date-text")
                : new SelectableText(
                        new Run(sheet.date(), "date-text"), new Run("    " + sheet.edtf(), "mono"));
    }

    private static void line(VBox head, String words) {
        if (!words.isEmpty()) {
            head.getChildren().add(SelectableText.of(words, "muted"));
        }
    }

    private HBox tabs(Consumer<Page.Tab> choose) {
        HBox bar = new HBox();
        bar.setMinWidth(0);
        bar.getStyleClass().add("tab-bar");
        for (Page.Tab each : Page.Tab.values()) {
            bar.getChildren().add(Parts.growing(tab(each, choose)));
        }
        return bar;
    }

    private ToggleButton tab(Page.Tab each, Consumer<Page.Tab> choose) {
        ToggleButton button = new PageTab(name(each));
        button.getStyleClass().setAll("page-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setToggleGroup(tabs);
        button.setSelected(each == tab);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    choose.accept(each);
                });
        return button;
    }

    /// A tab with room beside its name, which it gives up where the panel is narrow.
    private static final class PageTab extends ToggleButton {
        private static final double ROOM = 12;

        PageTab(String name) {
            super(name);
            setMinWidth(0);
        }

        @Override
        protected double computeMaxWidth(double height) {
            return prefWidth(height) + ROOM;
        }
    }

    private String name(Page.Tab each) {
        return switch (each) {
            case SOURCES -> SAY.say("tab.sources", sheet.sources());
            case CONFLICTS -> SAY.say("tab.conflicts", sheet.conflicts());
            case LINEAGE -> SAY.say("tab.lineage");
            case RELATED -> SAY.say("tab.related", sheet.related().size());
        };
    }

    private VBox part() {
        return switch (tab) {
            case SOURCES -> new SourcesTab(sheet, ways);
            case CONFLICTS -> new ConflictsTab(sheet, ways);
            case LINEAGE -> new LineageTab(sheet.lineage(), ways);
            case RELATED -> new RelatedTab(sheet.related(), ways);
        };
    }
}
