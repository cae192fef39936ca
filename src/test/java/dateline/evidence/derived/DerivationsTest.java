package dateline.evidence.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.AgentType;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class DerivationsTest {
    /// The article appeared on 13 to 25 June 2025.
    private static Scene scene() {
        return new Scene()
                .article("paper", "[2025-06-13..2025-06-25]")
                .article("undated", null)
                .article("doubtful", "2025?")
                .agent("founder", AgentType.PERSON, "birth")
                .agent("firm", AgentType.ORGANIZATION, "founding")
                .instant("birth", "date 1997")
                .instant("founding", "date 2016")
                .instant("about", "date 2016~")
                .instant("quarrel", "date 2018", "date 2020 @undated", "date [..2030]")
                .instant("either", "date [2018,2020]")
                .instant("unknown")
                .period("study", "start 2014-09", "end 2016-06")
                .period("work", "start 2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date [2021-01-01..2022-12-30] < agent:founder age year 24
                    date [..2022-12-30]           < agent:founder age year 24
                    date [2021-01-01..]           < agent:founder age year 24
                    date [2025-01-01..2026-12-30] < agent:firm age year 9
                    date [2025-01-01..2025-06-25] < agent:firm age year 9
                    date [1996-06-14..1997-06-25] < article:paper age year 28
                    date [1991-01-02..1992-12-31] < event:founding age year 24
                    date 2025-05-12               < article:paper year
                    date 2024-11                  < article:paper year - -1
                    date 2016-05                  < event:founding year
                    date [2018-05,2020-05]        < event:either year
                    date 2025-21                  < article:paper relative season 0
                    date 2024-24                  < article:paper relative season 0
                    date 2024-22                  < article:paper relative season -1
                    date [2025-05-31..2025-06-24] < article:paper relative week -1
                    date [2025-06-07..2025-07-01] < article:paper relative week 0
                    date [2025-06-07..2025-06-25] < article:paper relative week 0
                    date [2025-06-12..2025-06-24] < article:paper relative day -1
                    date 2025-05                  < article:paper relative month -1
                    date 2025-06                  < article:paper relative month 0
                    date 2024                     < article:paper relative year -1
                    date [..2024]                 < article:paper relative year -1
                    date [2017,2019]              < event:either relative year -1
                    date 2018                     < event:founding duration year 2
                    date [2025-05-13..2025-05-25] < article:paper duration month -1
                    date 2016-07                  < event:study duration month 1
                    date [2016-01-01..]           < event:founding sequence - 1
                    date [2016-01-01..2025-06-25] < event:founding sequence - 1
                    date [..2016]                 < event:founding sequence - -1
                    date 2016                     < event:founding sequence - 0
                    date [2016-01-01..2017-01-02] < event:founding sequence day 2
                    date [2015-01-01..2016-12-31] < event:founding sequence year -1
                    date [2016-06-01..]           < event:study sequence - 1
                    date [1993-09-02..1996-06-30] < event:study age year 20
                    date [2014-11,2015-11,2016-11] < event:study year
                    date [..2014-09]              < event:study sequence - -1
                    date [2014-09..2016-06]       < event:study sequence - 0
                    date [2019..]                 < event:work sequence - 1
                    date [2019..2021]             < event:quarrel duration year 1
                    date 2016~                    < event:about sequence - 0
                    """)
    void whatTheStepYieldsIsTheValue(String claim) {
        assertThat(outcome(claim)).isEqualTo(Outcome.AGREES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a day too many or too few
                    date [2021-01-01..2022-12-31] < agent:founder age year 24   | DISAGREES
                    date [2025-05-31..2025-06-25] < article:paper relative week -1 | DISAGREES
                    # the wrong open end
                    date [..2021-01-01]           < agent:founder age year 24   | DISAGREES
                    date [2022-01-01..]           < agent:founder age year 24   | DISAGREES
                    date [..2016]                 < event:founding sequence - 1 | DISAGREES
                    # only what an article can have told is cut off at its date
                    date [2016-01-01..2020]       < event:founding sequence - 1 | DISAGREES
                    date 2017-05                  < event:founding year         | DISAGREES
                    date 2024-24                  < article:paper relative season -1 | DISAGREES
                    # a doubt is inherited
                    date 2016                     < event:about sequence - 0    | UNMARKED
                    date 2025-05                  < article:doubtful year       | UNMARKED
                    date 2025-05?                 < article:doubtful year       | AGREES
                    date 2025-05?                 < article:paper year          | AGREES
                    # nothing to start from
                    date 2025-05                  < article:undated year        | NO_DATE
                    date 2025-05                  < article:nowhere year        | NO_DATE
                    date [2025..]                 < event:unknown sequence - 1  | NO_DATE
                    date [2025..]                 < event:nowhere sequence - 1  | NO_DATE
                    date 2021                     < agent:nobody age year 24    | NO_DATE
                    # no sense
                    date 2021                     < agent:founder age year      | NO_SENSE
                    date 2021                     < agent:founder age year -3   | NO_SENSE
                    date 2021                     < article:paper relative week | NO_SENSE
                    date 2021                     < article:paper relative - 1  | NO_SENSE
                    date 2021                     < article:paper duration hour 3 | NO_SENSE
                    date 2025-04                  < article:paper relative season 0 | NO_SENSE
                    date [..2025]                 < article:paper year          | NO_SENSE
                    reason because                < article:paper year          | NO_SENSE
                    """)
    void whateverElseIsSaidIsFound(String claim, Outcome outcome) {
        assertThat(outcome(claim)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    start 2014      | end 2016              < event:own duration year 2    | AGREES
                    end 2016        | start 2014            < event:own duration year -2   | AGREES
                    start 2014      | end [2014-01-01..]    < event:own sequence - 1       | AGREES
                    start 2014      | end 2017              < event:own duration year 2    | DISAGREES
                    end 2016        | start 2014            < article:paper sequence - 0   | DISAGREES
                    start 2014      | end [2025-06-13..]    < article:paper sequence - 1   | AGREES
                    reason x        | date 2016/2018        < event:founding duration year 2 | AGREES
                    reason x        | date 2014/2016        < event:founding duration year -2 | AGREES
                    reason x        | date 2014/2016        < event:founding duration year 2 | DISAGREES
                    reason x        | date 2024/..          < article:paper relative year -1 | AGREES
                    reason x        | date 2016/..          < event:founding duration year 2 | AGREES
                    reason x        | date 2014-09/2016-06  < event:study sequence - 0     | AGREES
                    reason x        | date 2016/2018        < event:own duration year 2    | CIRCLE
                    """)
    void aPeriodIsCountedFromEitherEnd(String given, String claim, Outcome outcome) {
        Scene scene = scene().period("own", given, claim.replaceAll("\\s+", " "));
        assertThat(scene.last().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date [2021..2022] < event:turned sequence - 0
                    date [2021..]     < event:turned sequence - 1
                    date [..2022]     < event:turned sequence - -1
                    """)
    void whatEndedBeforeItBeganIsTheDaysOfBoth(String claim) {
        Scene turned = scene().period("turned", "start 2022", "end 2021");
        assertThat(outcome(turned, claim)).isEqualTo(Outcome.AGREES);
    }

    @Test
    void whatFollowsFromItselfIsRefused() {
        Scene scene =
                scene().instant("first", "date 2017 < event:second duration year -1")
                        .instant("second", "date 2018 < event:third duration year -1")
                        .instant("third", "date 2019 < event:first duration year 2");
        assertThat(scene.last().outcome()).isEqualTo(Outcome.CIRCLE);
        assertThat(scene.last().circle()).containsExactly("third", "first", "second", "third");
        assertThat(scene.derivations().problems())
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.ERROR);
        assertThat(scene.derivations().words(scene.last()))
                .isEqualTo("goes round in a circle: third → first → second → third");
    }

    @Test
    void aStatedDateMayLeadOnButNotBackToItself() {
        Scene scene =
                scene().instant("first", "date 2017 < event:second duration year -1")
                        .instant("second", "date 2018 < stated < event:first duration year 1");
        assertThat(scene.last().outcome()).isEqualTo(Outcome.CIRCLE);
        assertThat(scene.derivations().problems())
                .extracting(it -> String.valueOf(it.where()))
                .hasSize(1)
                .first()
                .asString()
                .contains("/events/9/claims/0/evidence/1/derived");
    }

    @Test
    void anAgeConfirmsTheBirthItWasReckonedFromOnlyWhereItsDayIsStated() {
        String birth = "date [1996-01-02..1997-12-31] < event:prize age year 24";
        Scene stated = scene().instant("prize", "date 2021").instant("born", birth);
        assertThat(stated.last().outcome()).isEqualTo(Outcome.AGREES);
        Scene reckoned =
                new Scene()
                        .article("paper", "2025")
                        .agent("winner", AgentType.PERSON, "born")
                        .instant(
                                "prize", "date [2021-01-01..2022-12-30] < agent:winner age year 24")
                        .instant("born", "date [1996-01-02..1998-12-31] < event:prize age year 24");
        assertThat(reckoned.last().outcome()).isEqualTo(Outcome.CIRCLE);
    }

    @Test
    void aWayMayBeAsLongAsItLikes() {
        assertThat(chain("date 2017").last().outcome()).isEqualTo(Outcome.AGREES);
        Derivation circle = chain("date 2017 < event:e20000 sequence - 0").last();
        assertThat(circle.outcome()).isEqualTo(Outcome.CIRCLE);
        assertThat(circle.circle()).hasSize(20_002);
    }

    private static Scene chain(String first) {
        Scene scene = new Scene().article("paper", "2025").instant("e0", first);
        for (int i = 1; i <= 20_000; i++) {
            scene.instant("e" + i, "date 2017 < event:e" + (i - 1) + " sequence - 0");
        }
        return scene;
    }

    @Test
    void nobodysBirthFollowsFromIt() {
        Scene scene =
                new Scene()
                        .article("paper", "2025")
                        .agent("winner", AgentType.PERSON, "born")
                        .instant("born", "date 1997", "date 2021 < agent:winner age year 24");
        assertThat(scene.last().outcome()).isEqualTo(Outcome.NO_SENSE);
    }

    @Test
    void theInputIsListedWithTheClaimsThatGiveIt() {
        Input stated = input("date [2016..] < event:founding sequence - 1");
        assertThat(stated.event()).isEqualTo("founding");
        assertThat(stated.claims()).containsExactly("founding-date-2016");
        Input rivals = input("date [2018..] < event:quarrel sequence - 1");
        assertThat(rivals.claims())
                .containsExactly("quarrel-date-2018", "quarrel-date-2020-@undated");
    }

    @Test
    void aProblemNamesEvidenceAndPlace() {
        Scene scene = scene().instant("target", "date 2024", "date 2019 < event:founding year");
        assertThat(scene.derivations().problems())
                .containsExactly(
                        new Problem(
                                Severity.WARNING,
                                new Place(
                                        null, null, null, "/events/8/claims/1/evidence/0/derived"),
                                "target-date-2019-<-event:founding-year-e0 says 2019, and works out"
                                        + " as: the year is that of “The founding” (2016), so"
                                        + " 2016"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date [2021-01-01..2022-12-30] < agent:founder age year 24 | born 1997, aged 24, so 2021 or 2022
                    date [..2022-12-30] < agent:founder age year 24 | born 1997, aged 24, so by 2022
                    date [2025-01-01..2026-12-30] < agent:firm age year 9 | begun 2016, 9 years old, so 2025 or 2026
                    date [1991-01-02..1992-12-31] < event:founding age year 24 | aged 24 at the time of “The founding” (2016), so born 1991 or 1992
                    date 2025-05-12 < article:paper year | the year is that of the article (between 13 and 25 June 2025), so 12 May 2025
                    date 2025-05 < article:doubtful year | the year is that of “On doubtful” (perhaps 2025), so May 2025
                    date [2025-05-31..2025-06-24] < article:paper relative week -1 | last week counted from the article (between 13 and 25 June 2025), so between 31 May and 24 June 2025
                    date [2025-06-12..2025-06-24] < article:paper relative day -1 | the day before the article (between 13 and 25 June 2025), so between 12 and 24 June 2025
                    date 2022 < article:paper relative year -3 | 3 years earlier by the calendar counted from the article (between 13 and 25 June 2025), so 2022
                    date 2018 < event:founding duration year 2 | 2 years after “The founding” (2016), so 2018
                    date 2015 < event:founding duration year -1 | a year before “The founding” (2016), so 2015
                    date 2017 < event:founding duration year 2 | 2 years after “The founding” (2016), so 2018
                    date [2016..] < event:founding sequence - 1 | after “The founding” (2016), so 2016 or later
                    date [2016-01-01..2017-01-02] < event:founding sequence day 2 | no more than 2 days after “The founding” (2016), so between 1 January 2016 and 2 January 2017
                    date 2025-05 < article:undated year | the date of “On undated” is not known
                    date 2021 < agent:nobody age year 24 | the date of the birth of nobody is not known
                    date 2021 < article:paper relative week | cannot be worked out from between 13 and 25 June 2025
                    """)
    void aDerivationExplainsItself(String claim, String words) {
        Scene scene = scene().instant("target", claim);
        assertThat(scene.derivations().words(scene.last())).isEqualTo(words);
    }

    @Test
    void whatMayBeAnyTimeSaysSo() {
        Scene scene =
                scene().instant("open", "date [..2016]")
                        .instant("target", "date 2019 < event:open sequence - 1");
        assertThat(scene.derivations().words(scene.last())).endsWith("so any time at all");
        assertThat(scene.derivations().problems()).hasSize(1);
    }

    @Test
    void aMentionNeedNotYieldTheValue() {
        Scene scene = scene().instant("target", "date 2019 < stated < ?event:founding year");
        assertThat(scene.last().outcome()).isEqualTo(Outcome.DISAGREES);
        assertThat(scene.derivations().problems()).isEmpty();
    }

    @Test
    void evidenceThatStatesItsValueHasNoDerivation() {
        var dataset = scene().dataset();
        var event = dataset.events().getFirst();
        var claim = event.claims().getFirst();
        assertThat(scene().derivations().of(event, claim, claim.evidence().getFirst())).isEmpty();
    }

    private static Input input(String claim) {
        return Objects.requireNonNull(scene().instant("target", claim).last().input());
    }

    private static Outcome outcome(String claim) {
        return outcome(scene(), claim);
    }

    private static Outcome outcome(Scene scene, String claim) {
        return scene.instant("target", claim.replaceAll("\\s+", " ")).last().outcome();
    }
}
