package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.state.Catalog;
import dateline.ui.CableDataset;
import dateline.ui.notice.Glance;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the panel says, read as text; no toolkit.
class SheetsTest {
    private final Sheets sheets = AssessedSheets.of(Catalog.of(Assessment.of(CableDataset.make())));

    @Test
    void anEventInConflictNamesBothSides() {
        assertThat(text(CableDataset.LANDED))
                .isEqualTo(
                        """
                        July 1858 or 5 August 1858 |\s

                        Date: in conflict · 4 articles · 3 lineages
                        5 August 1858 according to Evening Post and “A cutting about the wire”; July 1858 according to “A letter from Newfoundland”. August 1858 according to Shipping List (inferred).
                        # Date: CONFLICT, 4 articles · 3 lineages
                        = CONTRADICTS 5 August 1858 1858-08-05 | Contradicts July 1858.
                        = CONTRADICTS August 1858 1858-08 | Contradicts July 1858.
                        = CONTRADICTS July 1858 1858-07 | Contradicts 5 August 1858 and August 1858.
                        - WITNESS Evening Post: 5 August 1858
                        - REPEAT Publisher unknown: 5 August 1858
                          The text of Evening Post, published again: counted once.
                        - NONE Harbour Courier: 5 August 1858
                          Not counted: a summary of Evening Post, with nothing of its own.
                        - WITNESS Shipping List (inferred): August 1858
                        - WITNESS Publisher unknown: July 1858
                        """);
    }

    @Test
    void whatElseIsInConflictIsToldByWhoSaysIt() {
        assertThat(text(CableDataset.FAILED))
                .isEqualTo(
                        """
                        September 1858 | 1858-09

                        Date: single source · 1 article · 1 lineage
                        One lineage says it.
                        Amount: in conflict · 2 articles · 2 lineages
                        $1.25 million according to Shipping List (inferred); $2 million according to “A letter from Newfoundland”.
                        Manner: in conflict · 2 articles · 2 lineages
                        “destroyed by high voltage” according to Shipping List (inferred); “worn through on the rocks” according to Wildman Whitehouse, in “A letter from Newfoundland”.
                        # Date: SINGLE_SOURCE, 1 article · 1 lineage
                        = ALONE September 1858 1858-09
                        - WITNESS Evening Post: September 1858
                        # Manner: CONFLICT, 2 articles · 2 lineages
                        = CONTRADICTS destroyed by high voltage | Contradicts “worn through on the rocks”.
                        = CONTRADICTS worn through on the rocks | Contradicts “destroyed by high voltage”.
                        - WITNESS Shipping List (inferred): destroyed by high voltage
                        - WITNESS Publisher unknown: worn through on the rocks
                          Told by Wildman Whitehouse.
                        # Amount: CONFLICT, 2 articles · 2 lineages
                        = CONTRADICTS $1.25 million | Contradicts $2 million.
                        = CONTRADICTS $2 million | Contradicts $1.25 million.
                        - WITNESS Shipping List (inferred): $1.25 million
                        - WITNESS Publisher unknown: $2 million
                        """);
    }

    @Test
    void aPeriodHasAStartAndAnEnd() {
        assertThat(text(CableDataset.LAID))
                .isEqualTo(
                        """
                        from 13 to 27 July 1866 | 1866-07-13/1866-07-27

                        Date: single source · 1 article · 2 lineages
                        Start and end rest on different lineages.
                        # Start: SINGLE_SOURCE, 1 article · 1 lineage
                        = ALONE 13 July 1866 1866-07-13
                        - WITNESS Shipping List (inferred): 13 July 1866
                        # End: SINGLE_SOURCE, 1 article · 1 lineage
                        = ALONE 27 July 1866 1866-07-27
                        - WITNESS Shipping List (inferred): 27 July 1866
                          Follows Evening Post: The same slip in the ship's name.
                        """);
    }

