package dateline.data;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The lists a dataset is made of, in the order in which one pass can read them.
enum Section {
    KINDS,
    PROPERTIES,
    AGENTS,
    TERMS,
    ARTICLES,
    PASSAGES,
    EVENTS,
    LINKS,
    CONSTRAINTS;

    private static final Map<String, Section> BY_KEY = new TreeMap<>();

    static {
        for (Section section : values()) {
            BY_KEY.put(section.key(), section);
        }
    }

    /// The key of the list in the file.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether everything this section refers to is among those read.
    boolean ready(Set<Section> read) {
        return read.containsAll(needs());
    }

    /// Whether a section that refers to this one was read before it.
    boolean late(Set<Section> read) {
        return read.stream().anyMatch(section -> section.needs().contains(this));
    }

    private Set<Section> needs() {
        return switch (this) {
            case KINDS, PROPERTIES, AGENTS -> Set.of();
            case TERMS -> Set.of(PROPERTIES);
            case ARTICLES -> Set.of(AGENTS);
            case PASSAGES -> Set.of(ARTICLES);
            case EVENTS -> Set.of(KINDS, PROPERTIES, AGENTS, TERMS, ARTICLES, PASSAGES);
            case LINKS, CONSTRAINTS -> Set.of(EVENTS);
        };
    }

    /// The section with a key, or null.
    static @Nullable Section of(String key) {
        return BY_KEY.get(key);
    }
}
