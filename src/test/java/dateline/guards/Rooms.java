package dateline.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rooms of the house below some root package, and what each may use.
final class Rooms {
    /// Which rooms each room may use beside itself.
    private static final Map<String, Set<String>> MAY_USE = mayUse();

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    /// One rule a room: it uses no room but its own and those it may.
    Stream<ArchRule> layers() {
        return MAY_USE.keySet().stream().map(this::layer);
    }

    /// Only `data` knows Jackson.
    ArchRule jackson() {
        return only(List.of("data"), "tools.jackson..", "com.fasterxml.jackson..")
                .because("files become model in one room");
    }

    /// Only `search` knows Lucene.
    ArchRule lucene() {
        return only(List.of("search"), "org.apache.lucene..")
                .because("whoever asks for events is not to know how they are found");
    }

    /// Only `ui` and `app` know JavaFX and what is built on it.
    ArchRule javafx() {
        return only(
                        List.of("ui", "app"),
                        "javafx..",
                        "org.controlsfx..",
                        "atlantafx..",
                        "org.kordamp.ikonli..")
                .because("everything else is tested without a toolkit");
    }

    /// Only `app` knows the command line library.
    ArchRule picocli() {
        return only(List.of("app"), "picocli..").because("the command line is wiring");
    }

    /// The rooms of pure functions read no file.
    ArchRule pure() {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms("time", "model", "evidence", "search", "state", "layout"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.awt..")
                .because("they are functions of what they are handed")
                .allowEmptyShould(true);
    }

    /// No room has a name that says nothing.
    ArchRule namedForWhatTheyHold() {
        return noClasses()
                .should()
                .resideInAnyPackage(rooms("util", "common", "service", "impl", "manager"))
                .because("a room is named for what it holds");
    }

    private ArchRule layer(String room) {
        String[] forbidden =
                MAY_USE.keySet().stream()
                        .filter(other -> !other.equals(room))
                        .filter(other -> !uses(room).contains(other))
                        .map(other -> root + "." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because(room + " stands left of the rooms it must not know")
                .allowEmptyShould(true);
    }

    private ArchRule onlyRule(String[] allowed, String[] libraries) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private ArchRule only(List<String> allowed, String... libraries) {
        return onlyRule(rooms(allowed.toArray(String[]::new)), libraries);
    }

    private String[] rooms(String... names) {
        return Stream.of(names).map(name -> root + ".." + name + "..").toArray(String[]::new);
    }

    private static Set<String> uses(String room) {
        return MAY_USE.getOrDefault(room, Set.of());
    }

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> map = new LinkedHashMap<>();
        map.put("text", Set.of());
        map.put("time", Set.of("text"));
        map.put("model", Set.of("text", "time"));
        map.put("evidence", Set.of("text", "time", "model"));
        map.put("search", Set.of("text", "time", "model", "evidence"));
        map.put("data", Set.of("text", "time", "model", "evidence"));
        map.put("state", Set.of("text", "time", "model", "evidence", "search"));
        map.put("layout", Set.of("text", "time", "model", "evidence", "search", "state"));
        map.put("paint", Set.of("text", "time", "model", "evidence", "search", "layout"));
        map.put(
                "publish",
                Set.of(
                        "text",
                        "time",
                        "model",
                        "evidence",
                        "search",
                        "data",
                        "state",
                        "layout",
                        "paint"));
        map.put(
                "ui",
                Set.of("text", "time", "model", "evidence", "search", "state", "layout", "paint"));
        map.put("app", Set.copyOf(map.keySet()));
        return map;
    }
}
