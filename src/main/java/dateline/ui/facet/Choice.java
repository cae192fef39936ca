package dateline.ui.facet;

import dateline.evidence.Level;
import dateline.evidence.words.ArticleNames;
import dateline.model.Agent;
import dateline.model.Dataset;
import dateline.model.Kind;
import dateline.state.Catalog;
import dateline.state.Facet;
import dateline.state.FacetValue;
import dateline.state.Filter;
import dateline.text.Messages;
import dateline.ui.look.LevelMark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A value of a facet as the reader sees it.
///
/// @param id what a filter names it by
/// @param name how it reads on one line
/// @param under what tells it apart from others of that name, on a second line; may be empty
/// @param full more words for the same, for a tooltip
/// @param count how many events it would show
/// @param sign its place among the kinds; -1 for anything that is not a kind
record Choice(Facet facet, String id, String name, String under, String full, int count, int sign) {
    private static final Messages SAY = Messages.of(Choice.class);

    /// How it reads where there is one line only.
    String label() {
        return under.isEmpty() ? name : SAY.say("label", name, under);
    }

    /// The values of a facet that occur, or are chosen, in the order offered.
    static List<Choice> of(Facet facet, Catalog catalog, Filter filter) {
        Function<FacetValue, Choice> reading = reading(facet, catalog.dataset());
        List<Choice> choices =
                catalog.values(facet, filter).stream()
                        .map(reading)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (facet == Facet.SUPPORT) {
            choices.sort(Comparator.comparing(Choice::level).reversed());
        }
        return List.copyOf(choices);
    }

    /// How one chosen value reads, for a chip.
    static String label(Facet facet, String id, Catalog catalog) {
        return reading(facet, catalog.dataset()).apply(new FacetValue(id, id, 0)).label();
    }

    private static Function<FacetValue, Choice> reading(Facet facet, Dataset dataset) {
        return switch (facet) {
            case SUPPORT -> Choice::support;
            case KIND -> kinds(dataset);
            case PERSON -> people(dataset);
            case ARTICLE -> articles(dataset);
        };
    }

    private static Choice support(FacetValue value) {
        Level level = Level.valueOf(value.id());
        String full = LevelMark.words(level) + "\n" + LevelMark.meaning(level);
        return new Choice(
                Facet.SUPPORT, value.id(), LevelMark.words(level), "", full, value.count(), -1);
    }

    /// The support level it stands for; asked of values of that facet only.
    Level level() {
        return Level.valueOf(id);
    }

    private static Function<FacetValue, Choice> kinds(Dataset dataset) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (Kind kind : dataset.kinds()) {
            places.put(kind.id(), places.size());
            labels.put(kind.id(), kind.label());
        }
        return value -> {
            String label = labels.getOrDefault(value.id(), value.id());
            int place = places.getOrDefault(value.id(), 0);
            return new Choice(Facet.KIND, value.id(), label, "", label, value.count(), place);
        };
    }

    private static Function<FacetValue, Choice> people(Dataset dataset) {
        Map<String, String> names = names(dataset);
        return value -> {
            String name = names.getOrDefault(value.id(), value.id());
            return new Choice(Facet.PERSON, value.id(), name, "", name, value.count(), -1);
        };
    }

    private static Function<FacetValue, Choice> articles(Dataset dataset) {
        ArticleNames names = ArticleNames.of(dataset);
        return value ->
                new Choice(
                        Facet.ARTICLE,
                        value.id(),
                        names.inBrief(value.id()).name(),
                        names.inBrief(value.id()).title(),
                        names.full(value.id()),
                        value.count(),
                        -1);
    }

    private static Map<String, String> names(Dataset dataset) {
        return dataset.agents().stream()
                .collect(Collectors.toMap(Agent::id, Agent::name, (first, _) -> first));
    }
}
