package dateline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reader's ten journeys through the story that comes with the program.
class JourneysTest {
    private static final Pattern IN_VIEW = Pattern.compile("(\\d+) of (\\d+) events in view");
    private static final Pattern UNDATED = Pattern.compile("(\\d+|One) events? undated");

    private Reader reader;

    @BeforeEach
    void opens() {
        reader = Reader.opens();
    }

    @AfterEach
    void closes() {
        reader.close();
    }

    @Test
    void opensTheStoryAndStepsThroughItFromTheFirstEventToTheLast() {
        assertThat(reader.title()).isEqualTo("Dateline – Scale AI and its founders");
        reader.presses(CONTROL, DIGIT0);
        reader.waitsUntil("all that is dated in view", () -> inView() + undated() == events());
        reader.presses(HOME);
        String first = reader.heading();
        List<String> there = new ArrayList<>(List.of(first));
        for (int i = 0; i < 3; i++) {
            reader.presses(RIGHT);
            there.add(reader.heading());
        }
        assertThat(there).doesNotHaveDuplicates();
        assertThat(reader.spoken()).startsWith(there.getLast());
        reader.presses(3, LEFT);
        assertThat(reader.heading()).isEqualTo(first);
        reader.presses(END);
        String last = reader.heading();
        reader.presses(KeyCode.RIGHT);
        assertThat(reader.heading()).isEqualTo(last).isNotIn(there);
    }

    private int inView() {
        return Integer.parseInt(status(IN_VIEW).group(1));
    }

    private int events() {
        return Integer.parseInt(status(IN_VIEW).group(2));
    }

    private int undated() {
        String count = status(UNDATED).group(1);
        return count.equals("One") ? 1 : Integer.parseInt(count);
    }

    private MatchResult status(Pattern wanted) {
        Matcher matcher = wanted.matcher(reader.status());
        assertThat(matcher.find()).as(reader.status()).isTrue();
        return matcher.toMatchResult();
    }
}
