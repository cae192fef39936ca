package dateline.search;

import dateline.model.Dataset;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Which words stand in the titles, summaries, persons and passages of which events, kept by
/// Lucene in memory: a document for each event, numbered as the events are, and nothing in it but
/// its words ([EventWords]).
///
/// A word of a query is looked for in the middle of every word there is, by an automaton that goes
/// through Lucene's dictionary of terms; whatever has one of those words is found. No file is open
/// and no thread left running, so that an index goes when nobody holds it any more.
final class WordIndex {
    /// Events gone through in a few milliseconds.
    private static final int SOME = 1 << 11;

    /// Held, because a logger that nobody holds forgets its level. Lucene advises every program
    /// that it runs in to speed up the comparing of vectors, of which there are none here.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final IndexReader reader;

    private WordIndex(IndexReader reader) {
        this.reader = reader;
    }

    /// What Lucene keeps.
    IndexReader reader() {
        return reader;
    }

    /// The index of all events; null where nobody wants it any more.
    ///
    /// @param goOn asked every few milliseconds whether to; may wait
    static @Nullable WordIndex of(Dataset dataset, BooleanSupplier goOn) {
        PacedMemory memory = new PacedMemory(goOn);
        try {
            write(memory, dataset);
            WordIndex index = new WordIndex(DirectoryReader.open(memory.getDelegate()));
            // so that the first find of a reader waits for no classes to be loaded
            index.matching("e");
            return index;
        } catch (PacedMemory.Unwanted e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rolling back what is committed only closes it.
    private static void write(PacedMemory memory, Dataset dataset) throws IOException {
        EventWords words = new EventWords(dataset);
        IndexWriter writer = new IndexWriter(memory, config());
        try (Closeable _ = writer::rollback) {
            for (int event = 0; event < dataset.eventList().size(); event++) {
                if (event % SOME == 0) {
                    memory.pause();
                }
                writer.addDocument(words.of(event));
            }
            writer.commit();
        }
    }

    /// Segments that are not merged keep the events in their order.
    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
    }

    /// Whether a word is short enough to be found by the index.
    static boolean knows(String word) {
        return Infix.fits(word);
    }

    /// The events that have every word.
    ///
    /// @param words folded, each of them [known][#knows], at least one
    BitSet matching(List<String> words) {
        try {
            BitSet all = matching(words.getFirst());
            for (String word : words.subList(1, words.size())) {
                all.and(matching(word));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BitSet matching(String word) throws IOException {
        CompiledAutomaton infix = Infix.of(word);
        FixedBitSet found = new FixedBitSet(reader.maxDoc());
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(EventWords.FIELD);
            if (terms != null) {
                add(found, infix.getTermsEnum(terms), segment.docBase);
            }
        }
        return BitSet.valueOf(found.getBits());
    }

    private static void add(FixedBitSet found, TermsEnum terms, int base) throws IOException {
        PostingsEnum events = null;
        while (terms.next() != null) {
            events = terms.postings(events, PostingsEnum.NONE);
            events.nextDoc();
            events.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, -base);
        }
    }
}