    @Test
    void aDerivedDateExplainsItself() {
        assertThat(text(CableDataset.MESSAGE))
                .isEqualTo(
                        """
                        between 8 July and 12 August 1858 | [1858-07-08..1858-08-12]

                        Date: derived · 1 article · 1 lineage
                        It only follows from what the sources say.
                        # Date: DERIVED_ONLY, 1 article · 1 lineage
                        = ALONE between 8 July and 12 August 1858 [1858-07-08..1858-08-12]
                        - WITNESS Evening Post: between 8 July and 12 August 1858
                          “last week”: a week after “The first cable is landed in Newfoundland” (between 1 July and 5 August 1858), so between 8 July and 12 August 1858.
                        """);
    }

    @Test
    void anEventWithoutADateSaysSo() {
        assertThat(text(CableDataset.TRIAL))
                .isEqualTo(
                        """
                        No date |\s

                        Undated
                        No source gives a date.
                        # Reason: SINGLE_SOURCE, 1 article · 1 lineage
                        = ALONE To prove the gear.
                        - WITNESS Evening Post: To prove the gear.
                        """);
    }

    @Test
    void lineagesShowWhatIsOneWitnessAndWhy() {
        assertThat(lineage(CableDataset.LANDED))
                .isEqualTo(
                        """
                        # What the date rests on: 4 articles · 3 lineages
                        - Evening Post | Versions of one text: counted once.
                          The great work done: how the wire was carried from ship to shore
                            A cutting about the wire <- the same text, published again
                        - Publisher unknown |
                          A letter from Newfoundland
                        - Shipping List (inferred) |
                          Arrivals and departures
                        # Not counted
                        - Harbour Courier | A summary, with nothing of its own.
                          What the papers say
                        """);
    }

    @Test
    void whatElseIsSaidOfAnEventHasItsLineagesToo() {
        assertThat(lineage(CableDataset.FAILED))
                .isEqualTo(
                        """
                        # What the date rests on: 1 article · 1 lineage
                        - Evening Post |
                          The great work done: how the wire was carried from ship to shore
                        # What is said of the manner: 2 articles · 2 lineages
                        - Publisher unknown |
                          A letter from Newfoundland
                        - Shipping List (inferred) |
                          Arrivals and departures
                        # What is said of the amount: 2 articles · 2 lineages
                        - Publisher unknown |
                          A letter from Newfoundland
                        - Shipping List (inferred) |
                          Arrivals and departures
                        """);
    }

    @Test
    void anArticleSaysWhatItCameFromAndWhatCameFromIt() {
        assertThat(kin("a-post"))
                .containsExactly(
                        "Its text was published again as:"
                                + " Publisher unknown, “A cutting about the wire”."
                                + " Word for word, but for the first line.",
                        "It was summed up, with nothing new, in:"
                                + " Harbour Courier, “What the papers say”."
                                + " Word for word, but for the first line.");
        assertThat(kin("a-cutting"))
                .containsExactly(
                        "It is the text of this article, published again:"
                                + " Evening Post, “The great work done: how the wire was carried"
                                + " from ship to shore”. Word for word, but for the first line.");
        assertThat(kin("a-letter")).isEmpty();
    }

    private List<String> kin(String article) {
        return sheets.article(article).orElseThrow().kin().stream()
                .map(it -> it.tie() + " " + it.title() + ". " + it.basis())
                .toList();
    }

    @Test
    void whatIsRelatedSaysHowAndWhatTheDatesMakeOfIt() {
        RelatedSheet sheet = sheets.event(CableDataset.MESSAGE).orElseThrow().related();
        List<String> lines = new ArrayList<>(sheet.hints());
        for (RelatedSheet.Group group : sheet.groups()) {
            lines.add("# " + group.heading());
            group.ties().forEach(tie -> lines.add((tie.title() + " | " + tie.note()).strip()));
        }
        assertThat(String.join("\n", lines) + "\n")
                .isEqualTo(
                        """
                        # Linked
                        The first cable is landed in Newfoundland | Certainly came before this. It went over this cable.
                        # In order
                        The first cable is landed in Newfoundland | Earlier than this. A cable is landed before use. The dates leave it open.
                        # Also with Cyrus Field
                        A company is formed to lay a cable |
                        The first cable fails |
                        A cable that lasts is laid |
                        A trial in the bay |
                        """);
    }

