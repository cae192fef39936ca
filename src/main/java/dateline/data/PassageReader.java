package dateline.data;

import dateline.data.Known.What;
import dateline.evidence.passage.Words;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the passages of a dataset.
final class PassageReader {
    /// Words in a passage: fewer cannot be found again, more would be copying.
    static final int FEWEST_WORDS = 2;

    static final int MOST_WORDS = 8;

    /// The least two words with what parts them from the passages on both sides: `␣a␣b␣`.
    private static final int LEAST_GAP = 5;

    private static final Messages MESSAGES = Messages.of(PassageReader.class);

    private record Standing(Passage passage, Node at) {}

    private final Known known;
    private final Findings findings;
    private final Map<String, List<Standing>> byArticle = new HashMap<>();

    PassageReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void passage(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Node at = fields.place("id");
        Node exactAt = fields.place("exact");
        String id = fields.id();
        Article article = fields.reference("article", known.articles);
        int start = fields.integer("start", 0, Integer.MAX_VALUE);
        int end = fields.integer("end", 0, Integer.MAX_VALUE);
        String exact = fields.text("exact", Fields.LABEL);
        if (!fields.close() || article == null) {
            known.passages.leaveOut(id, fields.leftOut(What.PASSAGE, id));
            return;
        }
        Passage passage = new Passage(id, article.id(), start, end, exact);
        if (fits(passage, article, exactAt)) {
            if (known.passages.get(id) == null) {
                byArticle
                        .computeIfAbsent(article.id(), _ -> new ArrayList<>())
                        .add(new Standing(passage, at));
            }
            known.passages.add(id, passage, at, findings);
        } else {
            known.passages.leaveOut(id, new LeftOut(What.PASSAGE, id, node));
        }
    }

    private boolean fits(Passage passage, Article article, Node at) {
        String exact = passage.exact();
        int words = Words.count(exact);
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.error(at, () -> MESSAGES.say("passage.words", words));
        }
        int length = exact.codePointCount(0, exact.length());
        if (passage.end() - passage.start() != length) {
            findings.error(
                    at,
                    () -> MESSAGES.say("passage.length", passage.start(), passage.end(), length));
            return false;
        }
        if (passage.end() > article.text().length()) {
            findings.error(
                    at,
                    () ->
                            MESSAGES.say(
                                    "passage.beyond",
                                    passage.end(),
                                    article.id(),
                                    article.text().length()));
            return false;
        }
        return true;
    }

    /// Checks that the passages of one article stand apart, once all are read.
    void settle() {
        for (List<Standing> passages : byArticle.values()) {
            passages.sort(Comparator.comparingInt(standing -> standing.passage().start()));
            Standing farthest = passages.getFirst();
            for (Standing next : passages.subList(1, passages.size())) {
                apart(farthest, next);
                farthest = next.passage().end() > farthest.passage().end() ? next : farthest;
            }
        }
        byArticle.clear();
    }

    private void apart(Standing one, Standing next) {
        int gap = next.passage().start() - one.passage().end();
        String id = next.passage().id();
        String other = one.passage().id();
        if (gap < 0) {
            findings.error(next.at(), () -> MESSAGES.say("passage.overlap", id, other));
        } else if (gap < LEAST_GAP) {
            findings.error(next.at(), () -> MESSAGES.say("passage.near", id, other));
        }
    }
}
