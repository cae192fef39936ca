package dateline.state;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Kind;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small catalog to test with: six events of an orchard, one of them without a date.
final class Orchard {
    static final Catalog CATALOG =
            Catalog.of(
                    Assessment.of(dataset()),
                    List.of(
                            entry("sold", "2010-05-01 2010-05-31", "land ann,bob a1,a2 CONFLICT"),
                            entry("planted", "2001-03-01 2001-03-01", "trees ann a1 SINGLE"),
                            entry("rumour", "", "land bob a3 UNDATED"),
                            entry("storm", "2004-01-01 2004-12-31", "trees - a2 SINGLE"),
                            entry("press", "2004-01-01 2004-06-30", "land ann a1,a3 CONFLICT"),
                            entry("grafted", "2002-09-01 2002-11-30", "trees bob a2 SINGLE")));

    private Orchard() {}

    static List<String> ids(Mask mask) {
        return mask.places().mapToObj(place -> CATALOG.entries().get(place).id()).toList();
    }

    private static Dataset dataset() {
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
                nothing.events(),
                nothing.links(),
                nothing.constraints());
    }

    private static Entry entry(String id, String days, String traits) {
        List<String> trait = List.of(traits.split(" ", 4));
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.KIND, Set.of(trait.get(0)));
        values.put(Facet.PERSON, set(trait.get(1)));
        values.put(Facet.ARTICLE, set(trait.get(2)));
        values.put(Facet.SUPPORT, Set.of(trait.get(3)));
        return new Entry(event(id, trait.get(0)), days.isEmpty() ? null : span(days), values, id);
    }

    private static Event event(String id, String kind) {
        return new Event(id, id, "", kind, Extent.INSTANT, List.of(), 50, List.of(), List.of());
    }

    private static Span span(String days) {
        long[] day =
                Arrays.stream(days.split(" ", 2))
                        .mapToLong(text -> LocalDate.parse(text).toEpochDay())
                        .toArray();
        return Span.ofDays(day[0], day[1]);
    }

    private static Set<String> set(String values) {
        return values.equals("-")
                ? Set.of()
                : new LinkedHashSet<>(Arrays.asList(values.split(",", -1)));
    }
}
