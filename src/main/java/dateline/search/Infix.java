package dateline.search;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The automaton of all terms in whose middle a word stands.
///
/// Made of the bytes of the word, so that no letter a reader types is a wildcard.
final class Infix {
    /// Bytes of the longest word: its automaton can take as many steps as their square to make.
    static final int LONGEST = 256;

    private Infix() {}

    /// Whether a word is no longer than it may be.
    static boolean fits(String word) {
        return bytes(word).length <= LONGEST;
    }

    /// The automaton of a word.
    ///
    /// @param word one that [fits][#fits], not empty
    static CompiledAutomaton of(String word) {
        Automaton any = Automata.makeAnyBinary();
        Automaton infix =
                Operations.concatenate(
                        List.of(any, Automata.makeBinary(new BytesRef(bytes(word))), any));
        return new CompiledAutomaton(
                Operations.determinize(infix, Integer.MAX_VALUE), false, true, true);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
