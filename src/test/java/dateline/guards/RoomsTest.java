package dateline.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class RoomsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline");
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("fixtures.rooms");

    @ParameterizedTest
    @MethodSource("rulesOfTheHouse")
    void everyRoomKeepsItsRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheFixtures")
    void everyRuleCatchesTheClassThatBreaksIt(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theHouseWasLookedAt() {
        assertThat(HOUSE.size()).isGreaterThan(20);
    }

    static Stream<ArchRule> rulesOfTheHouse() {
        return rules(new Rooms("dateline"));
    }

    static Stream<ArchRule> rulesOfTheFixtures() {
        // `app` may use every room, so nothing can break its layer.
        return rules(new Rooms("fixtures.rooms"))
                .filter(rule -> !rule.getDescription().contains("fixtures.rooms.app"));
    }

    private static Stream<ArchRule> rules(Rooms rooms) {
        return Stream.concat(
                rooms.layers(),
                Stream.of(
                        rooms.jackson(),
                        rooms.lucene(),
                        rooms.javafx(),
                        rooms.picocli(),
                        rooms.pure(),
                        rooms.namedForWhatTheyHold()));
    }
}
