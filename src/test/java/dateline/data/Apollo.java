package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.evidence.Survey;
import dateline.model.Dataset;
import dateline.publish.ProblemText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The dataset of the tests, and ways to spoil it.
public final class Apollo {
    private Apollo() {}

    /// The file as text; its order is that of the schema.
    public static String json() {
        return resource("apollo.json");
    }

    /// The raw text of one of its articles.
    public static String text(String article) {
        return resource("texts/" + article + ".txt");
    }

    /// The file with one piece of it, found exactly once, replaced.
    public static String with(String piece, String other) {
        String json = json();
        int at = json.indexOf(piece);
        if (at < 0 || json.indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: " + piece);
        }
        return json.replace(piece, other);
    }

    /// What comes of reading a text.
    public static Reading read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What comes of reading bytes.
    public static Reading read(byte[] bytes) {
        try {
            return bothWays(Source.of("apollo.json", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What comes of reading a source, after making sure that events read several at a time are
    /// the same as those read in turn.
    static Reading bothWays(Source source) throws IOException {
        Reading inTurn = DatasetReader.read(source, Progress.UNWATCHED, JsonPass.Way.IN_TURN);
        Reading aside = DatasetReader.read(source, Progress.UNWATCHED, JsonPass.Way.ASIDE);
        assertThat(aside.problems()).isEqualTo(inTurn.problems());
        Dataset dataset = aside.dataset();
        assertThat(Objects.toString(dataset)).isEqualTo(Objects.toString(inTurn.dataset()));
        if (dataset != null) {
            Survey survey = Objects.requireNonNull(aside.assessment()).survey();
            assertThat(survey).isEqualTo(Assessment.of(dataset).survey());
        }
        return inTurn;
    }

    /// The problems of a reading, as the command line prints them.
    public static List<String> problems(Reading reading) {
        return reading.problems().stream().map(ProblemText::line).toList();
    }

    static String resource(String name) {
        try (InputStream in = Apollo.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
