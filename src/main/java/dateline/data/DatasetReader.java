package dateline.data;

import dateline.data.JsonPass.Way;
import dateline.model.Dataset;
import dateline.model.Home;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a dataset, and with it every problem of the file.
///
/// One record at a time is held as nodes and turned into the model, so memory is that of the model,
/// however large the file. Where the file has its sections in the order of the schema, one pass is
/// enough. Where one comes after another that refers to it, the reading starts over and goes
/// through the file again and again, each time for the sections whose references are known by then.
///
/// What is wrong is left out alone: a bad piece of evidence leaves its claim, a bad claim its
/// event. Where the JSON itself breaks off, what stands before is kept.
public final class DatasetReader {
    /// The version of the format this program reads.
    public static final String SCHEMA = "dateline/1";

    /// The events of a larger file are read several at a time, and kept packed.
    private static final long SMALL = 4 << 20;

    private static final Messages MESSAGES = Messages.of(DatasetReader.class);
    private static final Set<String> HEADERS = Set.of("id", "version", "title");

    private final Source source;
    private final Progress progress;
    private final Order order;
    private final Way way;
    private final Findings findings = new Findings();
    private final Records records = new Records(findings);
    private final Map<String, String> headers = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<Section> waiting = EnumSet.noneOf(Section.class);
    private final Set<Section> done = EnumSet.noneOf(Section.class);
    private final Set<Section> whole = EnumSet.noneOf(Section.class);
    private @Nullable Home home;
    private boolean recognised;
    private boolean disordered;

    /// What is taken for granted of the order of the sections.
    private enum Order {
        /// Nothing follows that an earlier section refers to.
        OF_THE_SCHEMA,
        /// Anything may follow.
        ANY
    }

    private DatasetReader(Source source, Progress progress, Order order, Way way) {
        this.source = source;
        this.progress = progress;
        this.order = order;
        this.way = way;
    }

    /// Reads a dataset nobody watches.
    ///
    /// @throws IOException when the bytes cannot be had; whatever they say is a problem
    public static Reading read(Source source) throws IOException {
        return read(source, Progress.UNWATCHED);
    }

    /// Reads a dataset.
    ///
    /// @throws IOException when the bytes cannot be had; whatever they say is a problem
    /// @throws java.util.concurrent.CancellationException when `progress` says to stop
    public static Reading read(Source source, Progress progress) throws IOException {
        return read(source, progress, source.size() > SMALL ? Way.ASIDE : Way.IN_TURN);
    }

    /// Reads a dataset in a given way, which makes no difference to what is read.
    static Reading read(Source source, Progress progress, Way way) throws IOException {
        try {
            DatasetReader straight = new DatasetReader(source, progress, Order.OF_THE_SCHEMA, way);
            Reading reading = straight.read();
            return straight.disordered
                    ? new DatasetReader(source, progress, Order.ANY, Way.IN_TURN).read()
                    : reading;
        } catch (Irregular e) {
            if (way == Way.IN_TURN) {
                throw new IllegalStateException(e);
            }
            return read(source, progress, Way.IN_TURN);
        }
    }

    private Reading read() throws IOException, Irregular {
        if (Encoding.other(source) != null) {
            findings.warning(() -> MESSAGES.say("file.encoding"));
        }
        boolean ended = new JsonPass(source, progress, findings, way).walk(this::first);
        if (ended) {
            reportMissing();
        }
        if (!recognised || disordered) {
            return new Reading(null, null, findings.placed(source));
        }
        readRest();
        records.reportLeftOut();
        findings.breakOff(whole);
        return new Reading(dataset(), records.survey(), findings.placed(source));
    }

    private Dataset dataset() {
        return records.dataset(new Headers(header("id"), header("version"), header("title")), home);
    }

    private String header(String key) {
        return headers.getOrDefault(key, "");
    }

    private void reportMissing() {
        if (!keys.contains("schema")) {
            findings.error(0, Pointer.ROOT, () -> MESSAGES.say("file.noSchema", SCHEMA));
        } else if (recognised) {
            for (String key : List.of("id", "version", "title", "kinds", "events")) {
                if (!keys.contains(key)) {
                    findings.error(0, Pointer.ROOT, () -> MESSAGES.say("file.missing", key));
                }
            }
        }
    }

    /// Goes through the file again until every section that waited for a later one is read.
    private void readRest() throws IOException, Irregular {
        for (Section section : Section.values()) {
            if (!waiting.contains(section) && done.add(section)) {
                records.settle(section);
            }
        }
        while (!waiting.isEmpty()) {
            // what broke off in the first pass was reported then
            new JsonPass(source, progress, new Findings()).walk(this::again);
        }
    }

    private boolean first(String key, Node at, JsonPass.Values values)
            throws IOException, Irregular {
        if (!keys.add(key)) {
            findings.error(at, () -> MESSAGES.say("file.twice", key));
            return true;
        }
        Section section = Section.of(key);
        if (section != null) {
            disordered = order == Order.OF_THE_SCHEMA && section.late(done);
            section(section, at, values);
            return !disordered;
        } else if (key.equals("schema")) {
            return schema(values.read(at.path()));
        } else if (HEADERS.contains(key)) {
            header(key, values.read(at.path()));
        } else if (key.equals("home")) {
            home = home(values.read(at.path()));
        } else {
            findings.error(at, () -> MESSAGES.say("file.unknown", key));
        }
        return true;
    }

    private boolean again(String key, Node at, JsonPass.Values values)
            throws IOException, Irregular {
        Section section = Section.of(key);
        if (section != null && waiting.contains(section)) {
            section(section, at, values);
        }
        return !waiting.isEmpty();
    }

    private void section(Section section, Node at, JsonPass.Values values)
            throws IOException, Irregular {
        if (order == Order.ANY && !section.ready(done)) {
            waiting.add(section);
            return;
        }
        try {
            items(section, at, values);
            whole.add(section);
        } finally {
            // also where the file breaks off inside it
            waiting.remove(section);
            done.add(section);
            records.settle(section);
        }
    }

    private void items(Section section, Node at, JsonPass.Values values)
            throws IOException, Irregular {
        if (!values.isList()) {
            findings.error(at, () -> MESSAGES.say("file.list", section.key()));
            return;
        }
        EventCutter cutter = section == Section.EVENTS ? values.cutter() : null;
        if (cutter != null) {
            records.readAside(dataset(), cutter, at, progress);
        }
        Consumer<Node> reader = records.reader(section);
        for (int i = 0; values.next(); i++) {
            reader.accept(values.read(at.path().to(i)));
        }
    }

    private boolean schema(Node node) {
        recognised = node.content() instanceof Node.Text(String text) && text.equals(SCHEMA);
        if (!recognised) {
            findings.error(node, () -> MESSAGES.say("file.schema", SCHEMA));
        }
        return recognised;
    }

    private void header(String key, Node node) {
        if (node.content() instanceof Node.Text(String text) && !text.isBlank()) {
            headers.put(key, Prose.kept(node, text, Fields.LABEL, findings));
        } else {
            findings.error(node, () -> MESSAGES.say("file.header", key));
        }
    }

    private @Nullable Home home(Node node) {
        Fields fields = node.content() instanceof Node.Nothing ? null : Fields.of(node, findings);
        if (fields == null) {
            return null;
        }
        Edtf from = fields.date("from");
        Edtf to = fields.date("to");
        if (from != null && to != null && from.hull().first() > to.hull().last()) {
            fields.refuse(node, () -> MESSAGES.say("file.home", from.text(), to.text()));
        }
        return fields.close() && from != null && to != null ? new Home(from, to) : null;
    }
}
