package dateline.ui.source;

import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Panel;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.controlsfx.control.BreadCrumbBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The way that led to the page shown: each page gone through, and from the list of conflicts also
/// the place in it and the steps to the next and the one before.
///
/// ```
/// HBox .page-way      BreadCrumbBar · ⌃ ⌄
/// ```
final class PageWay extends HBox {
    private static final Messages SAY = Messages.of(PageWay.class);

    /// More pages than this have no room; the first of them then stands for all before.
    private static final int SHOWN = 3;

    /// As many beside the steps, so that the place among the conflicts can be read.
    private static final int SHOWN_STEPPING = 2;

    private final Store store;
    private final Sheets sheets;
    private final List<Sharing> buttons = new ArrayList<>();

    /// A page on the way.
    ///
    /// @param name what it is called
    /// @param back how many pages back it lies; 0 for the page shown
    private record Crumb(String name, int back) {}

    /// @param store what is looked at
    /// @param sheets names events and articles
    /// @param position the place among the conflicts, which then stands for the event shown
    /// @param step goes to the next conflict, or with -1 to the one before
    PageWay(Store store, Sheets sheets, Optional<String> position, IntConsumer step) {
        this.store = store;
        this.sheets = sheets;
        ViewState state = store.state();
        List<Panel.Visit> trail = state.panel().trail();
        getStyleClass().add("page-way");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false); // the crumbs would stand at the top of theirs
        getChildren().add(Parts.growing(crumbs(state, trail, position)));
        if (steps(state.panel())) {
            getChildren()
                    .addAll(
                            Parts.iconButton(
                                    Feather.CHEVRON_UP,
                                    SAY.say("way.previous"),
                                    () -> step.accept(-1)),
                            Parts.iconButton(
                                    Feather.CHEVRON_DOWN,
                                    SAY.say("way.next"),
                                    () -> step.accept(1)));
        }
    }

    /// Whether the event shown was come to from the list of conflicts.
    static boolean steps(Panel panel) {
        return panel.page().isEvent()
                && panel.canGoBack()
                && panel.trail().getLast().page() instanceof Page.Conflicts;
    }

    private BreadCrumbBar<Crumb> crumbs(
            ViewState state, List<Panel.Visit> trail, Optional<String> position) {
        TreeItem<Crumb> last = null;
        int most = steps(state.panel()) ? SHOWN_STEPPING : SHOWN;
        int shown = Math.min(most, trail.size() + 1);
        for (int back = shown - 1; back > 0; back--) {
            Panel.Visit visit = trail.get(trail.size() - back);
            last = below(last, new Crumb(name(visit.page(), visit.lead()), back));
        }
        String here = name(state.panel().page(), state.selection().lead());
        BreadCrumbBar<Crumb> bar =
                new BreadCrumbBar<>(below(last, new Crumb(position.orElse(here), 0)));
        bar.setAutoNavigationEnabled(false);
        bar.setFocusTraversable(false); // its crumbs are
        bar.setMinWidth(0);
        bar.setCrumbFactory(item -> button(item.getValue(), bar));
        bar.setOnCrumbAction(
                event -> {
                    int back = event.getSelectedCrumb().getValue().back();
                    if (back > 0) {
                        store.apply(new Change.PageBack(back));
                    }
                });
        return bar;
    }

    private static TreeItem<Crumb> below(@Nullable TreeItem<Crumb> parent, Crumb crumb) {
        TreeItem<Crumb> item = new TreeItem<>(crumb);
        if (parent != null) {
            parent.getChildren().add(item);
        }
        return item;
    }

    private Button button(Crumb crumb, BreadCrumbBar<Crumb> bar) {
        Button button = new Sharing(crumb.name(), bar, buttons);
        button.getStyleClass().setAll("crumb");
        if (crumb.back() > 0) {
            button.setGraphic(Parts.icon(Feather.CHEVRON_RIGHT));
            button.setContentDisplay(ContentDisplay.RIGHT);
            Parts.tip(button, SAY.say("way.back", crumb.name()));
        } else {
            button.getStyleClass().add("here");
            button.setFocusTraversable(false);
            Parts.tip(button, crumb.name());
        }
        return button;
    }

    /// A crumb that takes its share of the bar, and of what shorter ones leave of theirs: a long
    /// name ends in an ellipsis, and is told in full on hover. The bar itself gives each all it
    /// asks for.
    private static final class Sharing extends Button {
        private final Region bar;
        private final List<Sharing> all;

        Sharing(String name, Region bar, List<Sharing> all) {
            super(name);
            this.bar = bar;
            this.all = all;
            all.add(this);
            bar.widthProperty().addListener(_ -> requestLayout());
        }

        @Override
        protected double computePrefWidth(double height) {
            double wanted = wanted();
            if (bar.getWidth() <= 0) {
                return wanted;
            }
            double share = bar.getWidth() / all.size();
            double left = all.stream().mapToDouble(it -> Math.max(0, share - it.wanted())).sum();
            long wanting = all.stream().filter(it -> it.wanted() > share).count();
            return Math.min(wanted, Math.floor(share + left / Math.max(1, wanting)));
        }

        private double wanted() {
            return super.computePrefWidth(-1);
        }
    }

    private String name(Page page, @Nullable String lead) {
        return switch (page) {
            case Page.OfEvent _ -> lead == null ? SAY.say("panel") : sheets.listed(lead).title();
            case Page.OfArticle(String article) -> sheets.articleName(article);
            case Page.OfAgent(String agent) -> sheets.agentName(agent);
            case Page.Articles() -> SAY.say("stemma.short");
            case Page.Conflicts() -> SAY.say("conflicts.short");
            case Page.Undated() -> SAY.say("undated.short");
            case Page.InView() -> SAY.say("view.short");
            case Page.Problems() -> SAY.say("problems");
        };
    }
}
