package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.text.Messages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The report as Markdown: a chronology with a footnote for every piece of evidence, and the
/// articles at the end. Footnotes are written as GitHub and Pandoc read them.
public final class MarkdownReport {
    private static final Messages MESSAGES = Messages.of(MarkdownReport.class);
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&$^]");

    private final Account account;
    private final Sentences sentences;
    private final Notes notes = new Notes();
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Account account) {
        this.account = account;
        this.sentences = new Sentences(account);
    }

    /// The whole report.
    public static String of(Account account) {
        MarkdownReport report = new MarkdownReport(account);
        report.write();
        return report.out.toString();
    }

    private void write() {
        Chronicle chronicle = Chronicle.of(account);
        line("# " + text(Clean.of(account.dataset().title())));
        line(text(sentences.counts()));
        glance(Overview.of(chronicle.events()));
        section(2, MESSAGES.say("report.reading"));
        Sentences.reading().forEach(paragraph -> line(text(paragraph)));
        if (!chronicle.dated().isEmpty()) {
            section(2, MESSAGES.say("report.chronology"));
        }
        for (Chronicle.Chapter chapter : chronicle.dated()) {
            section(3, sentences.years(chapter));
            chapter.events().forEach(this::event);
        }
        if (!chronicle.undated().isEmpty()) {
            section(2, MESSAGES.say("report.undated"));
            chronicle.undated().forEach(this::event);
        }
        section(2, MESSAGES.say("report.articles"));
        account.dataset().articles().forEach(this::article);
        problems();
        line(text(sentences.edition()));
        section(2, MESSAGES.say("report.notes"));
        notes.all().forEach(this::note);
    }

    private void section(int level, String heading) {
        line("#".repeat(level) + " " + text(heading));
    }

    private void glance(Overview overview) {
        section(2, MESSAGES.say("report.glance"));
        out.append("| ").append(text(MESSAGES.say("glance.level"))).append(" | ");
        out.append(text(MESSAGES.say("glance.events"))).append(" | ");
        out.append(text(MESSAGES.say("glance.meaning"))).append(" |\n| --- | ---: | --- |\n");
        overview.levels()
                .forEach(
                        (level, count) ->
                                out.append("| ")
                                        .append(text(MESSAGES.say(level)))
                                        .append(" | ")
                                        .append(count)
                                        .append(" | ")
                                        .append(text(Sentences.meaning(level)))
                                        .append(" |\n"));
        out.append('\n');
        section(3, MESSAGES.say("report.disagreements"));
        if (overview.disputes().isEmpty()) {
            line(text(MESSAGES.say("report.agreed")));
        }
        for (Overview.Dispute dispute : overview.disputes()) {
            out.append("- **").append(text(title(dispute.assessed()))).append("**. ");
            out.append(text(sentences.subject(dispute))).append(": ");
            out.append(text(sentences.sides(dispute))).append(".\n");
        }
        out.append(overview.disputes().isEmpty() ? "" : "\n");
    }

    private static String title(EventAssessment assessed) {
        return Clean.of(assessed.event().title());
    }

    private void event(EventAssessment assessed) {
        section(4, title(assessed));
        String edtf = sentences.edtf(assessed).map(it -> " (`" + it + "`)").orElse("");
        line(
                "**"
                        + text(sentences.date(assessed))
                        + "**"
                        + edtf
                        + " · "
                        + text(sentences.level(assessed))
                        + " · "
                        + text(sentences.footing(assessed)));
        line(text(Clean.of(assessed.event().summary())));
        sentences.people(assessed.event()).ifPresent(people -> line(text(people)));
        for (List<ClaimStanding> group : Claims.bySubject(assessed)) {
            group.forEach(standing -> claim(assessed, standing));
        }
        out.append('\n');
        for (String clash : sentences.clashes(assessed)) {
            line("> " + text(clash));
        }
    }

    private void claim(EventAssessment assessed, ClaimStanding standing) {
        Claim claim = standing.claim();
        out.append("- ")
                .append(text(sentences.property(claim)))
                .append(": ")
                .append(text(sentences.value(claim)))
                .append(" — ")
                .append(text(sentences.lineages(standing)));
        sentences.rank(standing).ifPresent(rank -> out.append("; ").append(text(rank)));
        for (Notes.Note note : notes.of(assessed.event(), standing)) {
            out.append("[^").append(note.number()).append(']');
        }
        out.append('\n');
    }

    private void article(Article article) {
        String about =
                sentences.about(article).stream()
                        .map(MarkdownReport::text)
                        .collect(Collectors.joining(" "));
        String link = article.url() == null ? "" : " <" + article.url() + ">";
        line(
                "- **"
                        + text(article.id())
                        + "**. "
                        + text(sentences.article(article))
                        + ". "
                        + about
                        + link);
        line("  " + text(sentences.precis(article)));
    }

    private void problems() {
        if (!account.problems().isEmpty()) {
            section(2, MESSAGES.say("report.problems"));
            account.problems()
                    .forEach(
                            problem ->
                                    out.append("- ")
                                            .append(text(ProblemText.line(problem)))
                                            .append('\n'));
            out.append('\n');
        }
    }

    private void note(Notes.Note note) {
        var evidence = note.used().evidence();
        out.append("[^").append(note.number()).append("]: ");
        out.append(text(sentences.brief(account.article(evidence.article())))).append(": ");
        out.append(text(Clean.of(evidence.paraphrase())));
        for (String passage : evidence.passages()) {
            out.append(" “").append(text(Clean.of(account.passage(passage).exact()))).append('”');
        }
        out.append(evidence.passages().isEmpty() ? "" : ".");
        sentences.known(note).forEach(known -> out.append(' ').append(text(known)));
        out.append('\n');
    }

    private void line(String line) {
        out.append(line).append("\n\n");
    }

    /// Text in which Markdown sees no mark.
    static String text(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return escaped.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2")
                .replaceFirst("^([-+=])", "\\\\$1");
    }
}
