package dateline.evidence.passage;

import dateline.evidence.Anchor;
import dateline.model.Passage;

import java.util.List;

/// A passage and where it was found again.
///
/// @param passage what was looked for
/// @param anchor how surely it was found
/// @param places where it stands or may stand, the likeliest first: one where it stands exactly
///     once, all where it is AMBIGUOUS, the nearest in wording where it is CHANGED or FUZZY; empty
///     where it is an ORPHAN or UNCHECKED
public record Found(Passage passage, Anchor anchor, List<Place> places) {
    public Found {
        places = List.copyOf(places);
    }

    /// The numbers of the fragment looked for, to be shown beside those of a CHANGED place.
    public List<String> figures() {
        return Figures.of(passage.exact());
    }

    /// How many code points further on it stands than the dataset says; 0 where it is not found.
    public int shift() {
        return places.isEmpty() ? 0 : places.getFirst().span().start() - passage.start();
    }
}
