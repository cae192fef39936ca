package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Origin;
import dateline.model.Published;
import dateline.state.Catalog;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes what the panel says of an article.
final class ArticleSheets {
    private static final Messages SAY = Messages.of(ArticleSheets.class);

    private final Catalog catalog;
    private final Assessment assessment;
    private final Archive archive;
    private final Names names;
    private final Function<String, Listed> listed;

    /// @param listed names an event
    ArticleSheets(Catalog catalog, Archive archive, Function<String, Listed> listed) {
        this.catalog = catalog;
        this.assessment = catalog.assessment();
        this.archive = archive;
        this.names = archive.names();
        this.listed = listed;
    }

    ArticleSheet sheet(Article article) {
        return new ArticleSheet(
                article.id(),
                article.title(),
                names.publisher(article.id()),
                String.join(", ", article.author()),
                published(article.published()),
                names.told(article.precis()),
                article.url(),
                origins(article),
                IntStream.range(0, catalog.entries().size())
                        .mapToObj(catalog::event)
                        .filter(event -> speaks(article.id(), event))
                        .map(event -> backed(event, article.id()))
                        .toList());
    }

    private static boolean speaks(String article, Event event) {
        return event.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .anyMatch(evidence -> evidence.article().equals(article));
    }

    private String published(@Nullable Published published) {
        return published == null
                ? SAY.say("published.unknown")
                : SAY.say("published", published.edtf().words(), names.told(published.basis()));
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
        String basis = names.told(origin.basis());
        return switch (origin.rel()) {
            case SYNDICATED_FROM -> SAY.say("origin.syndicated", title, basis);
            case REVISION_OF -> SAY.say("origin.revision", title, basis);
            case ALTERNATE_OF -> SAY.say("origin.alternate", title, basis);
            case DERIVED_FROM -> SAY.say("origin.digest", title, basis);
        };
    }

    private ArticleSheet.Backed backed(Event event, String article) {
        EventAssessment assessed = assessment.event(event);
        Desk desk = archive.desk(assessed);
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
