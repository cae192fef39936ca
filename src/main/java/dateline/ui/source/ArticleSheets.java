package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.model.Published;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Writes what the panel says of an article.
final class ArticleSheets {
    private static final Messages SAY = Messages.of(ArticleSheets.class);

    private final Assessment assessment;
    private final Names names;
    private final Function<String, Listed> listed;
    private final Map<String, Set<Event>> backed = new HashMap<>();

    /// @param listed names an event
    ArticleSheets(Assessment assessment, Names names, Function<String, Listed> listed) {
        this.assessment = assessment;
        this.names = names;
        this.listed = listed;
        for (Event event : assessment.dataset().events()) {
            event.claims().stream()
                    .flatMap(claim -> claim.evidence().stream())
                    .map(Evidence::article)
                    .forEach(
                            it ->
                                    backed.computeIfAbsent(it, _ -> new LinkedHashSet<>())
                                            .add(event));
        }
    }

    ArticleSheet sheet(Article article) {
        return new ArticleSheet(
                article.id(),
                article.title(),
                names.publisher(article.id()),
                String.join(", ", article.author()),
                published(article.published()),
                article.precis(),
                article.url(),
                origins(article),
                backed.getOrDefault(article.id(), Set.of()).stream()
                        .map(event -> backed(event, article.id()))
                        .toList());
    }

    private static String published(@Nullable Published published) {
        return published == null
                ? SAY.say("published.unknown")
                : SAY.say("published", published.edtf().words(), published.basis());
    }

    /// What it came from, then what came from it.
    private List<String> origins(Article article) {
        List<String> sentences = new ArrayList<>();
        for (Origin origin : article.lineage()) {
            sentences.add(origin(origin));
        }
        for (String copy : assessment.lineages().copies(article.id())) {
            boolean told = article.lineage().stream().anyMatch(it -> it.article().equals(copy));
            if (!told) {
                sentences.add(SAY.say("origin.copy", names.articleTitle(copy)));
            }
        }
        return sentences;
    }

    private String origin(Origin origin) {
        String title = names.articleTitle(origin.article());
        return switch (origin.rel()) {
            case SYNDICATED_FROM -> SAY.say("origin.syndicated", title, origin.basis());
            case REVISION_OF -> SAY.say("origin.revision", title, origin.basis());
            case ALTERNATE_OF -> SAY.say("origin.alternate", title, origin.basis());
            case DERIVED_FROM -> SAY.say("origin.digest", title, origin.basis());
        };
    }

    private ArticleSheet.Backed backed(Event event, String article) {
        EventAssessment assessed = assessment.event(event);
        Desk desk = Desk.of(assessed, assessment, names);
        Stands stands = new Stands(desk);
        List<ArticleSheet.Line> lines = new ArrayList<>();
        for (ClaimStanding standing : assessed.claims()) {
            for (ClaimStanding.Used used : standing.evidence()) {
                if (used.evidence().article().equals(article)) {
                    lines.add(
                            new ArticleSheet.Line(
                                    desk.values().property(standing.claim()),
                                    desk.values().words(standing.claim()),
                                    stands.of(standing, used)));
                }
            }
        }
        return new ArticleSheet.Backed(listed.apply(event.id()), lines);
    }
}
