package dateline.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.Apollo;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A reader's ten journeys through the story that comes with the program.
class JourneysTest {
    private static final String EVENTS = "(\\d+) of \\d+ events in view";
    private static final String ALL = "\\d+ of (\\d+) events in view";
    private static final String UNDATED = "(\\d+|One) events? undated";
    private static final String CONFLICTS = "Conflicts (\\d+)";

    @TempDir private Path folder = Path.of("replaced by JUnit");
    private Path flawed = Path.of("replaced below");
    private Path broken = flawed;
    private Reader reader;

    @BeforeEach
    void sitsDown() throws IOException {
        flawed = folder.resolve("flawed.json");
        broken = folder.resolve("broken.json");
        Files.writeString(flawed, Apollo.with("\"1969-07-20\"", "\"1969-02-30\""));
        Files.writeString(broken, "[" + Apollo.json() + "]");
        reader = Reader.opens(flawed, broken);
    }

    @AfterEach
    void standsUp() {
        reader.close();
    }

    @Test
    void opensTheStoryAndStepsThroughItFromTheFirstEventToTheLast() {
        assertThat(reader.title()).isEqualTo("Dateline – Scale AI and its founders");
        reader.presses(CONTROL, DIGIT0);
        int dated = reader.number(ALL) - reader.number(UNDATED);
        reader.waitsUntil("all that is dated in view", () -> reader.number(EVENTS) == dated);
        reader.presses(HOME);
        String first = reader.heading();
        List<String> there = new ArrayList<>(List.of(first));
        for (int i = 0; i < 3; i++) {
            reader.presses(RIGHT);
            there.add(reader.heading());
        }
        assertThat(there).doesNotHaveDuplicates();
        assertThat(reader.spoken()).startsWith(there.getLast());
        reader.presses(LEFT);
        reader.presses(LEFT);
        reader.presses(LEFT);
        assertThat(reader.heading()).isEqualTo(first);
        reader.presses(END);
        String last = reader.heading();
        reader.presses(RIGHT);
        assertThat(reader.heading()).isEqualTo(last).isNotIn(there);
    }

    @Test
    void zoomsAtThePointerAndKeepsTheMomentUnderIt() {
        reader.commands("wheel alone");
        Point2D mark = reader.mark(450, 300);
        reader.pointsAt(mark);
        String event = reader.card();
        String scale = reader.scale();
        reader.turnsTheWheel(2);
        reader.waitsUntil("another scale", () -> !reader.scale().equals(scale));
        Point2D kept = reader.mark(mark.getX(), mark.getY());
        assertThat(kept.distance(mark)).isLessThan(1.5);
        reader.pointsAt(kept.add(0, 1));
        assertThat(reader.card()).isEqualTo(event);
    }

    @Test
    void clicksAMarkReadsItsSourcesAndCopiesAPassage() {
        reader.pointsAt(reader.mark(450, 300));
        String event = reader.card();
        reader.clicks();
        reader.seesGone(".hover-card");
        assertThat(reader.heading()).isEqualTo(event);
        assertThat(reader.panel())
                .anyMatch(line -> line.matches(".*\\d articles? · \\d lineages?.*"));
        reader.pointsInto(".source-panel .quote");
        reader.clicks();
        reader.clicks();
        reader.clicks();
        reader.presses(CONTROL, C);
        assertThat(reader.clipboard()).startsWith("“").endsWith("”").isIn(reader.panel());
    }

    @Test
    void findsAWordAndStepsThroughWhatWasFound() {
        reader.presses(CONTROL, F);
        reader.writes("billionaire");
        reader.sees(" found");
        String found = " of " + reader.number("(\\d+) found");
        reader.presses(ENTER);
        reader.sees("1" + found);
        String first = reader.heading();
        reader.presses(F3);
        reader.sees("2" + found);
        assertThat(reader.heading()).isNotEqualTo(first);
        reader.presses(SHIFT, F3);
        reader.sees("1" + found);
        assertThat(reader.heading()).isEqualTo(first);
        reader.presses(ESCAPE);
        reader.seesNoMore("1" + found);
    }

