package dateline.app;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.Theme;

import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.dialog.ExceptionDialog;
import org.kordamp.ikonli.feather.Feather;

/// Tells the reader of a mistake in the program, with the details to copy.
final class FaultDialog {
    private static final Messages MESSAGES = Messages.of(FaultDialog.class);

    private static boolean shown;

    private FaultDialog() {}

    /// Has every mistake that nothing else catches kept in the log and told, one dialog at a time.
    static void install() {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, fault) -> {
                    String kept = Faults.keep(fault);
                    Platform.runLater(() -> show(fault, kept));
                });
    }

    private static void show(Throwable fault, String kept) {
        if (shown) {
            return;
        }
        shown = true;
        ExceptionDialog dialog = dialog(fault, kept);
        dialog.setOnHidden(_ -> shown = false);
        dialog.show();
    }

    /// The dialog in the colours and with the signs of the window.
    ///
    /// @param kept where the details are kept too
    static ExceptionDialog dialog(Throwable fault, String kept) {
        ExceptionDialog dialog = new ExceptionDialog(fault);
        Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .findFirst()
                .ifPresent(dialog::initOwner);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(Theme.laid().stylesheets());
        pane.getStyleClass().add("fault");
        pane.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
        dialog.setTitle(MESSAGES.say("fault.title"));
        dialog.setHeaderText(MESSAGES.say("fault.header"));
        dialog.setContentText(MESSAGES.say("fault.content", kept));
        return dialog;
    }
}
