package dateline.ui.source;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says that the filter hides the event whose page is shown, and lets it through.
final class HiddenNote extends HBox {
    private static final Messages SAY = Messages.of(HiddenNote.class);

    /// @param store what is looked at
    /// @param lead the event that is hidden
    HiddenNote(Store store, String lead) {
        super(8);
        Button show = new Button(SAY.say("hidden.show"));
        show.getStyleClass().addAll("small", "accent");
        show.setMinWidth(Region.USE_PREF_SIZE);
        Parts.tip(show, SAY.say("hidden.tip"));
        show.setOnAction(_ -> store.apply(new Change.Sift(letting(store.state(), lead))));
        getChildren().addAll(Parts.growing(SelectableText.of(SAY.say("hidden"), "plain")), show);
        getStyleClass().add("hidden-note");
        setFillHeight(false);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// The filter without those of its parts that hide an event.
    private static Filter letting(ViewState state, String lead) {
        Filter filter = state.filter();
        Catalog catalog = state.catalog();
        int place = catalog.place(lead);
        Filter kept = filter;
        for (Facet facet : Facet.values()) {
            Filter alone = Filter.NONE.with(facet, filter.chosen(facet));
            kept = catalog.matching(alone).contains(place) ? kept : kept.without(facet);
        }
        return catalog.finding(filter.text()).contains(place) ? kept : kept.withText("");
    }
}
