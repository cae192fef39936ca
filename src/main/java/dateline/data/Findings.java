package dateline.data;

import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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

    private record Found(Severity severity, long at, @Nullable String pointer, String message) {}

    private final List<Found> kept = new ArrayList<>();
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

    /// Notes where a file stops being readable; kept however many came before.
    void broken(long at, String pointer, String message) {
        kept.add(new Found(Severity.ERROR, at, pointer, message));
    }

    private void add(Severity severity, long at, @Nullable Pointer path, Supplier<String> message) {
        if (kept.size() < LIMIT) {
            kept.add(new Found(severity, at, path == null ? null : path.toString(), message.get()));
        } else {
            beyond++;
            errorBeyond |= severity == Severity.ERROR;
        }
    }

    /// The problems in the order of the file, each with its place.
    List<Problem> placed(Source source) throws IOException {
        kept.sort(Comparator.comparingLong(Found::at));
        List<Lines.Position> positions =
                Lines.positions(source, kept.stream().mapToLong(Found::at).toArray());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Found found = kept.get(i);
            Lines.Position position = positions.get(i);
            Place place =
                    new Place(source.name(), position.line(), position.column(), found.pointer());
            problems.add(new Problem(found.severity(), place, found.message()));
        }
        if (beyond > 0) {
            problems.add(rest(source));
        }
        return problems;
    }

    private Problem rest(Source source) {
        return new Problem(
                errorBeyond ? Severity.ERROR : Severity.WARNING,
                new Place(source.name(), null, null, null),
                MESSAGES.say("more", beyond));
    }
}
