package dateline.evidence.passage;

import java.util.ArrayList;
import java.util.List;

/// Finds the places of a text that are most like a fragment, digits left out of the count.
///
/// The text is read once with [Bits]; only where that comes near enough is the place measured.
final class Likeness {
    /// One in so many characters of a fragment may be edited.
    private static final int ONE_IN = 5;

    /// A shorter fragment is like too much.
    private static final int FEWEST_WORDS = 4;

    private final NormalText text;
    private final Edges edges;
    private final Digitless letters;

    Likeness(NormalText text) {
        this.text = text;
        this.edges = new Edges(text);
        this.letters = Digitless.of(text);
    }

    /// The places with the fewest edits, in the order of the text; empty where none is near enough
    /// or the fragment is too short to tell.
    List<Place> of(String fragment) {
        int[] pattern = Digitless.of(fragment);
        if (pattern.length == 0 || Words.count(fragment) < FEWEST_WORDS) {
            return List.of();
        }
        List<Place> nearest = new ArrayList<>();
        for (int end : ends(pattern)) {
            Place place = place(fragment, pattern, end);
            if (!nearest.isEmpty() && place.edits() < nearest.getFirst().edits()) {
                nearest.clear();
            }
            boolean asNear = nearest.isEmpty() || place.edits() == nearest.getFirst().edits();
            if (asNear && nearest.stream().noneMatch(it -> it.span().equals(place.span()))) {
                nearest.add(place);
            }
        }
        return nearest;
    }

    /// The ends of stretches near enough, as counts of digitless characters.
    private List<Integer> ends(int[] pattern) {
        Clusters clusters = new Clusters(pattern.length);
        new Bits(pattern).search(letters, pattern.length / ONE_IN, clusters);
        return clusters.ends;
    }

    /// Of ends that lie within one fragment's length keeps the nearest, and of these the first.
    private static final class Clusters implements Bits.Ends {
        private final int length;
        private final List<Integer> ends = new ArrayList<>();
        private int nearest;

        Clusters(int length) {
            this.length = length;
        }

        @Override
        public void at(int end, int edits) {
            boolean apart = ends.isEmpty() || end - ends.getLast() >= length;
            if (apart) {
                ends.add(end);
                nearest = edits;
            } else if (edits < nearest) {
                ends.set(ends.size() - 1, end);
                nearest = edits;
            }
        }
    }

    private Place place(String fragment, int[] pattern, int end) {
        int reach = Math.min(end, pattern.length + pattern.length / ONE_IN);
        int[] before = letters.slice(end - reach, end);
        int start = end - Edits.nearestTail(pattern, before);
        Span span =
                withOuterDigits(fragment, letters.position(start), letters.position(end - 1) + 1);
        String stands = text.slice(span);
        int edits = Edits.between(pattern, Digitless.of(stands));
        return new Place(span, stands, edits, Figures.of(stands));
    }

    /// A fragment that begins or ends with a number was searched without it: take in the number
    /// that stands there now, and then the rest of every word touched.
    private Span withOuterDigits(String fragment, int start, int end) {
        int from = start;
        if (Character.isDigit(fragment.codePointAt(0))) {
            while (edges.digit(from - 1)) {
                from--;
            }
        }
        int to = end;
        if (Character.isDigit(fragment.codePointBefore(fragment.length()))) {
            while (edges.digit(to)) {
                to++;
            }
        }
        return edges.snapped(from, to);
    }
}
