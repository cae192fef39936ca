package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;

/// One article: who published it, where it came from, and every event it says something of.
///
/// ```
/// VBox .page
/// └── PageScroll
///     └── VBox
///         ├── VBox .page-head      title · publisher and why · authors, date · link
///         └── VBox .page-body      précis · origin · events with what it says of each
/// ```
final class ArticlePage extends VBox {
    private static final Messages SAY = Messages.of(ArticlePage.class);

    private final ArticleSheet sheet;
    private final Ways ways;

    /// @param sheet what to show
    /// @param ways where its links lead
    ArticlePage(ArticleSheet sheet, Ways ways) {
        this.sheet = sheet;
        this.ways = ways;
        getStyleClass().add("page");
        PageScroll scroll = new PageScroll(new VBox(head(), body()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private VBox head() {
        VBox head = new VBox(SelectableText.of(sheet.title(), "title-text"));
        head.getStyleClass().add("page-head");
        head.getChildren().add(SelectableText.of(sheet.publisher().name(), "date-text"));
        line(head, sheet.publisher().why(), "small");
        line(head, sheet.authors(), "muted");
        line(head, sheet.published(), "muted");
        URI url = sheet.url();
        if (url != null) {
            head.getChildren().add(address(url));
        }
        return head;
    }

    private Node address(URI url) {
        if (!Web.opens(url)) {
            return SelectableText.of(url.toString(), "mono");
        }
        Hyperlink link = Parts.link(url.toString(), () -> ways.toWeb(url));
        link.setGraphic(Parts.icon(Feather.EXTERNAL_LINK));
        link.getStyleClass().add("small-link");
        Parts.tip(link, SAY.say("article.web", url.getHost()));
        return link;
    }

    private VBox body() {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        line(body, sheet.precis(), "plain");
        if (!sheet.kin().isEmpty()) {
            body.getChildren().add(Parts.section(SAY.say("article.kin")));
            String before = "";
            for (ArticleSheet.Kin kin : sheet.kin()) {
                if (!kin.tie().equals(before)) {
                    body.getChildren().add(SelectableText.of(kin.tie(), "small"));
                }
                body.getChildren().add(kin(kin));
                before = kin.tie();
            }
        }
        body.getChildren().add(Parts.section(SAY.say("article.backs", sheet.backed().size())));
        sheet.backed().forEach(backed -> body.getChildren().add(backed(backed)));
        return body;
    }

    private Node kin(ArticleSheet.Kin kin) {
        Hyperlink title = Parts.link(kin.title(), () -> ways.toArticle(kin.article()));
        title.getStyleClass().add("small-link");
        title.setWrapText(true);
        VBox box = new VBox(title);
        box.getStyleClass().add("lineage-node");
        line(box, kin.basis(), "caption");
        return box;
    }

    private Node backed(ArticleSheet.Backed backed) {
        VBox box = new VBox();
        box.getStyleClass().add("backed");
        box.getChildren().add(new EventButton(backed.event(), ways));
        backed.claims().forEach(line -> box.getChildren().add(claim(line)));
        return box;
    }

    private static Node claim(ArticleSheet.Line line) {
        HBox glyph = LevelMark.glyph(line.stand().form(), line.stand().tone());
        SelectableText words =
                new SelectableText(
                        new SelectableText.Run(line.property() + "  ", "small"),
                        new SelectableText.Run(line.value(), "plain"));
        HBox row = new HBox(8, glyph, Parts.growing(words));
        row.getStyleClass().add("backed-claim");
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private static void line(VBox box, String words, String style) {
        if (!words.isEmpty()) {
            box.getChildren().add(SelectableText.of(words, style));
        }
    }
}
