package dateline.app;

import dateline.data.DatasetReader;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.model.Dataset;
import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.state.Catalog;
import dateline.ui.outside.Library;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The datasets on this machine, and which of them were opened lately.
final class Shelf implements Library {
    private static final String RECENT = "recent";
    private static final int REMEMBERED = 8;

    private final Settings settings;

    Shelf(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Opening open(Path file, Progress progress) {
        try {
            Opening opening = read(Source.of(file), progress);
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
        try {
            return read(source, progress);
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

    private static Opening read(Source source, Progress progress) throws IOException {
        Reading reading = DatasetReader.read(source, new Relay(progress));
        Dataset dataset = reading.dataset();
        if (dataset == null) {
            return new Opening(null, reading.problems(), List.of());
        }
        Assessment assessment = Assessment.of(dataset);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(assessment.problems());
        return new Opening(Catalog.of(assessment), problems, List.of());
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
        Problem.Place place = new Problem.Place(name, null, null, null);
        Problem problem = new Problem(Severity.ERROR, place, Program.reason(e));
        return new Opening(null, List.of(problem), List.of());
    }

    /// The progress of a reading in bytes, told in fractions.
    private record Relay(Progress progress) implements dateline.data.Progress {
        @Override
        public void at(long done, long total) {
            progress.reached(total <= 0 ? -1 : (double) done / total);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
