package dateline.data;

import dateline.evidence.Anchor;
import dateline.evidence.passage.Found;
import dateline.evidence.passage.NormalText;
import dateline.evidence.passage.Passages;
import dateline.evidence.passage.Resolution;
import dateline.evidence.passage.Span;
import dateline.evidence.passage.Words;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Passage;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds what a dataset carries of its articles against their texts: that every passage is where it
/// is said to be, and that no more is carried than may be.
///
/// The limits: a passage is found once and is no whole sentence, two of them have two words between
/// them, and together they are at most a quarter of an article's words (three tenths of a short
/// one). They keep a dataset from standing in for the articles.
final class Carried {
    private static final Messages MESSAGES = Messages.of(Carried.class);
    private static final int SHORT_ARTICLE = 400;
    private static final int PERCENT = 25;
    private static final int PERCENT_OF_SHORT = 30;
    private static final int WORDS_BETWEEN = 2;

    private final Dataset dataset;
    private final Map<String, NormalText> texts;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Carried(Dataset dataset, Map<String, NormalText> texts) {
        this.dataset = dataset;
        this.texts = texts;
        for (int i = 0; i < dataset.passages().size(); i++) {
            places.put(dataset.passages().get(i).id(), i);
        }
    }

    /// What is wrong with the passages, each problem pointing into the dataset.
    ///
    /// @param resolutions one for each article, in the order of the dataset
    static List<Problem> problems(
            Dataset dataset, Map<String, NormalText> texts, List<Resolution> resolutions) {
        Carried carried = new Carried(dataset, texts);
        for (int i = 0; i < resolutions.size(); i++) {
            carried.article(i, resolutions.get(i));
        }
        return carried.problems;
    }

    private void article(int index, Resolution resolution) {
        Article article = dataset.articles().get(index);
        NormalText text = texts.get(article.id());
        if (text == null) {
            return;
        }
        if (resolution.edition() == Resolution.Edition.OTHER) {
            add(
                    "/articles/" + index + "/text",
                    MESSAGES.say(
                            "text.edition",
                            article.id(),
                            text.length(),
                            article.text().length(),
                            text.sha256()));
        }
        resolution.found().forEach(this::found);
        if (resolution.edition() == Resolution.Edition.SAME) {
            List<Passage> passages =
                    resolution.found().stream()
                            .map(Found::passage)
                            .sorted(Comparator.comparingInt(Passage::start))
                            .toList();
            limits("/articles/" + index, article, passages, text);
        }
    }

    private void found(Found found) {
        String place = pointer(found.passage());
        String id = found.passage().id();
        String article = found.passage().article();
        switch (found.anchor()) {
            case EXACT_EDITION, EXACT, UNCHECKED -> {}
            case MOVED -> add(place, MESSAGES.say("passage.moved", id, article, found.shift()));
            case AMBIGUOUS ->
                    add(place, MESSAGES.say("passage.many", id, article, found.places().size()));
            case CHANGED -> add(place, MESSAGES.say("passage.changed", id, article));
            case FUZZY -> add(place, MESSAGES.say("passage.fuzzy", id, article));
            case ORPHAN -> add(place, MESSAGES.say("passage.orphan", id, article));
        }
    }

    private void limits(String place, Article article, List<Passage> passages, NormalText text) {
        int words = text.words();
        int carried = 0;
        int end = -1;
        for (Passage passage : passages) {
            if (passage.end() > text.length()) {
                continue;
            }
            carried += Words.count(passage.exact());
            if (severalTimes(passage, article, text)) {
                add(pointer(passage), MESSAGES.say("passage.again", passage.id(), article.id()));
            }
            if (wholeSentence(passage, text)) {
                add(pointer(passage), MESSAGES.say("passage.sentence", passage.id()));
            }
            if (end >= 0 && end <= passage.start() && between(text, end, passage) < WORDS_BETWEEN) {
                add(pointer(passage), MESSAGES.say("passage.close", passage.id()));
            }
            end = Math.max(end, passage.end());
        }
        int percent = words < SHORT_ARTICLE ? PERCENT_OF_SHORT : PERCENT;
        if (carried * 100L > (long) words * percent) {
            add(place, MESSAGES.say("article.carried", article.id(), carried, words, percent));
        }
    }

    private static int between(NormalText text, int end, Passage next) {
        return Words.count(slice(text, end, next.start()));
    }

    /// Asks for the passage where it cannot be, so that all places are looked at.
    private static boolean severalTimes(Passage passage, Article article, NormalText text) {
        Passage astray = new Passage(passage.id(), passage.article(), -1, 0, passage.exact());
        return Passages.resolve(astray, article.text(), text).anchor() == Anchor.AMBIGUOUS;
    }

    /// Whether a passage begins where a sentence begins and ends where it ends.
    private static boolean wholeSentence(Passage passage, NormalText text) {
        String before = slice(text, 0, passage.start()).stripTrailing();
        String after = slice(text, passage.end(), text.length()).stripLeading();
        boolean begins = before.isEmpty() || ends(before);
        boolean ended =
                ends(passage.exact()) || after.isEmpty() || ".!?".indexOf(after.charAt(0)) >= 0;
        return begins && ended;
    }

    private static String slice(NormalText text, int from, int to) {
        return from == to ? "" : text.slice(new Span(from, to));
    }

    private static boolean ends(String text) {
        int last = text.length() - 1;
        while (last >= 0 && "\"')".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
    }

    private String pointer(Passage passage) {
        return "/passages/" + places.get(passage.id());
    }

    private void add(String pointer, String message) {
        problems.add(new Problem(Severity.ERROR, new Place(null, null, null, pointer), message));
    }
}
