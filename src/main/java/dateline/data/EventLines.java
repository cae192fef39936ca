package dateline.data;

import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Kind;
import dateline.model.PackedEvents;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.SharedNames;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.Almanac;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads plain events, one JSON object a line: `{"id","title","start","end","lane"}` with EDTF
/// dates, `end` null for an instant, lanes by number.
///
/// They have no sources, so each becomes an event with one claim and no evidence; of more than a
/// few thousand, all are packed as those of any large dataset are.
public final class EventLines {
    private static final String DATE = "date";

    /// So many events are packed at a time.
    private static final int RUN = 1 << 12;

    private final List<Event> events = new ArrayList<>(RUN);
    private final Map<Integer, Kind> kinds = new TreeMap<>();
    private @Nullable SharedNames names;
    private PackedEvents.@Nullable Builder packed;
    private int count;

    private EventLines() {}

    /// Reads a file; fields of other names are passed over.
    ///
    /// @throws IOException when it cannot be read or a line is no such event
    public static Dataset read(Source source) throws IOException {
        EventLines lines = new EventLines();
        try (InputStream in = source.open();
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                lines.add(parser);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(
                    source.name() + ", event " + (lines.count + 1) + ": " + e.getMessage(), e);
        }
        return lines.dataset(source.name());
    }

    private void add(JsonParser parser) {
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken().isStructStart()) {
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getString());
            }
        }
        int lane = Integer.parseInt(needed(fields, "lane"));
        Kind kind = kinds.computeIfAbsent(lane, n -> new Kind("lane-" + n, Integer.toString(n)));
        events.add(event(needed(fields, "id"), kind, fields));
        count++;
        if (events.size() == RUN) {
            pack();
        }
    }

    /// Puts the events read last with the others. The lanes they stand in are those of nearly all.
    private void pack() {
        if (names == null || packed == null) {
            names =
                    SharedNames.of(
                            Stream.concat(Stream.of(DATE), kinds.values().stream().map(Kind::id)));
            packed = new PackedEvents.Builder(names);
        }
        packed.add(PackedEvents.pack(events, names));
        events.clear();
    }

    private List<Event> all() {
        if (packed == null) {
            return events;
        }
        pack();
        return packed.build();
    }

    private static String needed(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static Event event(String id, Kind kind, Map<String, String> fields) {
        @Nullable String end = fields.get("end");
        String start = needed(fields, "start");
        Edtf date = Almanac.date(end == null ? start : start + "/" + end);
        Claim claim =
                new Claim(
                        id, DATE, new Value.OfDate(date), null, null, Rank.NORMAL, null, List.of());
        return new Event(
                id,
                needed(fields, "title"),
                "",
                kind.id(),
                end == null ? Extent.INSTANT : Extent.PERIOD,
                List.of(),
                1,
                List.of(),
                List.of(claim));
    }

    private Dataset dataset(String name) {
        return new Dataset(
                "lines",
                "1",
                name,
                null,
                List.copyOf(kinds.values()),
                List.of(new Property(DATE, ValueType.DATE, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all(),
                List.of(),
                List.of());
    }
}
