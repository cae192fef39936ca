package dateline.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// What pressing a button and moving does, from the press to the release.
interface Drag {
    /// The pointer while it lasts.
    Cursor cursor();

    /// The pointer has moved.
    void to(MouseEvent event);

    /// The button was let go.
    void drop(MouseEvent event);

    /// It was given up: nothing that is not done yet is done.
    void cancel();
}
