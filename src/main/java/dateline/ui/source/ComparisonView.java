package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;
import dateline.ui.look.SelectableText.Run;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The claims of one property, one row each, on one small axis with a bar for each source.
///
/// ```
/// VBox .comparison
/// ├── PropertyHead             the property and what it rests on
/// ├── Selectable               the verdict
/// ├── GridPane .axis-names     the names of the axis
/// └── per claim: VBox .claim .tone-…
///     ├── HBox                 the value          how it stands
///     ├── GridPane .witnesses  a source and its bar, line by line
///     └── Selectable           relation, reason
/// ```
final class ComparisonView extends VBox {
    private static final Messages SAY = Messages.of(ComparisonView.class);
    private static final double NAME_SHARE = 42;

    private final @Nullable GridPane axis;

    /// @param comparison what to show
    /// @param ways where its links lead
    ComparisonView(Comparison comparison, Ways ways) {
        getStyleClass().add("comparison");
        getChildren().add(new PropertyHead(comparison, ways));
        if (!comparison.verdict().isEmpty()) {
            getChildren().add(SelectableText.of(comparison.verdict(), "plain"));
        }
        Scale scale = comparison.scale();
        axis = scale == null ? null : axis(scale);
        if (axis != null) {
            getChildren().add(axis);
        }
        comparison.rows().forEach(row -> getChildren().add(claim(row, scale, ways)));
    }

    /// The axis, which is to stay in sight while the claims are; none where they are words.
    Optional<PageScroll.Pin> pin() {
        return Optional.ofNullable(axis).map(it -> new PageScroll.Pin(it, this));
    }

    private static GridPane axis(Scale scale) {
        GridPane axis = grid();
        axis.getStyleClass().add("axis-names");
        if (!scale.unit().isEmpty()) {
            Label unit = Parts.line(scale.unit(), "caption");
            unit.setMaxWidth(Double.MAX_VALUE);
            unit.setAlignment(Pos.CENTER_RIGHT);
            axis.add(unit, 0, 1);
        }
        boolean dates = scale.unit().isEmpty();
        ScaleView.Align align = dates ? ScaleView.Align.BEHIND : ScaleView.Align.CENTRED;
        if (!scale.context().isEmpty()) {
            axis.add(new ScaleView(scale, scale.context(), ScaleView.Align.BEHIND), 1, 0);
        }
        axis.add(new ScaleView(scale, scale.ticks(), align), 1, 1);
        return axis;
    }

    private static Node claim(ClaimRow row, @Nullable Scale scale, Ways ways) {
        VBox claim = new VBox(value(row));
        claim.getStyleClass().add("claim");
        row.stand().tone().dress(claim);
        GridPane witnesses = grid();
        for (int i = 0; i < row.witnesses().size(); i++) {
            ClaimRow.Witness witness = row.witnesses().get(i);
            Node name = name(witness, ways);
            if (scale == null) {
                witnesses.add(name, 0, 2 * i, 2, 1);
            } else {
                witnesses.addRow(2 * i, name, bar(row, witness, scale));
            }
            if (!witness.quote().isEmpty()) {
                witnesses.add(
                        SelectableText.of(witness.quote(), "small-quote"), 0, 2 * i + 1, 2, 1);
            }
        }
        claim.getChildren().add(witnesses);
        sentence(claim, row.relation());
        sentence(claim, row.reason());
        return claim;
    }

    private static void sentence(VBox claim, String sentence) {
        if (!sentence.isEmpty()) {
            claim.getChildren().add(SelectableText.of(sentence, "small"));
        }
    }

    private static Node value(ClaimRow row) {
        SelectableText value =
                row.edtf().isEmpty()
                        ? SelectableText.of(row.value(), "strong")
                        : new SelectableText(
                                new Run(row.value(), "strong"),
                                new Run("   " + row.edtf(), "mono"));
        HBox line = new HBox(8, Parts.growing(value), CardView.stand(row.stand()));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// The source as a link that wraps in its column, and under it how it says so.
    private static Node name(ClaimRow.Witness witness, Ways ways) {
        Hyperlink name = Parts.link(witness.label(), () -> ways.toArticle(witness.article()));
        name.getStyleClass().add("small-link");
        name.setWrapText(true);
        VBox lines = new VBox(name);
        lines.setMinWidth(0);
        if (!witness.how().isEmpty()) {
            Label how = Parts.line(witness.how(), "caption");
            how.setWrapText(true);
            lines.getChildren().add(how);
        }
        return lines;
    }

    private static Node bar(ClaimRow row, ClaimRow.Witness witness, Scale scale) {
        StretchView bar = new StretchView(scale, row.stretches());
        if (witness.weight() != Weight.WITNESS) {
            bar.getStyleClass().add("uncounted");
        }
        GridPane.setValignment(bar, VPos.TOP);
        bar.setAccessibleText(SAY.say("witness.bar", witness.label(), row.value()));
        return bar;
    }

    private static GridPane grid() {
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAME_SHARE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setHalignment(HPos.LEFT);
        bars.setFillWidth(true);
        GridPane grid = new GridPane();
        grid.getColumnConstraints().addAll(names, bars);
        grid.getStyleClass().add("witnesses");
        return grid;
    }
}
