package dateline.data;

import dateline.data.Known.What;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Published;
import dateline.model.TextDigest;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the articles of a dataset.
final class ArticleReader {
    /// The types of CSL 1.0.2.
    static final Set<String> TYPES =
            Set.of(
                    "article",
                    "article-journal",
                    "article-magazine",
                    "article-newspaper",
                    "bill",
                    "book",
                    "broadcast",
                    "chapter",
                    "classic",
                    "collection",
                    "dataset",
                    "document",
                    "entry",
                    "entry-dictionary",
                    "entry-encyclopedia",
                    "event",
                    "figure",
                    "graphic",
                    "hearing",
                    "interview",
                    "legal_case",
                    "legislation",
                    "manuscript",
                    "map",
                    "motion_picture",
                    "musical_score",
                    "pamphlet",
                    "paper-conference",
                    "patent",
                    "performance",
                    "periodical",
                    "personal_communication",
                    "post",
                    "post-weblog",
                    "regulation",
                    "report",
                    "review",
                    "review-book",
                    "software",
                    "song",
                    "speech",
                    "standard",
                    "thesis",
                    "treaty",
                    "webpage");

    private static final Messages MESSAGES = Messages.of(ArticleReader.class);

    private final Known known;
    private final Findings findings;
    private final Lineages lineages;

    ArticleReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.lineages = new Lineages(known, findings);
    }

    /// Reads an article; what it says of other articles is settled by [#settle()].
    void article(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Node at = fields.place("id");
        List<Node> lineage = fields.items("lineage");
        Article article = article(fields);
        if (fields.close()) {
            known.articles.add(article.id(), article, at, findings);
            lineages.add(article.id(), lineage);
        } else {
            known.articles.leaveOut(article.id(), fields.leftOut(What.ARTICLE, article.id()));
        }
    }

    private Article article(Fields fields) {
        Agent publisher = fields.referenceOrNull("publisher", known.agents);
        return new Article(
                fields.id(),
                fields.oneOf("type", TYPES),
                fields.text("title", Fields.LABEL),
                authors(fields),
                publisher == null ? null : publisher.id(),
                fields.truth("publisherInferred"),
                fields.text("publisherBasis", Fields.PROSE),
                published(fields),
                url(fields),
                accessed(fields),
                fields.text("precis", Fields.PROSE),
                digest(fields),
                List.of());
    }

    /// Checks what articles say of each other, once all are read.
    void settle() {
        lineages.settle();
    }

    private List<String> authors(Fields fields) {
        List<String> names = new ArrayList<>();
        for (Node node : fields.items("author")) {
            Fields name = Fields.of(node, findings);
            if (name == null) {
                continue;
            }
            String printed =
                    name.has("literal")
                            ? name.text("literal", Fields.LABEL)
                            : family(name.textOrNull("given", Fields.LABEL), name);
            if (name.close()) {
                names.add(printed);
            }
        }
        return names;
    }

    private static String family(@Nullable String given, Fields name) {
        String family = name.text("family", Fields.LABEL);
        return given == null ? family : given + " " + family;
    }

    private static @Nullable Published published(Fields fields) {
        Fields published = fields.objectIfAny("published");
        if (published == null) {
            return null;
        }
        Node at = published.place("edtf");
        Edtf edtf = published.date("edtf");
        DateUse.INSTANT.check(edtf, at, published);
        String basis = published.text("basis", Fields.PROSE);
        // a wrong one is left out alone, for much would go with the article
        return published.close() && edtf != null ? new Published(edtf, basis) : null;
    }

    private @Nullable URI url(Fields fields) {
        Node at = fields.place("url");
        String text = fields.textOrNull("url", Fields.LABEL);
        if (text == null) {
            return null;
        }
        try {
            URI url = new URI(text);
            String scheme = url.getScheme();
            if (url.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))) {
                return url;
            }
        } catch (URISyntaxException e) {
            // reported with the other reasons for which it is no address
        }
        findings.error(at, () -> MESSAGES.say("article.url", Prose.clipped(text)));
        return null;
    }

    private @Nullable LocalDate accessed(Fields fields) {
        Node at = fields.place("accessed");
        String text = fields.textOrNull("accessed", Fields.LABEL);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.error(at, () -> MESSAGES.say("article.accessed", Prose.clipped(text)));
            return null;
        }
    }

    private static TextDigest digest(Fields fields) {
        Fields text = fields.object("text");
        if (text == null) {
            return new TextDigest("", 0);
        }
        Node at = text.place("sha256");
        String sha256 = text.text("sha256", Fields.LABEL);
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
            text.refuse(at, () -> MESSAGES.say("article.sha256"));
        }
        int length = text.integer("length", 1, Integer.MAX_VALUE);
        fields.close(text);
        return new TextDigest(sha256, length);
    }
}
