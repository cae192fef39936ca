package dateline.paint;

import dateline.layout.Tally;
import dateline.text.Messages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/// The words for counts in the picture, kept once said: the same few are painted frame after frame.
final class CountWords {
    private static final Messages SAY = Messages.of(CountWords.class);

    /// How many are kept before all are dropped.
    private static final int KEPT = 1_000;

    private static final CountWords HIDDEN = new CountWords(n -> SAY.say("header.hidden", n));
    private static final CountWords BEGINS = new CountWords(n -> SAY.say("header.begins", n));
    private static final CountWords REACHES = new CountWords(n -> SAY.say("header.reaches", n));
    private static final CountWords SHORT = new CountWords(n -> SAY.say("header.reaches.short", n));
    private static final CountWords PLUS = new CountWords(n -> SAY.say("header.plus", n));
    private static final String MORE = SAY.say("chip.more");
    private static final String LESS = SAY.say("chip.less");

    private final Map<Integer, String> kept = new ConcurrentHashMap<>();
    private final IntFunction<String> words;

    private CountWords(IntFunction<String> words) {
        this.words = words;
    }

    /// What the chip says that opens rows.
    static String more() {
        return MORE;
    }

    /// What the chip says that closes the rows it has opened.
    static String less() {
        return LESS;
    }

    /// How many events in sight of a lane have no room at this zoom; those that reach in apart,
    /// because coming nearer gives room only to those that begin here.
    static String hidden(Tally hidden) {
        return hidden.reaches() == 0
                ? HIDDEN.say(hidden.begins())
                : BEGINS.say(hidden.begins()).concat(REACHES.say(hidden.reaches()));
    }

    /// How many events in sight a folded lane holds.
    static String count(Tally inView) {
        String begins = BEGINS.say(inView.begins());
        return inView.reaches() == 0 ? begins : begins.concat(PLUS.say(inView.reaches()));
    }

    /// What [#hidden] says, in fewer words.
    static String hiddenShort(Tally hidden) {
        return BEGINS.say(hidden.begins()).concat(SHORT.say(hidden.reaches()));
    }

    private String say(int count) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(count, words::apply);
    }
}
