package dateline.ui.shell;

import dateline.evidence.Level;
import dateline.state.Catalog;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Layer;
import dateline.state.Mask;
import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.find.FindBar;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.Map;

/// The bar at the top: what is open, the find, and the commands used most.
///
/// ```
/// HBox .top-bar     menu · facets · title · counts           Conflicts · find · − + Fit · Legend ·
///                   Commands · sources
/// ```
/// What grows while something is looked for or filtered stands before the field, so that nothing
/// behind it moves.
/// In a narrow window it is as brief as it must be for all of it to have room: see [Brevity].
final class TopBar extends HBox {
    /// Its height in pixels.
    static final double HEIGHT = 49;

    private static final Messages SAY = Messages.of(TopBar.class);

    /// The title needs no more than this before anything is left out, in pixels,
    private static final double TITLE = 180;

    /// and no more than this before zooming is.
    private static final double LEAST_TITLE = 104;

    /// What the filter of the evidence calls in conflict.
    private static final Filter CONFLICT =
            Filter.NONE.toggled(Facet.SUPPORT, Level.CONFLICT.name());

    private final CommandMenu menu;
    private final Label title = Parts.line("", "window-title");
    private final Map<Command, ButtonBase> buttons = new LinkedHashMap<>();
    private final Button counts;
    private final HBox zoom;
    private final Button fit;
    private final Button conflicts;
    private final Button legend;
    private final Button palette;
    private final FindBar find;
    private final Command finding;

    private Layer shown = Layer.NOTHING;

    /// The events that the sources contradict each other about.
    private Mask inConflict = Mask.all(0);

    private Measure measured = Measure.NONE;

    /// What decides how brief the bar must be, beside what is open.
    private record Measure(double width, double besideField) {
        static final Measure NONE = new Measure(-1, -1);
    }

