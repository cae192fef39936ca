package dateline.publish;

import dateline.data.Json;
import dateline.data.Spelling;
import dateline.evidence.Bar;
import dateline.evidence.EventAssessment;
import dateline.evidence.Relation;
import dateline.model.Article;
import dateline.model.Event;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/// The report for other programs. Its keys and constants are fixed; a key without a value is null.
public final class JsonReport {
    private static final String INFERRED = "inferred";

    private final Account account;
    private final ClaimJson claims;

    private JsonReport(Account account) {
        this.account = account;
        this.claims = new ClaimJson(account);
    }

    /// The whole report.
    public static Json of(Account account) {
        return new JsonReport(account).json();
    }

    private Json json() {
        return new Json()
                .with(
                        "dataset",
                        new Json()
                                .with("id", account.dataset().id())
                                .with("version", account.dataset().version())
                                .with("sha256", account.sha256()))
                .with("articles", account.dataset().articles().stream().map(this::article).toList())
                .with("events", (Iterable<Json>) this::events)
                .with("constraints", constraints())
                .with("problems", account.problems().stream().map(ProblemText::json).toList());
    }

    /// The events, each made when it is written: together they are many times the dataset.
    private Iterator<Json> events() {
        return account.dataset().events().stream().map(this::event).iterator();
    }

    private List<Json> constraints() {
        return account.assessment().ordering().states().stream()
                .map(
                        ordered ->
                                new Json()
                                        .with("before", ordered.constraint().before().toString())
                                        .with("after", ordered.constraint().after().toString())
                                        .with("state", ordered.state().name()))
                .toList();
    }

    private Json article(Article article) {
        return new Json()
                .with("id", article.id())
                .with("publisher", account.publisher(article))
                .with("publisherBasis", basis(article))
                .with("root", account.assessment().lineages().root(article.id()).id())
                .with("text", account.attached(article) ? "attached" : "missing");
    }

    /// What a publisher rests on. Whether it is inferred is said here and not in its name, so that
    /// another program can compare names; a basis that begins with the word says it already.
    private static String basis(Article article) {
        String basis = article.publisherBasis();
        boolean said = basis.regionMatches(true, 0, INFERRED, 0, INFERRED.length());
        return article.publisherInferred() && !said ? INFERRED + ": " + basis : basis;
    }

    private Json event(Event event) {
        EventAssessment assessed = account.assessment().assess(event);
        Json levels = new Json();
        assessed.levels().forEach((property, level) -> levels.with(property, level.name()));
        return new Json()
                .with("id", event.id())
                .with("title", event.title())
                .with("summary", event.summary())
                .with("kind", event.kind())
                .with("extent", Spelling.of(event.extent()))
                .with("date", date(assessed.drawn().answer()))
                .with("level", assessed.level().name())
                .with("corroborated", text(assessed.corroborated()))
                .with("lineages", assessed.lineageCount())
                .with("articles", assessed.articles())
                .with("claims", assessed.claims().stream().map(claims::claim).toList())
                .with("levels", levels)
                .with("relations", relations(assessed.relations()))
                .with("review", "UNREVIEWED");
    }

    private static Json date(@Nullable Bar answer) {
        DrawnDate date = answer == null ? DrawnDate.NONE : DrawnDate.of(answer);
        return new Json()
                .with("edtf", date.edtf())
                .with("earliest", date.earliest())
                .with("latest", date.latest())
                .with("words", date.words());
    }

    private static List<Json> relations(List<Relation> relations) {
        return relations.stream()
                .map(
                        relation ->
                                new Json()
                                        .with("property", relation.property())
                                        .with("a", relation.a())
                                        .with("b", relation.b())
                                        .with("relation", relation.kind().name())
                                        .with("counts", relation.counts()))
                .toList();
    }

    static @Nullable String text(@Nullable Edtf edtf) {
        return edtf == null ? null : edtf.text();
    }
}
