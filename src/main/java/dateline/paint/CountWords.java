package dateline.paint;

import dateline.text.Messages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/// The words for counts in the picture, kept once said: the same few are painted frame after frame.
final class CountWords {
    private static final Messages SAY = Messages.of(CountWords.class);

    /// How many are kept before all are dropped.
    private static final int KEPT = 1_000;

    private static final CountWords ROWLESS = new CountWords(n -> SAY.say("chip.more", n));
    private static final CountWords HIDDEN = new CountWords(n -> SAY.say("header.hidden", n));
    private static final String LESS = SAY.say("chip.less");

    private final Map<Integer, String> kept = new ConcurrentHashMap<>();
    private final IntFunction<String> words;

    private CountWords(IntFunction<String> words) {
        this.words = words;
    }

    /// What the chip of a lane says that has events without a row.
    static String rowless(int count) {
        return ROWLESS.say(count);
    }

    /// What the chip says that closes the rows it has opened.
    static String less() {
        return LESS;
    }

    /// How many events in sight of a lane have no room at this zoom.
    static String hidden(int count) {
        return HIDDEN.say(count);
    }

    private String say(int count) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(count, words::apply);
    }
}
