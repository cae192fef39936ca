package dateline.data;

import dateline.model.Article;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The texts of articles that the user has at hand, as they are in the files.
///
/// @param raw texts by the id of their article
/// @param problems files that could not be taken; a file that is not there is none
public record ArticleTexts(Map<String, String> raw, List<Problem> problems) {
    /// Bytes of the largest text that is taken: a long book.
    public static final long LARGEST = 20_000_000;

    /// No text.
    public static final ArticleTexts NONE = new ArticleTexts(Map.of(), List.of());

    private static final Messages MESSAGES = Messages.of(ArticleTexts.class);

    public ArticleTexts {
        raw = Map.copyOf(raw);
        problems = List.copyOf(problems);
    }

    /// Reads `<article id>.txt` for each article from a folder.
    public static ArticleTexts in(Path folder, List<Article> articles) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArticleTexts(
                    Map.of(), List.of(problem(folder, MESSAGES.say("text.noFolder"))));
        }
        Map<String, String> raw = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Article article : articles) {
            // an id of another form could lead out of the folder
            if (Prose.kebab(article.id())) {
                Path file = folder.resolve(article.id() + ".txt");
                if (Files.exists(file)) {
                    read(article.id(), file, raw, problems);
                }
            }
        }
        return new ArticleTexts(raw, problems);
    }

    private static void read(
            String article, Path file, Map<String, String> raw, List<Problem> problems)
            throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            problems.add(problem(file, MESSAGES.say("text.large", LARGEST)));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        long invalid = Encoding.firstInvalid(new ByteArrayInputStream(bytes));
        if (invalid >= 0) {
            Lines.Position at =
                    Lines.positions(Source.of(file.toString(), bytes), new long[] {invalid})
                            .getFirst();
            Place place = new Place(file.toString(), at.line(), at.column(), null);
            problems.add(new Problem(Severity.ERROR, place, MESSAGES.say("text.encoding")));
            return;
        }
        raw.put(article, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Problem problem(Path file, String message) {
        return new Problem(Severity.ERROR, new Place(file.toString(), null, null, null), message);
    }
}
