package dateline.app;

import dateline.data.Checked;
import dateline.data.DatasetReader;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.evidence.Anchor;
import dateline.evidence.Assessment;
import dateline.evidence.Density;
import dateline.evidence.passage.Resolution;
import dateline.model.Dataset;
import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.state.Catalog;
import dateline.ui.outside.Library;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The datasets on this machine, and which of them were opened lately.
final class Shelf implements Library {
    private static final String RECENT = "recent";
    private static final int REMEMBERED = 8;

    private static final String TEXTS = "texts.";

    private final Settings settings;
    private volatile @Nullable Held held;

    /// What was read last, and from where: a check looks up in it where things stand.
    private record Held(Source source, Reading reading) {}

    Shelf(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Opening open(Path file, Progress progress) {
        try {
            Opening opening = read(Source.of(file), progress, _ -> {});
            if (opening.catalog() != null) {
                remember(file.toAbsolutePath());
            }
            return opening;
        } catch (IOException e) {
            return refused(file.toString(), e);
        }
    }

    /// Reads a dataset from wherever it is; what cannot be had at all is one problem.
    Opening open(Source source, Progress progress) {
        return open(source, progress, _ -> {});
    }

    /// As above.
    ///
    /// @param early given what there is to see, before what is wrong with it is known
    Opening open(Source source, Progress progress, Consumer<Catalog> early) {
        try {
            return read(source, progress, early);
        } catch (IOException e) {
            return refused(source.name(), e);
        }
    }

    @Override
    public List<Path> recent() {
        return settings.get(RECENT).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very dataset that was read, not one like it
    public Opening check(Catalog open, @Nullable Path texts, Progress progress) {
        Held known = held;
        if (known == null || known.reading().dataset() != open.dataset()) {
            return new Opening(open, List.of(), List.of(), texts);
        }
        try {
            return checked(known, texts);
        } catch (IOException e) {
            List<Problem> problems = new ArrayList<>(known.reading().problems());
            problems.add(refusal(texts == null ? known.source().name() : texts.toString(), e));
            return new Opening(open, problems, List.of(), texts);
        }
    }

    private static Opening checked(Held held, @Nullable Path texts) throws IOException {
        Checked checked = Checked.of(held.source(), held.reading(), texts);
        Assessment assessment = Objects.requireNonNull(checked.assessment());
        List<Anchor> anchors =
                texts == null
                        ? List.of()
                        : List.copyOf(Resolution.anchors(checked.resolutions()).values());
        return new Opening(Catalog.of(assessment), checked.problems(), anchors, texts);
    }

    @Override
    public void attach(Catalog open, @Nullable Path texts) {
        String folder = texts == null ? "" : texts.toAbsolutePath().toString();
        settings.put(TEXTS + open.dataset().id(), folder);
    }

    private @Nullable Path texts(Dataset dataset) {
        return settings.get(TEXTS + dataset.id())
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .orElse(null);
    }

    private Opening read(Source source, Progress progress, Consumer<Catalog> early)
            throws IOException {
        Reading reading = DatasetReader.read(source, new Relay(progress));
        progress.weighing();
        Assessment assessment = reading.assessment();
        if (assessment == null) {
            return new Opening(null, reading.problems(), List.of());
        }
        held = new Held(source, reading);
        Catalog catalog = Catalog.of(assessment);
        early.accept(catalog);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(assessment.problems());
        return new Opening(catalog, problems, List.of(), texts(assessment.dataset()));
    }

    private void remember(Path file) {
        List<String> files = new ArrayList<>(List.of(file.toString()));
        recent().stream()
                .map(Path::toString)
                .filter(other -> !other.equals(file.toString()))
                .limit(REMEMBERED - 1L)
                .forEach(files::add);
        settings.put(RECENT, String.join("\n", files));
    }

    private static Opening refused(String name, IOException e) {
        return new Opening(null, List.of(refusal(name, e)), List.of());
    }

    private static Problem refusal(String name, IOException e) {
        Problem.Place place = new Problem.Place(name, null, null, null);
        return new Problem(Severity.ERROR, place, Program.reason(e));
    }

    /// The progress of a reading in bytes, told in fractions.
    private record Relay(Progress progress) implements dateline.data.Progress {
        @Override
        public void at(long done, long total) {
            progress.reached(total <= 0 ? -1 : (double) done / total);
        }

        @Override
        public void grown(Density density) {
            progress.grown(density);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
