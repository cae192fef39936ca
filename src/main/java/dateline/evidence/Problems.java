package dateline.evidence;

import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Follows;
import dateline.model.Origin;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.model.Rank;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds what is wrong between records that are each sound.
final class Problems {
    private static final Messages SAY = Messages.of(Problems.class);

    private final Dataset dataset;
    private final Context context;
    private final List<Problem> found = new ArrayList<>();

    Problems(Dataset dataset, Context context) {
        this.dataset = dataset;
        this.context = context;
    }

    /// @param events the indexes of those events that may be at fault
    List<Problem> all(IntStream events) {
        circles();
        events.forEach(event -> look(dataset.events().get(event), "/events/" + event));
        return List.copyOf(found);
    }

    private void circles() {
        Map<String, Integer> indexes = new HashMap<>();
        Map<String, List<String>> sources = new HashMap<>();
        List<Article> articles = dataset.articles();
        for (int a = 0; a < articles.size(); a++) {
            indexes.putIfAbsent(articles.get(a).id(), a);
            sources.putIfAbsent(articles.get(a).id(), tiedTo(articles.get(a)));
        }
        for (List<String> circle : Circles.in(sources)) {
            add(
                    Severity.ERROR,
                    "/articles/" + indexes.get(circle.getFirst()) + "/lineage",
                    SAY.say("lineage.circle", String.join(", ", circle)));
        }
    }

    private static List<String> tiedTo(Article article) {
        return article.lineage().stream()
                .filter(origin -> origin.rel() != Origin.Rel.ALTERNATE_OF)
                .map(Origin::article)
                .toList();
    }

    private void look(Event event, String pointer) {
        List<Claim> claims = event.claims();
        Map<List<Object>, Integer> preferred = new HashMap<>();
        turned(event, pointer);
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            String place = pointer + "/claims/" + c;
            if (claim.rank() == Rank.PREFERRED
                    && preferred.put(List.of(claim.property(), String.valueOf(claim.of())), c)
                            != null) {
                add(Severity.ERROR, place + "/rank", SAY.say("preferred.several", claim.id()));
            }
            for (int v = 0; v < claim.evidence().size(); v++) {
                look(event, claim, claim.evidence().get(v), place + "/evidence/" + v);
            }
        }
    }

    private void turned(Event event, String pointer) {
        Bar answer = new EventAssessment(context, event).drawn().answer();
        if (answer != null && answer.turned()) {
            add(
                    Severity.WARNING,
                    pointer,
                    SAY.say("period.turned", event.title(), String.join(", ", answer.claims())));
        }
    }

    private void look(Event event, Claim claim, Evidence piece, String pointer) {
        if (piece.stance() == Evidence.Stance.MENTIONS
                || !context.lineages().digest(piece.article())) {
            return;
        }
        Follows cited = piece.follows();
        List<String> sources =
                cited == null
                        ? context.lineages().sources(piece.article())
                        : List.of(cited.article());
        if (!new Citation(context, event, claim).saidIn(sources)) {
            add(
                    Severity.WARNING,
                    pointer,
                    SAY.say(
                            "citation.unfounded",
                            piece.article(),
                            event.title(),
                            String.join(", ", sources)));
        }
    }

    private void add(Severity severity, String pointer, String message) {
        found.add(new Problem(severity, new Place(null, null, null, pointer), message));
    }
}
