package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.evidence.Assessment;
import dateline.evidence.ClaimStanding;
import dateline.evidence.Use;
import dateline.state.Catalog;
import dateline.ui.outside.Library.Opening;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class ShelfTest {
    private static final String DATASET =
            """
            {"schema":"dateline/1","id":"wires","version":"1","title":"Wires",
             "kinds":[{"id":"works","label":"Works"}],
             "properties":[{"id":"date","type":"date","single":true}],"terms":[],"agents":[],
             "articles":[{"id":"a1","type":"article","title":"The wire","author":[],
               "publisher":null,"publisherBasis":"No head.","accessed":"2026-11-21","precis":"A report.",
               "text":{"sha256":"%s","length":31},"lineage":[]}],
             "passages":[
               {"id":"p1","article":"a1","start":0,"end":21,"exact":"The wire came in 1858"}],
             "events":[{"id":"e1","title":"The wire","summary":"It came.","kind":"works",
               "extent":"instant","participants":[],"importance":50,"tags":[],"claims":[
                 {"id":"c1","property":"date","value":{"edtf":"1858"},"evidence":[
                   {"id":"v1","article":"a1","passages":["p1"],"confidence":3,
                    "paraphrase":"It came then."}]}]}],
             "links":[],"constraints":[]}
            """
                    .formatted("0".repeat(64));

    @TempDir private Path folder = Path.of("replaced by JUnit");

    private final Settings settings = Settings.forgotten();
    private final Shelf shelf = new Shelf(settings);

    @Test
    void aPassageThatStandsInItsTextKeepsItsEvidence() throws IOException {
        Opening checked = checked("The wire came in 1858 from the sea.");
        assertThat(checked.anchors()).containsExactly(Anchor.EXACT);
        assertThat(use(checked)).isEqualTo(Use.DIRECT);
        assertThat(assessment(checked).anchor("p1")).isEqualTo(Anchor.EXACT);
        assertThat(assessment(checked).checked()).isTrue();
    }

    @Test
    void aPassageWithAnotherNumberLosesItsEvidence() throws IOException {
        Opening checked = checked("The wire came in 1866 from the sea.");
        assertThat(checked.anchors()).containsExactly(Anchor.CHANGED);
        assertThat(use(checked)).isEqualTo(Use.PASSAGE_LOST);
        assertThat(checked.problems())
                .anySatisfy(
                        it -> {
                            assertThat(it.message()).contains("p1");
                            assertThat(Objects.requireNonNull(it.where()).line()).isEqualTo(8);
                        });
    }

    @Test
    void withoutTextsNothingIsChecked() throws IOException {
        Opening opened = open();
        Opening checked = shelf.check(catalog(opened), null, Progress.SILENT);
        assertThat(checked.anchors()).isEmpty();
        assertThat(assessment(checked).checked()).isFalse();
        assertThat(use(checked)).isEqualTo(Use.DIRECT);
    }

    @Test
    void theTextsOfADatasetAreRemembered() throws IOException {
        assertThat(open().texts()).isNull();
        shelf.attach(catalog(open()), folder);
        assertThat(new Shelf(settings).open(file(), Progress.SILENT).texts()).isEqualTo(folder);
        shelf.attach(catalog(open()), null);
        assertThat(open().texts()).isNull();
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() throws IOException {
        Opening checked = shelf.check(catalog(open()), folder.resolve("none"), Progress.SILENT);
        assertThat(checked.problems()).anyMatch(it -> it.message().contains("folder"));
        assertThat(checked.anchors()).containsExactly(Anchor.UNCHECKED);
    }

    private Opening checked(String text) throws IOException {
        Files.writeString(folder.resolve("a1.txt"), text);
        return shelf.check(catalog(open()), folder, Progress.SILENT);
    }

    private Opening open() throws IOException {
        Opening opening = shelf.open(file(), Progress.SILENT);
        assertThat(opening.catalog()).as(opening.problems().toString()).isNotNull();
        return opening;
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("wires.json"), DATASET);
    }

    private static Catalog catalog(Opening opening) {
        return Objects.requireNonNull(opening.catalog());
    }

    private static Assessment assessment(Opening opening) {
        return catalog(opening).assessment();
    }

    private static Use use(Opening opening) {
        ClaimStanding claim = assessment(opening).event("e1").orElseThrow().claims().getFirst();
        return claim.evidence().getFirst().use();
    }
}
