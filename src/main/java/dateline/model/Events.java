package dateline.model;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;

/// The events of a dataset in the order of the file, each named by its *index* in that order.
///
/// A list of events that also tells what is asked of all of them without making each of them: a
/// large dataset holds its events packed ([PackedEvents]), and an [Event] is then made anew
/// whenever it is asked for. Immutable.
public abstract sealed class Events extends AbstractList<Event> implements RandomAccess
        permits ListedEvents, PackedEvents {
    /// Hears what an event is about.
    public interface Mentions {
        /// Told of each participant, of each agent that is the value of a claim, and of each whose
        /// property a claim is; may be the same again.
        void agent(String id);

        /// Told of the article of each piece of evidence; may be the same again.
        void article(String id);

        /// Told of an agent, as above, whose id is a shared name.
        ///
        /// @param number of the name, the same for the same id
        default void agent(int number, String id) {
            agent(id);
        }

        /// Told of an article, as above, whose id is a shared name.
        ///
        /// @param number of the name, the same for the same id
        default void article(int number, String id) {
            article(id);
        }

        /// Told of each passage of each piece of evidence; may be the same again.
        void passage(String id);
    }

    /// Hears a text as it is kept: bytes to be looked at and not to be changed.
    public interface Letters {
        /// Told of a text of ASCII alone.
        ///
        /// @param from where the text begins in the bytes
        /// @param to one past its end
        void ascii(byte[] bytes, int from, int to);

        /// Told of any other text, in UTF-8.
        ///
        /// @param from where the text begins in the bytes
        /// @param to one past its end
        void utf8(byte[] bytes, int from, int to);
    }

    Events() {}

    /// The events of a list; the list itself where it is such.
    public static Events of(List<Event> events) {
        return events instanceof Events known ? known : new ListedEvents(events);
    }

    /// The id of an event.
    public String id(int index) {
        return get(index).id();
    }

    /// The title of an event.
    public String title(int index) {
        return get(index).title();
    }

    /// From 1 to 100.
    public int importance(int index) {
        return get(index).importance();
    }

    /// Whether an event happened at one time or lasted.
    public Extent extent(int index) {
        return get(index).extent();
    }

    /// Tells what an event is about, in the order of the file.
    public void mentions(int index, Mentions told) {
        Event event = get(index);
        event.participants().forEach(it -> told.agent(it.agent()));
        for (Claim claim : event.claims()) {
            if (claim.value() instanceof Value.OfAgent(String agent)) {
                told.agent(agent);
            }
            if (claim.of() != null) {
                told.agent(claim.of());
            }
            for (Evidence piece : claim.evidence()) {
                told.article(piece.article());
                piece.passages().forEach(told::passage);
            }
        }
    }

    /// Tells the title and the summary of an event, without making strings of them where they are
    /// kept as bytes.
    public void prose(int index, Letters told) {
        Event event = get(index);
        letters(event.title(), told);
        letters(event.summary(), told);
    }

    /// Tells the heads of some events, a run of them at a time, in the order in which they are
    /// kept.
    ///
    /// @param from the index of the first
    /// @param to one past that of the last
    /// @param told hears of the same object each time, filled anew
    public void heads(int from, int to, Consumer<Heads> told) {
        Heads heads = new Heads();
        for (int start = from; start < to; start += Heads.MOST) {
            heads.begin(start);
            for (int index = start; index < Math.min(to, start + Heads.MOST); index++) {
                head(get(index), heads);
            }
            told.accept(heads);
        }
    }

    private static void head(Event event, Heads heads) {
        heads.add(event.extent(), -1, event.kind(), event.importance());
        byte[] id = event.id().getBytes(StandardCharsets.UTF_8);
        heads.ids().set(heads.count() - 1, id, 0, id.length, false);
        byte[] title = event.title().getBytes(StandardCharsets.UTF_8);
        heads.titles().set(heads.count() - 1, title, 0, title.length, false);
    }

    private static void letters(String text, Letters told) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        told.utf8(bytes, 0, bytes.length);
    }

    /// The index of the event with an id, of several the first; -1 where there is none.
    public abstract int find(String id);
}
