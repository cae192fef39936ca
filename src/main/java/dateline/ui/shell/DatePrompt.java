package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.state.Destination;
import dateline.state.Span;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks for a date to go to, and says while it is typed where it would lead.
///
/// ```
/// VBox .date-prompt
/// ├── Label
/// ├── TextField
/// └── Label        "1 Mar 1999 – 31 May 1999"
/// ```
final class DatePrompt extends VBox {
    private static final Messages SAY = Messages.of(DatePrompt.class);

    private final TextField field = new TextField();
    private final Label where = Parts.line("", "small");
    private final Catalog catalog;

    /// @param go goes to a stretch of time, once one is typed and Enter is pressed
    DatePrompt(Catalog catalog, Consumer<Span> go) {
        this.catalog = catalog;
        getStyleClass().add("date-prompt");
        field.setPromptText(SAY.say("date.prompt"));
        field.setPrefColumnCount(30);
        getChildren().addAll(Parts.word(SAY.say("date.title"), "heading"), field, where);
        field.textProperty().subscribe(this::show);
        field.setOnAction(_ -> typed().ifPresent(go));
    }

    /// Where the date is typed.
    TextField field() {
        return field;
    }

    /// What is said of the date.
    String said() {
        return where.getText();
    }

    private Optional<Span> typed() {
        return Destination.of(field.getText(), catalog);
    }

    private void show(String text) {
        where.setText(
                text.isBlank()
                        ? SAY.say("date.help")
                        : typed().map(StatusText::days).orElse(SAY.say("date.nothing")));
    }
}
