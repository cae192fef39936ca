package dateline.ui.source;

import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What stands in the panel where there is no page: why, and what to do about it.
///
/// @param icon decoration
/// @param title what is the matter
/// @param advice what to do
/// @param links ways out
record Blank(Ikon icon, String title, String advice, List<Hyperlink> links) {
    private static final Messages SAY = Messages.of(Blank.class);

    static Blank nothingOpen() {
        return new Blank(
                Feather.FOLDER, SAY.say("blank.closed"), SAY.say("blank.closed.advice"), List.of());
    }

    static Blank gone() {
        return new Blank(
                Feather.HELP_CIRCLE,
                SAY.say("blank.gone"),
                SAY.say("blank.gone.advice"),
                List.of());
    }

    static Blank nothingSelected(Store store, int problems) {
        List<Hyperlink> links = new ArrayList<>();
        links.add(link(store, SAY.say("blank.conflicts"), new Page.Conflicts()));
        links.add(link(store, SAY.say("blank.articles"), new Page.Articles()));
        links.add(link(store, SAY.say("blank.view"), new Page.InView()));
        int undated = store.state().catalog().undated().size();
        if (undated > 0) {
            links.add(link(store, SAY.say("blank.undated", undated), new Page.Undated()));
        }
        if (problems > 0) {
            links.add(link(store, SAY.say("blank.problems", problems), new Page.Problems()));
        }
        return new Blank(
                Feather.MOUSE_POINTER, SAY.say("blank.none"), SAY.say("blank.none.advice"), links);
    }

    private static Hyperlink link(Store store, String name, Page page) {
        return Parts.link(name, () -> store.apply(new Change.Show(page)));
    }

    /// The words in the middle of the panel.
    Node node() {
        Label heading = wrapped(title, "heading");
        VBox box = new VBox(8, Parts.icon(icon), heading, wrapped(advice, "muted"));
        box.getChildren().addAll(links);
        box.getStyleClass().add("blank");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return label;
    }
}
