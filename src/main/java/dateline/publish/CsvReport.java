package dateline.publish;

import dateline.data.Spelling;
import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Value;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The report as a table: one row for each piece of evidence, with its claim and its event repeated
/// before it; a claim without evidence, and an event without a claim, has one row.
///
/// RFC 4180, in the order of the file. A text that a spreadsheet would take for a formula has an
/// apostrophe before it.
public final class CsvReport {
    private static final List<String> HEADER =
            List.of(
                    "event",
                    "title",
                    "kind",
                    "extent",
                    "date_edtf",
                    "date_earliest",
                    "date_latest",
                    "date_words",
                    "level",
                    "lineages",
                    "claim",
                    "property",
                    "of",
                    "as_of",
                    "value",
                    "value_words",
                    "rank",
                    "rank_reason",
                    "claim_lineages",
                    "evidence",
                    "article",
                    "publisher",
                    "stance",
                    "information",
                    "confidence",
                    "use",
                    "derived",
                    "attributed_to",
                    "follows",
                    "paraphrase",
                    "passages",
                    "anchors");

    private final Account account;
    private final Sentences sentences;
    private final Writer writer;

    private CsvReport(Account account, Writer writer) {
        this.account = account;
        this.sentences = new Sentences(account);
        this.writer = writer;
    }

    /// Writes the whole table; the writer is left open.
    public static void write(Account account, Writer writer) throws IOException {
        CsvReport report = new CsvReport(account, writer);
        writer.write(Csv.row(HEADER));
        for (Event event : account.dataset().events()) {
            report.event(account.assessment().assess(event));
        }
    }

    private void event(EventAssessment assessed) throws IOException {
        List<@Nullable Object> event = cells(assessed);
        if (assessed.claims().isEmpty()) {
            row(event, List.of(), List.of());
        }
        for (ClaimStanding standing : assessed.claims()) {
            List<@Nullable Object> claim = cells(standing);
            if (standing.evidence().isEmpty()) {
                row(event, claim, List.of());
            }
            for (ClaimStanding.Used used : standing.evidence()) {
                row(event, claim, cells(used));
            }
        }
    }

    private void row(
            List<@Nullable Object> event,
            List<@Nullable Object> claim,
            List<@Nullable Object> evidence)
            throws IOException {
        List<@Nullable Object> row = new ArrayList<>(event);
        row.addAll(claim);
        row.addAll(evidence);
        while (row.size() < HEADER.size()) {
            row.add(null);
        }
        writer.write(Csv.row(row));
    }

    private List<@Nullable Object> cells(EventAssessment assessed) {
        Event event = assessed.event();
        DrawnDate date =
                assessed.drawn().answer() == null
                        ? DrawnDate.NONE
                        : DrawnDate.of(assessed.drawn().answer());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(event.id());
        cells.add(safe(event.title()));
        cells.add(event.kind());
        cells.add(Spelling.of(event.extent()));
        cells.add(date.edtf());
        cells.add(date.earliest());
        cells.add(date.latest());
        cells.add(date.words());
        cells.add(assessed.level().name());
        cells.add(assessed.lineageCount());
        return cells;
    }

    private List<@Nullable Object> cells(ClaimStanding standing) {
        Claim claim = standing.claim();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(claim.id());
        cells.add(claim.property());
        cells.add(claim.of());
        cells.add(JsonReport.text(claim.asOf()));
        cells.add(value(claim.value()));
        cells.add(safe(sentences.value(claim)));
        cells.add(Spelling.of(standing.rank()));
        cells.add(claim.reason() == null ? null : safe(claim.reason()));
        cells.add(standing.lineages());
        return cells;
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.OfDate(var edtf) -> edtf.text();
            case Value.Quantity quantity ->
                    quantity.amount().toPlainString() + " " + quantity.unit();
            case Value.OfTerm(String term) -> term;
            case Value.OfAgent(String agent) -> agent;
            case Value.Text(String text) -> safe(text);
        };
    }

    private List<@Nullable Object> cells(ClaimStanding.Used used) {
        Evidence evidence = used.evidence();
        String publisher = account.publisherInWords(account.article(evidence.article()));
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(evidence.id());
        cells.add(evidence.article());
        cells.add(publisher == null ? null : safe(publisher));
        cells.add(Spelling.of(evidence.stance()));
        cells.add(Spelling.of(evidence.information()));
        cells.add(evidence.confidence());
        cells.add(used.use().name());
        cells.add(evidence.derived() == null ? null : Spelling.of(evidence.derived().method()));
        cells.add(evidence.attributedTo() == null ? null : evidence.attributedTo().agent());
        cells.add(evidence.follows() == null ? null : evidence.follows().article());
        cells.add(safe(evidence.paraphrase()));
        cells.add(
                evidence.passages().stream()
                        .map(id -> "“" + account.passage(id).exact() + "”")
                        .collect(Collectors.joining(" ")));
        cells.add(
                evidence.passages().stream()
                        .map(id -> account.anchor(account.passage(id)).name())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        return cells;
    }

    /// Keeps a spreadsheet from taking a text for a formula.
    static String safe(String text) {
        String clean = Clean.of(text);
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
