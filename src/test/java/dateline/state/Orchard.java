package dateline.state;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Kind;
import dateline.model.Participant;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.time.Edtf;

import java.util.Arrays;
import java.util.List;

/// A small catalog to test with: six events of an orchard, one of them without a date.
final class Orchard {
    static final Catalog CATALOG =
            Catalog.of(
                    Assessment.of(
                            dataset(
                                    event("sold land ann,bob", "2010-05-01 a1", "2010-05-31 a2"),
                                    event("planted trees ann", "2001-03-01 a1"),
                                    event("rumour land bob", "- a3"),
                                    event("storm trees -", "2004 a2"),
                                    event("press land ann", "2004-01 a1", "2004-06 a3"),
                                    event("grafted trees bob", "[2002-09..2002-11] a2"))));

    private Orchard() {}

    static List<String> ids(Mask mask) {
        return mask.places().mapToObj(place -> CATALOG.entries().get(place).id()).toList();
    }

    private static Dataset dataset(Event... events) {
        Dataset nothing = Catalog.NOTHING.dataset();
        return new Dataset(
                "orchard",
                "1",
                "The orchard",
                null,
                List.of(new Kind("trees", "Trees"), new Kind("land", "Land")),
                nothing.properties(),
                nothing.terms(),
                List.of(
                        new Agent("ann", AgentType.PERSON, "Ann", null),
                        new Agent("bob", AgentType.PERSON, "Bob", null)),
                nothing.articles(),
                nothing.passages(),
                List.of(events),
                nothing.links(),
                nothing.constraints());
    }

    /// An event of some kind with some agents.
    ///
    /// @param said a date, or - for none, and who says so
    private static Event event(String what, String... said) {
        List<String> part = List.of(what.split(" ", 3));
        String id = part.get(0);
        List<Participant> agents =
                Arrays.stream(part.get(2).split(",", -1))
                        .filter(agent -> !agent.equals("-"))
                        .map(agent -> new Participant(agent, "owner"))
                        .toList();
        List<Claim> claims = Arrays.stream(said).map(each -> claim(id, each)).toList();
        return new Event(id, id, "", part.get(1), Extent.INSTANT, agents, 50, List.of(), claims);
    }

    private static Claim claim(String event, String said) {
        List<String> part = List.of(said.split(" ", 2));
        String id = event + "-" + part.get(1);
        Evidence piece =
                new Evidence(
                        id + "-1",
                        part.get(1),
                        List.of(),
                        Evidence.Stance.SUPPORTS,
                        Evidence.Information.DIRECT,
                        3,
                        "",
                        null,
                        null,
                        null,
                        null);
        boolean dated = !part.get(0).equals("-");
        Value value =
                dated ? new Value.OfDate(Edtf.parse(part.get(0))) : new Value.Text("Hearsay.");
        return new Claim(
                id,
                dated ? "date" : "reason",
                value,
                null,
                null,
                Rank.NORMAL,
                null,
                List.of(piece));
    }
}
