package dateline.ui.source;

import dateline.evidence.Anchor;
import dateline.text.Messages;
import dateline.ui.look.MarkGlyph;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;
import dateline.ui.look.SelectableText.Run;
import dateline.ui.look.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What one article says of a claim as a card.
///
/// ```
/// HBox .card .tone-…
/// ├── Region .bar
/// └── VBox .content
///     ├── HBox          publisher                 glyph, how it stands
///     ├── Hyperlink     the article's title
///     ├── Selectable    what it says of the value
///     ├── Selectable    “its own words”
///     ├── Selectable    what it says, in ours
///     └── Selectable …  how it is known
/// ```
/// A card that adds no witness is `.lesser`: set in and quieter.
final class CardView extends HBox {
    private static final Messages SAY = Messages.of(CardView.class);

    /// @param card what to show
    /// @param ways where the title leads
    CardView(SourceCard card, Ways ways) {
        getStyleClass().add("card");
        card.stand().tone().dress(this);
        if (card.weight() != Weight.WITNESS) {
            getStyleClass().add("lesser");
        }
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        VBox content = new VBox();
        content.getStyleClass().add("content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        content.getChildren().addAll(head(card), title(card, ways));
        texts(card).forEach(text -> content.getChildren().add(text));
        if (card.anchor() != Anchor.UNCHECKED) {
            content.getChildren().add(anchor(card.anchor()));
        }
        getChildren().addAll(bar, content);
        setAccessibleText(card.citation());
    }

    private static Node head(SourceCard card) {
        Label publisher = Parts.line(card.publisher().name(), nameStyle(card.publisher()));
        Parts.tip(publisher, card.publisher().why());
        HBox head = new HBox(Parts.growing(publisher), stand(card.stand()));
        publisher.setMaxWidth(Double.MAX_VALUE);
        head.setSpacing(8);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String nameStyle(Publisher publisher) {
        return switch (publisher.standing()) {
            case NAMED, INFERRED -> "strong";
            case UNKNOWN -> "strong-muted";
        };
    }

    /// The glyph and the word for how a claim stands, in its tone.
    static Node stand(Stand stand) {
        Label word = Parts.word(SAY.say(stand), "toned-strong");
        HBox pair = new HBox(5, new MarkGlyph(stand.form()), word);
        pair.getStyleClass().add("stand");
        pair.setAlignment(Pos.CENTER_RIGHT);
        pair.setMinWidth(Region.USE_PREF_SIZE);
        stand.tone().dress(pair);
        Parts.tip(pair, explained(stand));
        return pair;
    }

    private static String explained(Stand stand) {
        return switch (stand) {
            case AGREES -> SAY.say("stand.agrees");
            case REFINES -> SAY.say("stand.refines");
            case WIDER -> SAY.say("stand.wider");
            case OVERLAPS -> SAY.say("stand.overlaps");
            case SUPERSEDED -> SAY.say("stand.superseded");
            case ALONE -> SAY.say("stand.alone");
            case UNDECIDED -> SAY.say("stand.undecided");
            case DIFFERS -> SAY.say("stand.differs");
            case INCOMPARABLE -> SAY.say("stand.incomparable");
            case TENSION -> SAY.say("stand.tension");
            case CONTRADICTS -> SAY.say("stand.contradicts");
            case DEPRECATED -> SAY.say("stand.deprecated");
            case MENTIONS -> SAY.say("stand.mentions");
        };
    }

    private static Node title(SourceCard card, Ways ways) {
        Hyperlink link = Parts.link(card.title(), () -> ways.toArticle(card.article()));
        link.getStyleClass().add("small-link");
        link.setAccessibleText(SAY.say("card.open", card.title()));
        Parts.tip(link, SAY.say("card.open", card.title()));
        return link;
    }

    private static List<SelectableText> texts(SourceCard card) {
        List<SelectableText> texts = new ArrayList<>();
        if (!card.value().isEmpty()) {
            texts.add(value(card));
        }
        if (!card.passages().isEmpty()) {
            texts.add(SelectableText.of(quoted(card.passages()), "quote"));
        }
        if (!card.says().isEmpty()) {
            texts.add(SelectableText.of(card.says(), "plain"));
        }
        card.known().forEach(line -> texts.add(SelectableText.of(line, "small")));
        texts.forEach(text -> text.setCitation(card.citation()));
        return texts;
    }

    /// Whether the passages stand in the attached text.
    private static Node anchor(Anchor anchor) {
        Tone tone =
                switch (anchor) {
                    case EXACT_EDITION, EXACT -> Tone.AGREES;
                    case MOVED, FUZZY -> Tone.TENSION;
                    case AMBIGUOUS, CHANGED, ORPHAN -> Tone.CONFLICT;
                    case UNCHECKED -> Tone.QUIET;
                };
        Feather sign =
                switch (anchor) {
                    case EXACT_EDITION, EXACT -> Feather.CHECK;
                    case MOVED, FUZZY -> Feather.ALERT_CIRCLE;
                    case AMBIGUOUS, CHANGED, ORPHAN -> Feather.X;
                    case UNCHECKED -> Feather.MINUS;
                };
        Label words = new Label(SAY.say(anchor), Parts.icon(sign));
        words.getStyleClass().addAll("anchor", "toned");
        words.setWrapText(true);
        words.setMinWidth(0);
        tone.dress(words);
        return words;
    }

    private static SelectableText value(SourceCard card) {
        return card.edtf().isEmpty()
                ? SelectableText.of(card.value(), "strong")
                : new SelectableText(
                        new Run(card.value(), "strong"), new Run("   " + card.edtf(), "mono"));
    }

    /// Passages of one article as one quotation, with dots where something was left out.
    private static String quoted(List<String> passages) {
        return "“" + String.join("” … “", passages) + "”";
    }
}
