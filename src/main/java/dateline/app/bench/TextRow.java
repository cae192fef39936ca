package dateline.app.bench;

import dateline.evidence.passage.NormalText;
import dateline.evidence.passage.Passages;
import dateline.evidence.passage.Resolution;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.TextDigest;

import java.util.ArrayList;
import java.util.List;

/// Measures finding the passages of an article again in a text of 200 kB, where each of them has
/// one letter changed: the dearest case, since none stands as it was and the whole text is searched
/// for what is like it.
public final class TextRow {
    private static final int LENGTH = 200_000;
    private static final int PASSAGES = 40;
    private static final int CHARACTERS = 40;
    private static final int RUNS = 20;
    private static final double NANOS_PER_MS = 1e6;

    private final String raw;
    private final List<Passage> passages;
    private final Article article;

    private TextRow(String raw) {
        this.raw = raw;
        NormalText text = NormalText.of(raw);
        this.passages = passages(text);
        this.article = article(text.digest());
    }

    /// Measures, after as many runs to warm up.
    public static Row measure() {
        TextRow texts = new TextRow(text());
        texts.runs();
        return texts.runs();
    }

    private Row runs() {
        double[] normalise = new double[RUNS];
        double[] resolve = new double[RUNS];
        double[] find = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            NormalText text = NormalText.of(raw);
            normalise[i] = millisSince(start);
            long normal = System.nanoTime();
            check(Passages.resolve(article, passages, text));
            resolve[i] = millisSince(normal);
            long resolved = System.nanoTime();
            long gone = passages.stream().filter(it -> !raw.contains(it.exact())).count();
            find[i] = millisSince(resolved);
            if (gone != PASSAGES) {
                throw new IllegalStateException("a changed passage stands as it was");
            }
        }
        Row row = new Row();
        row.put(Figure.NORMALISE_MS, normalise);
        row.put(Figure.RESOLVE_MS, resolve);
        row.put(Figure.PLAIN_FIND_MS, find);
        return row;
    }

    private static void check(Resolution resolution) {
        if (!resolution.found().stream().allMatch(it -> it.places().size() == 1)) {
            throw new IllegalStateException("a changed passage was not found");
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    private static String text() {
        Dice dice = new Dice(1);
        Titles titles = new Titles(dice);
        StringBuilder text = new StringBuilder(LENGTH);
        while (text.length() < LENGTH) {
            text.append(titles.next()).append(" in ").append(1_000 + dice.below(1_000));
            text.append(" and ").append(dice.below(LENGTH)).append(" more. ");
        }
        return text.substring(0, LENGTH);
    }

    /// Stretches of whole words, evenly over the text, each with its middle letter changed.
    private static List<Passage> passages(NormalText text) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            int start = text.text().indexOf(". ", i * (LENGTH / PASSAGES)) + 2;
            int end = text.text().indexOf(' ', start + CHARACTERS);
            StringBuilder exact = new StringBuilder(text.text().substring(start, end));
            int middle = exact.indexOf(" of the ") + 2;
            exact.setCharAt(middle, 'x');
            passages.add(new Passage("passage-" + i, "article", start, end, exact.toString()));
        }
        return passages;
    }

    private static Article article(TextDigest digest) {
        return new Article(
                "article",
                "article",
                "Made up",
                List.of(),
                null,
                false,
                "made up",
                null,
                null,
                null,
                "Made up.",
                digest,
                List.of());
    }
}
