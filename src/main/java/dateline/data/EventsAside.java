package dateline.data;

import dateline.data.EventCutter.Slab;
import dateline.evidence.Assessment;
import dateline.evidence.Density;
import dateline.evidence.Survey;
import dateline.evidence.Surveyor;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.PackedEvents;
import dateline.model.Packing;
import dateline.model.SharedNames;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads the events of a large file several at a time.
///
/// The file is cut into slabs of some hundred events; each slab is read, surveyed and packed on a
/// thread of its own, and the slabs are put together in the order of the file. An event about which
/// there may be anything to say is read once more then, as all events of a small file are, so that
/// nothing found or kept depends on how a file was read. Where that cannot be promised - the JSON
/// is broken, or an id may be there twice - all is given up ([Irregular]).
final class EventsAside {
    /// Slabs under way for each thread, so that none waits for the file.
    private static final int AHEAD = 2;

    /// Slabs from one drawing of the density to the next: some thousand events.
    private static final int TOLD_EVERY = 8;

    private final Known known;
    private final Consumer<Node> inTurn;
    private final Findings findings;
    private final Progress progress;
    private final SharedNames names;
    private final Referents referents;
    private final Assessment ground;
    private final PackedEvents.Builder packed;
    private final List<Survey> surveys = new ArrayList<>();
    private Density density = Density.NONE;
    private int records;

    /// What came of a slab.
    ///
    /// @param odd which must be read in turn
    /// @param run all others, packed
    /// @param survey of all of them, where none must be read in turn
    private record Read(
            Slab slab, BitSet odd, PackedEvents.Run run, @Nullable Survey survey, Longs ids) {}

    /// Where problems go, and who is told how far the reading is.
    record Watch(Findings findings, Progress progress) {}

    /// @param before the dataset as far as it is read, without events
    /// @param inTurn reads one event and adds it to the known
    EventsAside(Dataset before, Known known, Consumer<Node> inTurn, Watch watch) {
        this.known = known;
        this.inTurn = inTurn;
        this.findings = watch.findings();
        this.progress = watch.progress();
        this.names = names(before);
        this.ground = Assessment.of(before);
        this.referents = Referents.of(known, names, ground);
        this.packed = new PackedEvents.Builder(names);
    }

    private static SharedNames names(Dataset dataset) {
        return SharedNames.of(
                Stream.of(
                                dataset.kinds().stream().map(it -> it.id()),
                                dataset.properties().stream().map(it -> it.id()),
                                dataset.articles().stream().map(Article::id),
                                dataset.passages().stream().map(it -> it.id()),
                                dataset.agents().stream().map(it -> it.id()),
                                dataset.terms().stream().map(it -> it.id()))
                        .flatMap(ids -> ids));
    }

    /// Reads all events, which the known then have.
    ///
    /// @param list where the list stands
    /// @return what they come to
    Survey read(EventCutter cutter, Node list) throws IOException, Irregular {
        known.events.readAside();
        int threads = Runtime.getRuntime().availableProcessors();
        Queue<Future<Read>> underWay = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            try {
                for (Slab slab = cutter.next(); slab != null; slab = cutter.next()) {
                    Slab next = slab;
                    underWay.add(workers.submit(() -> read(next)));
                    if (underWay.size() > AHEAD * threads) {
                        take(underWay.remove(), list);
                    }
                }
                while (!underWay.isEmpty()) {
                    take(underWay.remove(), list);
                }
            } finally {
                underWay.forEach(slab -> slab.cancel(true));
            }
        }
        if (surveys.size() % TOLD_EVERY != 0) {
            progress.grown(density); // the last of them are told too
        }
        if (known.events.ids().repeated()) {
            throw new Irregular();
        }
        known.events.become(packed.build());
        return Survey.joined(surveys);
    }

    private Read read(Slab slab) throws Irregular {
        int count = slab.starts().length;
        Longs ids = new Longs();
        Packing packing = new Packing(names);
        Surveyor surveyor = new Surveyor(ground, count);
        BitSet odd = new BitSet();
        try (JsonParser parser =
                JsonPass.JSON.createParser(
                        ObjectReadContext.empty(), slab.bytes(), 0, slab.length())) {
            EventScan scan = new EventScan(new Tokens(parser, packing, ids), referents, packing);
            parser.nextToken();
            int record = 0;
            for (; parser.nextToken() == JsonToken.START_OBJECT; record++) {
                int before = ids.count();
                try {
                    scan.read(surveyor);
                } catch (Odd e) {
                    odd.set(record);
                    ids.cut(before);
                    scan.drop();
                    skip(parser);
                }
            }
            if (record != count || parser.nextToken() != null) {
                throw new Irregular();
            }
        } catch (JacksonException e) {
            throw new Irregular();
        }
        Survey survey = odd.isEmpty() ? surveyor.survey() : null;
        return new Read(slab, odd, packing.run(), survey, ids);
    }

    /// Goes to the end of a record.
    private static void skip(JsonParser parser) {
        while (parser.currentToken() != JsonToken.END_OBJECT
                || parser.streamReadContext().getNestingDepth() > 1) {
            parser.nextToken();
        }
    }

    private Survey survey(List<Event> events) {
        Surveyor surveyor = new Surveyor(ground, events.size());
        events.forEach(surveyor::add);
        return surveyor.survey();
    }

    private void take(Future<Read> future, Node list) throws IOException, Irregular {
        Read read = await(future);
        known.events.ids().addAll(read.ids());
        Survey survey = read.survey();
        if (survey != null) {
            packed.add(read.run());
            surveys.add(survey);
        } else {
            mend(read, list);
        }
        records += read.slab().starts().length;
        density = density.with(surveys.getLast());
        if (surveys.size() % TOLD_EVERY == 0) {
            progress.grown(density);
        }
    }

    private static Read await(Future<Read> future) throws Irregular {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Irregular irregular -> throw irregular;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Reads in turn what was not read.
    private void mend(Read read, Node list) {
        int count = read.slab().starts().length;
        List<Event> events = new ArrayList<>(count);
        int sound = 0;
        for (int i = 0; i < count; i++) {
            Event event =
                    read.odd().get(i)
                            ? inTurn(read.slab(), i, list)
                            : read.run().event(sound++, names);
            if (event != null) {
                events.add(event);
            }
        }
        packed.add(PackedEvents.pack(events, names));
        surveys.add(survey(events));
    }

    private @Nullable Event inTurn(Slab slab, int record, Node list) {
        int start = slab.starts()[record];
        long offset = slab.offset() + start;
        try (JsonParser parser =
                JsonPass.JSON.createParser(
                        ObjectReadContext.empty(), slab.bytes(), start, slab.length() - start)) {
            parser.nextToken();
            TreeReader tree = new TreeReader(parser, findings, () -> offset);
            inTurn.accept(tree.read(list.path().to(records + record)));
        }
        return known.events.caught();
    }
}