    @Test
    void filtersByAPersonTakesTheChipAwayAndUndoesThat() {
        reader.presses(CONTROL, DIGIT0);
        int all = reader.number(EVENTS);
        reader.presses(SHIFT, F6);
        reader.tabsTo("Alexandr Wang");
        reader.presses(DOWN);
        reader.presses(SPACE);
        reader.waitsUntil("fewer events", () -> reader.number(EVENTS) < all);
        int hers = reader.number(EVENTS);
        assertThat(hers).isPositive();
        reader.pointsInto(".filter-chips .chip");
        reader.clicks();
        reader.waitsUntil("all events", () -> reader.number(EVENTS) == all);
        reader.presses(CONTROL, Z);
        reader.waitsUntil("her events", () -> reader.number(EVENTS) == hers);
        reader.presses(CONTROL, Y);
        reader.waitsUntil("all events again", () -> reader.number(EVENTS) == all);
    }

    @Test
    void walksThroughAllConflictsAndComesBackToTheWorst() {
        int conflicts = reader.number(CONFLICTS);
        reader.presses(F8);
        String worst = reader.heading();
        Set<String> met = new LinkedHashSet<>();
        do {
            assertThat(met.add(reader.heading())).as(reader.heading()).isTrue();
            assertThat(reader.panel()).anyMatch(tab -> tab.matches("Conflicts [1-9]\\d*"));
            reader.presses(F8);
        } while (!reader.heading().equals(worst));
        assertThat(met).as("all conflicts, and the lesser disputes").hasSizeGreaterThan(conflicts);
        assertThat(reader.panel()).contains("1 of " + conflicts + ", back to the first");
        reader.presses(SHIFT, F8);
        assertThat(reader.heading()).isEqualTo(List.copyOf(met).getLast());
    }

    @Test
    void measuresASpanFromOneMarkToAnother() {
        Point2D from = reader.mark(200, 300);
        Point2D to = reader.mark(360, 300);
        assertThat(from).isNotEqualTo(to);
        reader.pointsAt(from);
        reader.holds(MouseButton.SECONDARY);
        reader.pointsAt(to);
        String said = reader.reads(".drag-words");
        assertThat(said).matches("(between )?\\d+ (year|month|day).*");
        reader.pointsAt(to.add(-60, 0));
        assertThat(reader.reads(".drag-words")).isNotEqualTo(said);
        reader.letsGo(MouseButton.SECONDARY);
        reader.seesGone(".drag-words");
    }

    @Test
    void goesToADateAndBackThroughTheViews() {
        String home = reader.status();
        reader.presses(CONTROL, G);
        reader.writes("June 2025");
        reader.sees("1 Jun 2025 – 30 Jun 2025");
        reader.presses(ENTER);
        reader.waitsUntil("June 2025", () -> reader.status().contains(" May 2025 – "));
        String there = reader.status();
        reader.presses(ALT, LEFT);
        reader.waitsUntil("the view before", () -> reader.status().equals(home));
        reader.presses(ALT, RIGHT);
        reader.waitsUntil("the view after", () -> reader.status().equals(there));
    }

    @Test
    void opensAFileWithErrorsReadsThemAndThenOneThatIsBroken() {
        opensRecent(flawed);
        reader.waitsUntil(
                "another title", () -> reader.title().equals("Dateline – Apollo in four events"));
        reader.sees("2 problems were found in the file");
        reader.clicksOn("Show them");
        assertThat(reader.panel()).anyMatch(line -> line.contains("1969-02-30"));
        opensRecent(broken);
        reader.sees("broken.json could not be opened");
        reader.clicksOn("Back");
        reader.seesNoMore("broken.json could not be opened");
        assertThat(reader.title()).isEqualTo("Dateline – Apollo in four events");
    }

    private void opensRecent(Path file) {
        reader.pointsInto(".top-bar .menu-button");
        reader.clicks();
        reader.clicksOn("File");
        reader.clicksOn("Open recent");
        reader.clicksOn(file.toString());
    }

    @Test
    void goesRoundTheWindowDarkensItAndLeavesStepByStepByKeyboard() {
        assertThat(reader.brightness()).isGreaterThan(0.7);
        reader.commands("dark");
        reader.waitsUntil("the dark", () -> reader.brightness() < 0.3);
        Node timeline = reader.focus();
        reader.presses(RIGHT);
        String selected = reader.spoken();
        reader.presses(F6);
        assertThat(reader.focus()).isNotEqualTo(timeline);
        reader.presses(F6);
        reader.presses(F6);
        assertThat(reader.focus()).isEqualTo(timeline);
        reader.presses(ESCAPE);
        reader.seesGone(".source-panel");
        assertThat(reader.spoken()).isEqualTo(selected);
        reader.presses(ESCAPE);
        assertThat(reader.spoken()).isNotEqualTo(selected);
    }
}
