package dateline.data;

import dateline.evidence.Assessment;
import dateline.evidence.Voices;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Kind;
import dateline.model.Passage;
import dateline.model.Property;
import dateline.model.SharedNames;
import dateline.model.Term;

import java.util.Collection;
import java.util.function.Function;

/// What events may refer to, by id.
record Referents(
        Ids<Kind> kinds,
        Ids<Property> properties,
        Ids<Term> terms,
        Ids<Agent> agents,
        Ids<Cited> articles,
        Ids<Passage> passages) {
    /// An article.
    ///
    /// @param voice what kind of witness it is
    record Cited(Article article, Voices.Voice voice) {}

    /// @param ground an assessment of the dataset as far as it is read
    static Referents of(Known known, SharedNames names, Assessment ground) {
        return new Referents(
                ids(known.kinds.all(), Kind::id, names, it -> it),
                ids(known.properties.all(), Property::id, names, it -> it),
                ids(known.terms.all(), Term::id, names, it -> it),
                ids(known.agents.all(), Agent::id, names, it -> it),
                ids(
                        known.articles.all(),
                        Article::id,
                        names,
                        it -> new Cited(it, ground.voices().of(it.id()))),
                ids(known.passages.all(), Passage::id, names, it -> it));
    }

    private static <R, T> Ids<T> ids(
            Collection<R> records,
            Function<R, String> id,
            SharedNames names,
            Function<R, T> thing) {
        return new Ids<>(
                records.stream().map(it -> named(id.apply(it), thing.apply(it), names)).toList());
    }

    private static <T> Ids.Named<T> named(String id, T thing, SharedNames names) {
        return new Ids.Named<>(id, thing, names.number(id));
    }
}
