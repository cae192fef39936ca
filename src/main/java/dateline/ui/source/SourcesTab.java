package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// All evidence of an event, under a heading for each property.
///
/// ```
/// VBox .page-body
/// ├── Selectable        the summary
/// └── per property: PropertyHead, CardView …
/// ```
final class SourcesTab extends VBox {
    private static final Messages SAY = Messages.of(SourcesTab.class);
    private static final double SET_IN = 16;

    /// @param sheet what to show
    /// @param ways where its links lead
    SourcesTab(EventSheet sheet, Ways ways) {
        getStyleClass().add("page-body");
        if (!sheet.summary().isEmpty()) {
            getChildren().add(SelectableText.of(sheet.summary(), "plain"));
        }
        for (Comparison comparison : sheet.comparisons()) {
            getChildren().add(new PropertyHead(comparison, ways));
            List<SourceCard> mentions = new ArrayList<>();
            for (SourceCard card : comparison.cards()) {
                if (card.stand() == Stand.MENTIONS) {
                    mentions.add(card);
                } else {
                    getChildren().add(view(card, ways));
                }
            }
            addMentions(mentions, ways);
        }
        if (sheet.sources() == 0) {
            getChildren().add(SelectableText.of(SAY.say("sources.none"), "muted"));
        }
    }

    private static CardView view(SourceCard card, Ways ways) {
        CardView view = new CardView(card, ways);
        if (card.weight() != Weight.WITNESS) {
            setMargin(view, new Insets(0, 0, 0, SET_IN));
        }
        return view;
    }

    /// Those that say nothing of the value wait behind a link.
    private void addMentions(List<SourceCard> mentions, Ways ways) {
        if (!mentions.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("mentions");
            String words = SAY.say("sources.mentions", mentions.size());
            box.getChildren().add(Parts.link(words, () -> unfold(box, mentions, ways)));
            getChildren().add(box);
        }
    }

    private static void unfold(VBox box, List<SourceCard> mentions, Ways ways) {
        box.getChildren().setAll(mentions.stream().map(card -> view(card, ways)).toList());
    }
}
