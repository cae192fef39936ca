package dateline.app;

import dateline.text.Messages;

import javafx.application.Platform;

import org.controlsfx.dialog.ExceptionDialog;

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
        ExceptionDialog dialog = new ExceptionDialog(fault);
        dialog.setTitle(MESSAGES.say("fault.title"));
        dialog.setHeaderText(MESSAGES.say("fault.header"));
        dialog.setContentText(MESSAGES.say("fault.content", kept));
        dialog.setOnHidden(_ -> shown = false);
        dialog.show();
    }
}
