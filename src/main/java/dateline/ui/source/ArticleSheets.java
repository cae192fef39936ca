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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                kin(article),
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

    /// What it came from, then what came from it, then what is the same text in a roundabout way.
    private List<ArticleSheet.Kin> kin(Article article) {
        List<ArticleSheet.Kin> kin = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Origin origin : article.lineage()) {
            if (told.add(origin.article())) {
                kin.add(kin(from(origin.rel()), origin.article(), origin.basis()));
            }
        }
        for (Article other : assessment.dataset().articles()) {
            for (Origin origin : other.lineage()) {
                if (origin.article().equals(article.id()) && told.add(other.id())) {
                    kin.add(kin(into(origin.rel()), other.id(), origin.basis()));
                }
            }
        }
        for (String copy : assessment.lineages().copies(article.id())) {
            if (told.add(copy)) {
                kin.add(kin(SAY.say("kin.copy"), copy, ""));
            }
        }
        return kin;
    }

    private ArticleSheet.Kin kin(String tie, String article, String basis) {
        return new ArticleSheet.Kin(tie, article, names.full(article), names.told(basis));
    }

    /// What another article is to one that names it as its origin.
    private static String from(Origin.Rel rel) {
        return switch (rel) {
            case SYNDICATED_FROM -> SAY.say("kin.syndicated");
            case REVISION_OF -> SAY.say("kin.revision");
            case ALTERNATE_OF -> SAY.say("kin.alternate");
            case DERIVED_FROM -> SAY.say("kin.digest");
        };
    }

    /// What another article is that names this one as its origin.
    private static String into(Origin.Rel rel) {
        return switch (rel) {
            case SYNDICATED_FROM -> SAY.say("kin.syndicated.into");
            case REVISION_OF -> SAY.say("kin.revision.into");
            case ALTERNATE_OF -> SAY.say("kin.alternate");
            case DERIVED_FROM -> SAY.say("kin.digest.into");
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
