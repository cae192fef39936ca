package dateline.data;

import dateline.data.Known.What;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// The problems met while reading one source, in bounded memory.
///
/// A place is kept as a byte offset and becomes a line and a column only at the end, in one pass
/// over the source, so that a sound file pays nothing for them; and a sentence is made only for a
/// problem that is kept.
final class Findings {
    /// How many problems are kept; the rest are only counted. An editor mends the first of a
    /// thousand and validates again.
    static final int LIMIT = 1000;

    private static final Messages MESSAGES = Messages.of(Findings.class);

    /// @param missed what kind of record is missed there, or null
    /// @param again what is said instead of the message once the line of another place is known
    private record Found(
            Severity severity,
            long at,
            @Nullable String pointer,
            String message,
            @Nullable What missed,
            @Nullable Again again) {
        Found(Severity severity, long at, @Nullable String pointer, String message) {
            this(severity, at, pointer, message, null, null);
        }
    }

    /// A place that another place is like.
    private record Again(long first, IntFunction<String> sentence) {}

    private final List<Found> kept = new ArrayList<>();
    private @Nullable Found broken;
    private int beyond;
    private boolean errorBeyond;

    /// Notes that a rule is broken at a node.
    void error(Node node, Supplier<String> message) {
        add(Severity.ERROR, node.at(), node.path(), message);
    }

    /// Notes that something looks wrong at a node.
    void warning(Node node, Supplier<String> message) {
        add(Severity.WARNING, node.at(), node.path(), message);
    }

    /// Notes that a rule is broken at a place.
    ///
    /// @param at a byte offset, or -1 for the file as a whole
    void error(long at, @Nullable Pointer path, Supplier<String> message) {
        add(Severity.ERROR, at, path, message);
    }

    /// Notes that something looks wrong with the file as a whole.
    void warning(Supplier<String> message) {
        add(Severity.WARNING, -1, null, message);
    }

    /// Notes that there is no such record as is named at a node.
    void missing(Node node, What what, Supplier<String> message) {
        keep(
                Severity.ERROR,
                () -> {
                    String pointer = node.path().toString();
                    return new Found(Severity.ERROR, node.at(), pointer, message.get(), what, null);
                });
    }

    /// Notes that something stands at a node for the second time.
    ///
    /// @param first the byte offset at which it stands first
    /// @param sentence says so, given the line of that
    void twice(Node node, long first, IntFunction<String> sentence) {
        keep(
                Severity.ERROR,
                () -> {
                    String pointer = node.path().toString();
                    Again again = new Again(first, sentence);
                    return new Found(Severity.ERROR, node.at(), pointer, "", null, again);
                });
    }

    /// Notes where a file stops being readable; kept however many came before.
    void broken(long at, String pointer, String message) {
        broken = new Found(Severity.ERROR, at, pointer, message);
    }

    private void add(Severity severity, long at, @Nullable Pointer path, Supplier<String> message) {
        keep(
                severity,
                () ->
                        new Found(
                                severity,
                                at,
                                path == null ? null : path.toString(),
                                message.get()));
    }

    private void keep(Severity severity, Supplier<Found> found) {
        if (kept.size() < LIMIT) {
            kept.add(found.get());
        } else {
            beyond++;
            errorBeyond |= severity == Severity.ERROR;
        }
    }

    /// Where the file breaks off, takes together whatever names a record that may stand after that.
    ///
    /// @param whole the sections read to their ends
    void breakOff(Set<Section> whole) {
        Found end = broken;
        if (end == null) {
            return;
        }
        int before = kept.size();
        kept.removeIf(found -> found.missed() != null && !whole.contains(found.missed().section()));
        int gone = before - kept.size();
        if (gone > 0) {
            broken =
                    new Found(
                            Severity.ERROR,
                            end.at(),
                            end.pointer(),
                            end.message() + MESSAGES.say("json.follows", gone));
        }
    }

    /// The problems in the order of the file, each with its place; before them the end of a file
    /// that breaks off.
    List<Problem> placed(Source source) throws IOException {
        kept.sort(Comparator.comparingLong(Found::at));
        if (broken != null) {
            kept.addFirst(broken);
            broken = null;
        }
        SortedMap<Long, Lines.Position> positions = positions(source);
        List<Problem> problems = new ArrayList<>();
        for (Found found : kept) {
            problems.add(problem(source, found, positions));
        }
        if (beyond > 0) {
            problems.add(rest(source));
        }
        return problems;
    }

    private static Problem problem(
            Source source, Found found, Map<Long, Lines.Position> positions) {
        Lines.Position at = Objects.requireNonNull(positions.get(found.at()));
        Place place = new Place(source.name(), at.line(), at.column(), found.pointer());
        return new Problem(found.severity(), place, message(found, positions));
    }

    private static String message(Found found, Map<Long, Lines.Position> positions) {
        Again again = found.again();
        if (again == null) {
            return found.message();
        }
        Lines.Position first = Objects.requireNonNull(positions.get(again.first()));
        return again.sentence().apply(Objects.requireNonNull(first.line()));
    }

    private SortedMap<Long, Lines.Position> positions(Source source) throws IOException {
        SortedMap<Long, Lines.Position> positions = new TreeMap<>();
        long[] offsets =
                kept.stream().flatMapToLong(Findings::offsets).distinct().sorted().toArray();
        List<Lines.Position> found = Lines.positions(source, offsets);
        for (int i = 0; i < offsets.length; i++) {
            positions.put(offsets[i], found.get(i));
        }
        return positions;
    }

    private static LongStream offsets(Found found) {
        Again again = found.again();
        return again == null ? LongStream.of(found.at()) : LongStream.of(found.at(), again.first());
    }

    private Problem rest(Source source) {
        return new Problem(
                errorBeyond ? Severity.ERROR : Severity.WARNING,
                new Place(source.name(), null, null, null),
                MESSAGES.say("more", beyond));
    }
}
