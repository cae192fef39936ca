package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.model.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AssessmentTest {
    private final Assessment assessment =
            Assessment.of(Told.of("claim p date 2021: a; b").dataset());

    @Test
    void anEventIsJudgedOnceHoweverOftenItIsLookedAt() {
        Event event = assessment.dataset().events().getFirst();
        EventAssessment first = assessment.event(event);
        assertThat(assessment.event(event)).isSameAs(first);
        assertThat(assessment.event("e")).containsSame(first);
    }

    @Test
    void aWalkOverAllEventsKeepsNothing() {
        Event event = assessment.dataset().events().getFirst();
        assertThat(assessment.assess(event)).isNotSameAs(assessment.assess(event));
    }

    @Test
    void anotherEventOfTheSameNameIsJudgedForItself() {
        Event other = Told.of("claim p date 2022: a").dataset().events().getFirst();
        assessment.event("e");
        assertThat(assessment.event(other).drawn().bars().getFirst().edtf()).hasToString("2022");
    }

    @Test
    void anUnknownEventHasNoAssessment() {
        assertThat(assessment.event("nowhere")).isEmpty();
    }

    @Test
    @Timeout(20)
    void anEventWithHundredsOfClaimsIsStillJudged() {
        String claims =
                IntStream.range(0, 500)
                        .mapToObj("claim c%1$d date %1$04d: a; b"::formatted)
                        .collect(Collectors.joining("\n"));
        EventAssessment event = Told.of(claims).event();
        assertThat(event.level()).isEqualTo(Level.MISREPORTED);
        assertThatCode(event::relations).doesNotThrowAnyException();
    }
}
