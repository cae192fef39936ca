package dateline.data;

import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.io.IOException;
import java.io.InputStream;

/// One walk through a JSON document whose root is an object, from key to key.
///
/// Where the document breaks off or stops being JSON, the walk ends there with a problem, and what
/// came before has been handed over.
final class JsonPass {
    private static final Messages MESSAGES = Messages.of(JsonPass.class);

    /// Levels the parser itself counts before it gives up; far fewer are read, the rest skipped.
    private static final int PARSER_DEPTH = 200_000;

    /// How the parser begins to say that the input ends too early, in whatever exception.
    private static final String END = "Unexpected end-of-input";

    private static final int LONGEST_STRING = 10_000_000;
    private static final int LONGEST_NUMBER = 100_000;

    /// Reads JSON as a dataset may be written.
    static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(PARSER_DEPTH)
                                    .maxStringLength(LONGEST_STRING)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .build())
                    .build();

    /// Takes the members of the root object.
    interface Visitor {
        /// Called with the parser at the first token of the value; what it does not read of the
        /// value is skipped.
        ///
        /// @param at the key's place: where it starts, its pointer, and nothing read yet
        /// @return whether to go on
        boolean member(String key, Node at, Values values) throws IOException, Irregular;
    }

    /// The value a visitor stands at.
    static final class Values {
        private final JsonParser parser;
        private final TreeReader tree;

        private final @Nullable EventCutter cutter;

        /// @param cutter what the parser reads from, where records can be cut out of that
        Values(JsonParser parser, Findings findings, @Nullable EventCutter cutter) {
            this.parser = parser;
            this.cutter = cutter;
            this.tree = new TreeReader(parser, findings, () -> taken(cutter));
        }

        /// What the records of the list can be cut out of, or null.
        @Nullable EventCutter cutter() {
            return cutter != null && cutter.atTheList() ? cutter : null;
        }

        /// Reads the whole value.
        Node read(Pointer path) {
            return tree.read(path);
        }

        /// Whether the value is a list.
        boolean isList() {
            return parser.currentToken() == JsonToken.START_ARRAY;
        }

        /// Goes to the next item of the list.
        ///
        /// @return false at its end
        boolean next() {
            return parser.nextToken() != JsonToken.END_ARRAY;
        }
    }

    private final Source source;
    private final Progress progress;
    private final Findings findings;
    private final Way way;
    private @Nullable EventCutter cutter;

    /// How the events are read.
    enum Way {
        /// As everything else: one by one.
        IN_TURN,
        /// Cut out of the file, several at a time.
        ASIDE
    }

    JsonPass(Source source, Progress progress, Findings findings) {
        this(source, progress, findings, Way.IN_TURN);
    }

    JsonPass(Source source, Progress progress, Findings findings, Way way) {
        this.source = source;
        this.progress = progress;
        this.findings = findings;
        this.way = way;
    }

    /// What was cut out of the stream so far: the places that the parser tells are less by that.
    private static long taken(@Nullable EventCutter cutter) {
        return cutter == null ? 0 : cutter.taken();
    }

    /// Walks the document.
    ///
    /// @return false where it broke off, which is reported
    ///
    /// @throws Irregular where the visitor does
    boolean walk(Visitor visitor) throws IOException, Irregular {
        try (InputStream in = opened();
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            return walk(parser, visitor);
        }
    }

    private InputStream opened() throws IOException {
        InputStream in = new Watched(Encoding.utf8(source), source.size(), progress);
        if (way == Way.IN_TURN) {
            return in;
        }
        EventCutter made = new EventCutter(in);
        cutter = made;
        return made;
    }

    private boolean walk(JsonParser parser, Visitor visitor) throws IOException, Irregular {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                findings.error(0, Pointer.ROOT, () -> notObject(parser.currentToken()));
                return false;
            }
            members(parser, visitor);
            return true;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            report(parser, e);
            return false;
        }
    }

    private static String notObject(@Nullable JsonToken token) {
        return token == null ? MESSAGES.say("json.empty") : MESSAGES.say("json.object");
    }

    private void members(JsonParser parser, Visitor visitor) throws IOException, Irregular {
        Values values = new Values(parser, findings, cutter);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            long at = parser.currentTokenLocation().getByteOffset() + taken(cutter);
            parser.nextToken();
            Node place = new Node(Pointer.ROOT.to(key), at, new Node.Unread());
            if (!visitor.member(key, place, values)) {
                return;
            }
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            long at = parser.currentTokenLocation().getByteOffset() + taken(cutter);
            findings.error(at, Pointer.ROOT, () -> MESSAGES.say("json.after"));
        }
    }

    private void report(JsonParser parser, JacksonException e) throws IOException {
        String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        boolean encoding = reason.startsWith("Invalid UTF-8");
        TokenStreamLocation where =
                e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        long at = encoding ? firstInvalid() : where.getByteOffset() + taken(cutter);
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        findings.broken(
                Math.max(0, at),
                pointer,
                encoding ? MESSAGES.say("json.encoding") : sentence(e, reason));
    }

    /// The parser tells of a bad byte only when it has read those that should belong to it.
    private long firstInvalid() throws IOException {
        try (InputStream in = Encoding.utf8(source)) {
            return Encoding.firstInvalid(in);
        }
    }

    private static String sentence(JacksonException e, String reason) {
        if (reason.startsWith(END)) {
            return MESSAGES.say("json.end");
        }
        return switch (e) {
            case StreamConstraintsException _ -> MESSAGES.say("json.large");
            default -> MESSAGES.say("json.bad", Prose.clipped(shortened(reason), 160));
        };
    }

    /// Without the list of all that could have been a value here.
    private static String shortened(String reason) {
        int list = reason.indexOf(": was expecting (");
        return list < 0 ? reason : reason.substring(0, list);
    }
}
