package dateline.ui.notice;

import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.Notifications;

/// Something that has happened, said once and gone by itself.
///
/// @param title what it is about
/// @param words one sentence
public record Notice(String title, String words) {
    private static final Duration STAYS = Duration.seconds(6);

    /// Shows it in the lower right corner of a window.
    public void show(Window owner) {
        Notifications.create()
                .owner(owner)
                .title(title)
                .text(words)
                .position(Pos.BOTTOM_RIGHT)
                .hideAfter(STAYS)
                .styleClass("notice")
                .show();
    }
}