    TopBar(CommandMenu menu, FindBar find, CommandRegistry registry) {
        this.menu = menu;
        this.find = find;
        finding = registry.get("find.find");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        ToggleButton facets = pane(registry.get("view.facets"), "facets-toggle");
        title.setMinWidth(48);
        HBox.setHgrow(title, Priority.SOMETIMES);
        counts = words(registry.get("find.articles"), "");
        counts.getStyleClass().setAll("bar-counts");
        counts.setMinWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS); // and so the first to give way to a long find
        Button out = icon(registry.get("view.zoom-out"), Feather.MINUS);
        Button in = icon(registry.get("view.zoom-in"), Feather.PLUS);
        fit = words(registry.get("view.fit"), SAY.say("bar.fit"), Feather.MAXIMIZE);
        conflicts = words(registry.get("find.conflicts"), "", Feather.ALERT_TRIANGLE);
        legend = words(registry.get("help.legend"), SAY.say("bar.legend"), Feather.INFO);
        palette = words(registry.get("help.palette"), SAY.say("bar.commands"), Feather.COMMAND);
        ToggleButton sources = pane(registry.get("view.sources"), "sources-toggle");
        zoom = new HBox(out, in, fit);
        zoom.getStyleClass().add("bar-group");
        getChildren().addAll(menu, facets, title, counts, Parts.gap());
        getChildren().addAll(conflicts, find, zoom, legend, palette, sources);
        open(Catalog.NOTHING);
        show(Brevity.NONE);
    }

    /// What the legend points at.
    Node legend() {
        return legend.isManaged() ? legend : menu;
    }

    /// Shows what is open, and how many conflicts the filter lets through.
    void show(Layer layer) {
        if (layer.catalog() == shown.catalog() && layer.filter().equals(shown.filter())) {
            return;
        }
        if (layer.catalog() != shown.catalog()) {
            open(layer.catalog());
        }
        shown = layer;
        measured = Measure.NONE;
        show(Brevity.NONE);
    }

    private void open(Catalog catalog) {
        boolean nothing = catalog == Catalog.NOTHING;
        title.setText(nothing ? SAY.say("program") : catalog.dataset().title());
        counts.setText(nothing ? "" : counts(catalog));
        inConflict = catalog.matching(CONFLICT);
    }

    /// Lets through what makes sense now, and marks what is chosen.
    void enable() {
        buttons.forEach((command, button) -> button.setDisable(!command.enabled().getAsBoolean()));
        buttons.forEach(
                (command, button) -> {
                    if (button instanceof ToggleButton toggle) {
                        toggle.setSelected(command.isChosen());
                    }
                });
        find.setDisable(!finding.enabled().getAsBoolean());
    }

    @Override
    protected void layoutChildren() {
        Measure now = new Measure(getWidth(), find.besideField());
        if (!now.equals(measured)) {
            measured = now;
            abridge(now.width());
        }
        super.layoutChildren();
    }

    /// Leaves out as much as it must for a width.
    private void abridge(double width) {
        for (Brevity brevity : Brevity.values()) {
            show(brevity);
            applyCss();
            if (needed(brevity == Brevity.LEAST ? LEAST_TITLE : TITLE) <= width) {
                return;
            }
        }
    }

    /// The width at which nothing that is shown is cut, but for a long title.
    private double needed(double titlePx) {
        return computePrefWidth(-1) - Math.max(0, title.prefWidth(-1) - titlePx);
    }

    private void show(Brevity brevity) {
        face(legend, brevity.atLeast(Brevity.ICONS));
        face(palette, brevity.atLeast(Brevity.ICONS));
        face(fit, brevity.atLeast(Brevity.SHORT));
        boolean sign = brevity.atLeast(Brevity.SHORT);
        conflicts.setText(sign ? few() : counted());
        conflicts.setContentDisplay(sign ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        find.setShort(brevity.atLeast(Brevity.SHORT));
        boolean wide = !brevity.atLeast(Brevity.UNCOUNTED);
        shown(counts, wide);
        int articles = shown.catalog().dataset().articles().size();
        menu.setArticles(wide || articles == 0 ? "" : SAY.say("bar.articles", articles));
        shown(legend, !brevity.atLeast(Brevity.LEAST));
        shown(palette, !brevity.atLeast(Brevity.LEAST));
        shown(zoom, !brevity.atLeast(Brevity.FINDING));
    }

    private static void face(Button button, boolean icon) {
        button.setContentDisplay(icon ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String counts(Catalog catalog) {
        return SAY.say(
                "bar.counts",
                catalog.entries().size(),
                catalog.dataset().articles().size(),
                catalog.assessment().lineages().families().size());
    }

    /// "Conflicts 8", or "Conflicts 3 of 8" where the filter hides some.
    private String counted() {
        int all = inConflict.count();
        int passing = inConflict.countWith(shown.visible());
        if (shown.catalog() == Catalog.NOTHING) {
            return SAY.say("bar.conflicts.closed");
        }
        return passing == all
                ? SAY.say("bar.conflicts", all)
                : SAY.say("bar.conflicts.some", passing, all);
    }

    /// The same beside a sign that stands for the word.
    private String few() {
        int all = inConflict.count();
        int passing = inConflict.countWith(shown.visible());
        if (shown.catalog() == Catalog.NOTHING) {
            return "";
        }
        return passing == all
                ? SAY.say("bar.conflicts.short", all)
                : SAY.say("bar.conflicts.some.short", passing, all);
    }

    private ToggleButton pane(Command command, String style) {
        ToggleButton toggle = button(new ToggleButton("", new FontIcon(Feather.SIDEBAR)), command);
        toggle.getStyleClass().addAll("flat", "button-icon", "dl-icon-button", style);
        return toggle;
    }

    private Button icon(Command command, Ikon icon) {
        Button button = button(new Button("", new FontIcon(icon)), command);
        button.getStyleClass().addAll("bar-button", "button-icon");
        return button;
    }

    private Button words(Command command, String text) {
        Button button = button(new Button(text), command);
        button.getStyleClass().add("bar-button");
        return button;
    }

    /// A button in words, with an icon to stand for them where there is little room.
    private Button words(Command command, String text, Ikon icon) {
        Button button = words(command, text);
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        return button;
    }

    private <B extends ButtonBase> B button(B button, Command command) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.setAccessibleText(command.name());
        button.setOnAction(_ -> command.run());
        String keys = command.keys().stream().findFirst().map(KeyStroke::shown).orElse("");
        Parts.tip(
                button, keys.isEmpty() ? command.name() : SAY.say("bar.tip", command.name(), keys));
        buttons.put(command, button);
        return button;
    }
}
