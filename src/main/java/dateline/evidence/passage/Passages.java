package dateline.evidence.passage;

import dateline.evidence.Anchor;
import dateline.evidence.passage.Resolution.Edition;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Passage;
import dateline.model.TextDigest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds the passages of articles again in the texts attached to them.
///
/// A fragment stands at a place only as whole words and numbers: "in 2016" does not stand in "in
/// 20164", nor "paid $14" in "paid $14.3".
public final class Passages {
    private final NormalText text;
    private final Edges edges;
    private @Nullable Likeness likeness;

    private Passages(NormalText text) {
        this.text = text;
        this.edges = new Edges(text);
    }

    /// Looks for every passage of a dataset.
    ///
    /// @param texts the texts that are attached, by article id
    /// @return one for each article, in the order of the dataset
    public static List<Resolution> resolve(Dataset dataset, Map<String, NormalText> texts) {
        Map<String, List<Passage>> passages =
                dataset.passages().stream().collect(Collectors.groupingBy(Passage::article));
        return dataset.articles().stream()
                .map(
                        it ->
                                resolve(
                                        it,
                                        passages.getOrDefault(it.id(), List.of()),
                                        texts.get(it.id())))
                .toList();
    }

    /// Looks for the passages of one article.
    ///
    /// @param passages passages of this article
    /// @param text the text attached to it, or null: then nothing is checked
    public static Resolution resolve(
            Article article, List<Passage> passages, @Nullable NormalText text) {
        if (text == null) {
            return new Resolution(
                    article.id(),
                    Edition.MISSING,
                    passages.stream()
                            .map(it -> new Found(it, Anchor.UNCHECKED, List.of()))
                            .toList(),
                    List.of());
        }
        Passages search = new Passages(text);
        List<Found> found = passages.stream().map(it -> search.find(it, article.text())).toList();
        Edition edition = text.digest().equals(article.text()) ? Edition.SAME : Edition.OTHER;
        return new Resolution(article.id(), edition, found, shifts(found));
    }

    /// Looks for one passage.
    ///
    /// @param edition the edition of the text that the passage was taken from
    public static Found resolve(Passage passage, TextDigest edition, NormalText text) {
        return new Passages(text).find(passage, edition);
    }

    private Found find(Passage passage, TextDigest edition) {
        boolean sameEdition = text.digest().equals(edition);
        if (standsAtItsPosition(passage)
                && (sameEdition || edges.whole(passage.start(), passage.end()))) {
            return new Found(
                    passage,
                    sameEdition ? Anchor.EXACT_EDITION : Anchor.EXACT,
                    List.of(Place.exact(passage.exact(), passage.start())));
        }
        List<Place> standing = standing(passage.exact());
        return switch (standing.size()) {
            case 0 -> nearly(passage);
            case 1 -> new Found(passage, Anchor.MOVED, standing);
            default -> new Found(passage, Anchor.AMBIGUOUS, nearestFirst(passage, standing));
        };
    }

    private boolean standsAtItsPosition(Passage passage) {
        return passage.start() >= 0
                && passage.end() > passage.start()
                && passage.end() <= text.length()
                && text.slice(new Span(passage.start(), passage.end())).equals(passage.exact());
    }

    private List<Place> standing(String fragment) {
        List<Place> places = new ArrayList<>();
        int length = fragment.codePointCount(0, fragment.length());
        int position = 0;
        int counted = 0;
        for (int at = fragment.isEmpty() ? -1 : text.text().indexOf(fragment);
                at >= 0;
                at = text.text().indexOf(fragment, at + 1)) {
            position += text.text().codePointCount(counted, at);
            counted = at;
            if (edges.whole(position, position + length)) {
                places.add(Place.exact(fragment, position));
            }
        }
        return places;
    }

    private Found nearly(Passage passage) {
        if (likeness == null) {
            likeness = new Likeness(text);
        }
        List<Place> places = nearestFirst(passage, likeness.of(passage.exact()));
        if (places.isEmpty()) {
            return new Found(passage, Anchor.ORPHAN, places);
        }
        List<String> figures = Figures.of(passage.exact());
        boolean sameFigures = places.stream().allMatch(it -> it.figures().equals(figures));
        return new Found(passage, sameFigures ? Anchor.FUZZY : Anchor.CHANGED, places);
    }

    private static List<Place> nearestFirst(Passage passage, List<Place> places) {
        return places.stream()
                .sorted(
                        Comparator.comparingInt(
                                it -> Math.abs(it.span().start() - passage.start())))
                .toList();
    }

    private static List<Shift> shifts(List<Found> found) {
        Map<Integer, List<String>> alike =
                found.stream()
                        .filter(it -> it.anchor() == Anchor.MOVED)
                        .collect(
                                Collectors.groupingBy(
                                        Found::shift,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                it -> it.passage().id(), Collectors.toList())));
        return alike.entrySet().stream()
                .filter(it -> it.getValue().size() >= Shift.FEWEST)
                .map(it -> new Shift(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt((Shift it) -> it.passages().size()).reversed())
                .toList();
    }
}
