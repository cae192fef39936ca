package dateline.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the sources of one package say, held against the `messages.properties` beside it.
final class SentenceScan {
    private static final Pattern CALL = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum\\s+(\\w+)[^{]*\\{([^;}]*)");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b");

    private final Map<String, Integer> called = new TreeMap<>();
    private final Map<String, String> sentences;
    private final Set<String> constants;
    private final List<String> findings = new ArrayList<>();

    private SentenceScan(Map<String, String> sentences, Set<String> constants) {
        this.sentences = sentences;
        this.constants = constants;
    }

    /// What is wrong between the sources of a package and its sentences, one line each.
    ///
    /// @param sources the folder of the package; those below it have their own sentences
    /// @param file its `messages.properties`
    /// @param constants all enum constants that may be keys, as `EnumName.CONSTANT`
    static List<String> findings(Path sources, Path file, Set<String> constants)
            throws IOException {
        SentenceScan scan = new SentenceScan(read(file), constants);
        for (String source : texts(sources, 1)) {
            scan.collect(source);
        }
        scan.compare();
        return scan.findings;
    }

    /// Every enum constant below a folder, as `EnumName.CONSTANT`.
    static Set<String> constants(Path root) throws IOException {
        Set<String> names = new HashSet<>();
        for (String source : texts(root, Integer.MAX_VALUE)) {
            Matcher found = ENUM.matcher(source.replaceAll("(?m)//.*$", ""));
            while (found.find()) {
                Matcher constant = CONSTANT.matcher(found.group(2).replaceAll("\\([^)]*\\)", ""));
                while (constant.find()) {
                    names.add(found.group(1) + "." + constant.group(1));
                }
            }
        }
        return names;
    }

    private void collect(String source) {
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            called.merge(call.group(1), arguments(source, call.end()), Math::max);
        }
    }

    private void compare() {
        called.forEach(this::compare);
        for (String key : sentences.keySet()) {
            if (!called.containsKey(key) && !constants.contains(key)) {
                findings.add("unused: " + key);
            }
        }
        for (String constant : constants) {
            if (spokenEnum(constant) && !sentences.containsKey(constant)) {
                findings.add("missing: " + constant + "=");
            }
        }
    }

    private void compare(String key, int arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            findings.add("missing: " + key + "=");
        } else if (places(sentence) != arguments) {
            findings.add(
                    "mismatched: %s has %d places and is given %d"
                            .formatted(key, places(sentence), arguments));
        }
    }

    private boolean spokenEnum(String constant) {
        String type = constant.substring(0, constant.indexOf('.') + 1);
        return sentences.keySet().stream()
                .anyMatch(key -> key.startsWith(type) && constants.contains(key));
    }

    private static int places(String sentence) {
        return new MessageFormat(sentence, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    /// Counts the commas at depth 0 from the end of the key to the parenthesis that closes the
    /// call.
    private static int arguments(String source, int from) {
        int depth = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                if (depth-- == 0) {
                    return count;
                }
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> map = new TreeMap<>();
        if (Files.exists(file)) {
            java.util.Properties properties = new java.util.Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> map.put((String) key, (String) value));
        }
        return map;
    }

    private static List<String> texts(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