    @Test
    void aCitationStandsAlone() {
        SourceCard card =
                sheets.event(CableDataset.LANDED).orElseThrow().comparisons().stream()
                        .flatMap(it -> it.cards().stream())
                        .filter(it -> it.evidence().equals("e-landed-letter"))
                        .findFirst()
                        .orElseThrow();
        assertThat(card.citation())
                .isEqualTo(
                        "Publisher unknown, “A letter from Newfoundland”: “ashore in July” …"
                                + " “before the harvest” (The first cable is landed in"
                                + " Newfoundland: July 1858)");
    }

    @Test
    void theCardUnderThePointerSaysTheSameInShort() {
        Glance glance = sheets.glance(CableDataset.LANDED).orElseThrow();
        assertThat(glance.footing()).isEqualTo("Date: in conflict · 4 articles · 3 lineages");
        assertThat(glance.date()).isEqualTo("July 1858 or 5 August 1858");
    }

    @Test
    void theListOfArticlesSaysWhyThereAreFewerLineages() {
        assertThat(sheets.stemma().why())
                .isEqualTo(
                        "5 articles make 3 lineages: “A cutting about the wire” is “The great work"
                                + " done”, published again; “What the papers say” only sums up “The"
                                + " great work done”.");
    }

    @Test
    void whatIsNotThereHasNoSheet() {
        assertThat(sheets.event("nothing")).isEmpty();
        assertThat(sheets.article("nothing")).isEmpty();
        assertThat(sheets.glance("nothing")).isEmpty();
    }

    private String text(String event) {
        EventSheet sheet = sheets.event(event).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(sheet.date() + " | " + sheet.edtf());
        lines.add(String.join(" · ", sheet.facts()));
        for (EventSheet.Footing it : sheet.footings()) {
            lines.add(it.counts().isEmpty() ? it.headline() : it.headline() + " · " + it.counts());
            lines.add(it.detail());
        }
        for (Comparison comparison : sheet.comparisons()) {
            lines.add(
                    "# %s: %s, %s"
                            .formatted(
                                    comparison.property(),
                                    comparison.level(),
                                    comparison.support().counts()));
            comparison.rows().forEach(row -> lines.add(row(row)));
            comparison.cards().forEach(card -> lines.addAll(card(card)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(ClaimRow row) {
        String words = String.join(" ", row.stand().name(), row.value(), row.edtf()).strip();
        return row.relation().isEmpty() ? "= " + words : "= " + words + " | " + row.relation();
    }

    private static List<String> card(SourceCard card) {
        List<String> lines = new ArrayList<>();
        lines.add("- %s %s: %s".formatted(card.weight(), card.publisher().name(), card.value()));
        card.known().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private String lineage(String event) {
        LineageSheet sheet = sheets.event(event).orElseThrow().lineage();
        List<String> lines = new ArrayList<>();
        for (LineageSheet.Part part : sheet.parts()) {
            lines.add(
                    "# " + part.heading() + (part.counts().isEmpty() ? "" : ": " + part.counts()));
            for (LineageSheet.Lineage lineage : part.lineages()) {
                lines.add(("- " + lineage.label() + " | " + lineage.reason()).strip());
                lineage.roots().forEach(root -> tree(root, "  ", lines));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void tree(LineageNode node, String indent, List<String> lines) {
        String tie = Objects.equals(node.tie(), "") ? "" : " <- " + node.tie();
        lines.add(indent + node.title() + tie);
        node.copies().forEach(copy -> tree(copy, indent + "  ", lines));
    }
}
