package dateline.evidence.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up prose of made-up words, years among them, that can be edited word by word.
///
/// @param sentences words of each sentence, the last with its full stop
record SampleText(List<List<String>> sentences) {
    private static final String[] SYLLABLES = {
        "ba", "co", "dri", "fen", "gu", "hal", "ki", "lor", "mi", "nast", "or", "pel", "qua", "ri",
        "sto", "tem", "ul", "vex", "wim", "yor", "zan"
    };

    static SampleText of(Random random, int sentences) {
        return new SampleText(
                IntStream.range(0, sentences).mapToObj(_ -> sentence(random)).toList());
    }

    private static List<String> sentence(Random random) {
        int length = 8 + random.nextInt(8);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(random.nextInt(7) == 0 ? year(random) : word(random));
        }
        words.set(length - 1, words.get(length - 1) + ".");
        return words;
    }

    static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }

    static String year(Random random) {
        return Integer.toString(1900 + random.nextInt(120));
    }

    String text() {
        return sentences.stream().map(it -> String.join(" ", it)).collect(Collectors.joining(" "));
    }

    /// Some words that stand together in one sentence, without its full stop.
    String fragment(Random random, int words) {
        List<String> sentence = sentences.get(random.nextInt(sentences.size()));
        int start = random.nextInt(sentence.size() - words);
        return String.join(" ", sentence.subList(start, start + words));
    }

    /// The same with a share of its words spelt otherwise.
    SampleText edited(Random random, double share) {
        return new SampleText(
                sentences.stream()
                        .map(
                                it ->
                                        it.stream()
                                                .map(
                                                        word ->
                                                                random.nextDouble() < share
                                                                        ? misspelt(random, word)
                                                                        : word)
                                                .toList())
                        .toList());
    }

    /// A word with a character put in, taken out or replaced, or another word.
    static String misspelt(Random random, String word) {
        int at = random.nextInt(word.length());
        String letter = Character.toString('a' + random.nextInt(26));
        String edited =
                switch (random.nextInt(4)) {
                    case 0 -> word.substring(0, at) + letter + word.substring(at);
                    case 1 -> word.substring(0, at) + word.substring(at + 1);
                    case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                    default -> word(random);
                };
        return edited.isBlank() ? letter : edited;
    }

    SampleText without(int sentence) {
        List<List<String>> rest = new ArrayList<>(sentences);
        rest.remove(sentence);
        return new SampleText(rest);
    }
}
