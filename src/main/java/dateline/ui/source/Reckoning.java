package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.evidence.Lineages;
import dateline.evidence.Reason;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Origin;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// Says in one sentence why the articles of a dataset make fewer lineages: which are copies, which
/// have one publisher, and which only sum up others.
///
/// @param names what ids stand for
/// @param lineages which article came from which
record Reckoning(Names names, Lineages lineages) {
    private static final Messages SAY = Messages.of(Reckoning.class);

    /// As many reasons are told; the parts of the page tell them all.
    private static final int TOLD = 4;

    /// As many articles are named that another sums up; more are counted.
    private static final int NAMED = 2;

    /// "11 articles make 9 lineages: … is a copy of …; … only sums up 7 others."
    ///
    /// @return nothing where every article is a lineage of its own
    String sentence(Dataset dataset) {
        List<Lineage> families = lineages.families();
        int articles = dataset.articles().size();
        List<String> reasons = new ArrayList<>();
        families.forEach(family -> add(family, reasons));
        dataset.articles().stream()
                .map(Article::id)
                .filter(lineages::digest)
                .forEach(id -> reasons.add(digest(id)));
        if (reasons.isEmpty()) {
            return "";
        }
        if (reasons.size() > TOLD) {
            int more = reasons.size() - TOLD + 1;
            reasons.subList(TOLD - 1, reasons.size()).clear();
            reasons.add(SAY.say("reckoning.more", more));
        }
        String told = String.join(SAY.say("reckoning.between"), reasons);
        return SAY.say("reckoning", articles, families.size(), told);
    }

    private void add(Lineage family, List<String> reasons) {
        long before = reasons.size();
        for (Reason reason : family.reasons()) {
            if (reason instanceof Reason.Copied(String copy, Origin origin)) {
                reasons.add(copied(names.shortTitle(copy), origin));
            }
        }
        boolean others = family.articles().size() > 1 && reasons.size() == before;
        if (others) {
            family.reasons().stream()
                    .filter(Reason.SamePublisher.class::isInstance)
                    .map(Reason.SamePublisher.class::cast)
                    .findFirst()
                    .ifPresent(it -> reasons.add(published(family, it)));
        }
    }

    private String copied(String copy, Origin origin) {
        String other = names.shortTitle(origin.article());
        return switch (origin.rel()) {
            case SYNDICATED_FROM -> SAY.say("reckoning.syndicated", copy, other);
            case REVISION_OF -> SAY.say("reckoning.revision", copy, other);
            case ALTERNATE_OF, DERIVED_FROM -> SAY.say("reckoning.alternate", copy, other);
        };
    }

    private String published(Lineage family, Reason.SamePublisher reason) {
        return SAY.say(
                "reckoning.publisher", family.articles().size(), names.agent(reason.agent()));
    }

    private String digest(String article) {
        List<String> sources = lineages.sources(article);
        String others =
                sources.size() > NAMED
                        ? SAY.say("reckoning.others", sources.size())
                        : String.join(
                                SAY.say("reckoning.and"),
                                sources.stream().map(names::shortTitle).toList());
        return SAY.say("reckoning.digest", names.shortTitle(article), others);
    }
}
