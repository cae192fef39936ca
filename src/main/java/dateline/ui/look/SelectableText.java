package dateline.ui.look;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Text that wraps like a label and can be selected and copied like a page.
///
/// ```
/// SelectableText .selectable-prose
/// ├── Path .selection          behind the words, outside the layout
/// └── Text .run …              one per styled run
/// ```
/// Drag selects characters, a double click a word, a triple click all of it; Ctrl+C copies, Ctrl+A
/// selects all, Shift with the arrows moves the end of the selection. It takes the focus when it is
/// clicked and is no tab stop, since a panel full of them would be a hundred stops.
public final class SelectableText extends TextFlow {
    /// A stretch of text in one style.
    ///
    /// @param style a style class, such as `muted` or `strong`
    public record Run(String text, String style) {
        private static final char NO_BREAK = '\u00a0';

        /// A stretch that goes to the next line as a whole where it has no room.
        public static Run unbroken(String text, String style) {
            return new Run(text.replace(' ', NO_BREAK), style);
        }

        /// The text as it is copied.
        private String copied() {
            return text.replace(NO_BREAK, ' ');
        }
    }

    private final Path highlight = new Path();
    private final TextSelection selection = new TextSelection();
    private @Nullable CopyMenu menu;
    private String content = "";
    private String citation = "";

    /// @param runs the text in the order read
    public SelectableText(Run... runs) {
        getStyleClass().add("selectable-prose");
        highlight.getStyleClass().setAll("selection");
        highlight.setManaged(false);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        setRuns(List.of(runs));
        listen();
    }

    /// Text in one style.
    public static SelectableText of(String text, String style) {
        return new SelectableText(new Run(text, style));
    }

    /// Replaces what it says; the selection is gone.
    public void setRuns(List<Run> runs) {
        getChildren().setAll(highlight);
        runs.forEach(run -> getChildren().add(node(run)));
        content = String.join("", runs.stream().map(Run::copied).toList());
        selection.reset(content);
        setAccessibleText(content);
        showSelection();
    }

    /// What the context menu's second entry copies: this text with what it needs to stand alone;
    /// empty for no such entry.
    public void setCitation(String text) {
        citation = text;
    }

    /// The whole text, without styles.
    public String text() {
        return content;
    }

    /// The selected part, empty when nothing is selected.
    public String selectedText() {
        return selection.text();
    }

    /// Selects everything.
    public void selectAll() {
        requestFocus();
        selection.all();
        showSelection();
    }

    private static Text node(Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().addAll("run", run.style());
        return text;
    }

    private void listen() {
        ChangeListener<Object> redraw = (at, was, is) -> showSelection();
        widthProperty().addListener(redraw);
        heightProperty().addListener(redraw);
        focusedProperty().addListener((at, was, is) -> clearWhenLeft(is));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    /// Only one text of a window shows a selection, but the menu that copies it may have the focus.
    private void clearWhenLeft(boolean focused) {
        if (!focused && (menu == null || !menu.isShowing())) {
            selection.caretTo(selection.caret());
            showSelection();
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        int at = insertionAt(event);
        switch (event.getClickCount()) {
            case 1 -> pressOnce(event, at);
            case 2 -> selection.word(at);
            default -> selection.all();
        }
        showSelection();
        event.consume();
    }

    private void pressOnce(MouseEvent event, int at) {
        if (event.isShiftDown()) {
            selection.extendTo(at);
        } else {
            selection.caretTo(at);
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            selection.extendTo(insertionAt(event));
            showSelection();
            event.consume();
        }
    }

    private int insertionAt(MouseEvent event) {
        Point2D point =
                new Point2D(
                        event.getX() - getInsets().getLeft(), event.getY() - getInsets().getTop());
        return getHitInfo(point).getInsertionIndex();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            shortcut(event);
        } else if (event.isShiftDown()) {
            stretch(event);
        }
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C, INSERT -> copy(copyableText());
            case A -> selectAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void stretch(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> selection.extendTo(selection.caret() - 1);
            case RIGHT -> selection.extendTo(selection.caret() + 1);
            case HOME -> selection.extendTo(0);
            case END -> selection.extendTo(content.length());
            default -> {
                return;
            }
        }
        showSelection();
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        CopyMenu shown = menu();
        shown.show(this, citation, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// What is selected, or all of it where nothing is.
    private String copyableText() {
        return selection.isEmpty() ? content : selection.text();
    }

    /// Puts a text on the clipboard of the desktop.
    static void copy(String text) {
        ClipboardContent clip = new ClipboardContent();
        clip.putString(text);
        Clipboard.getSystemClipboard().setContent(clip);
    }

    private void showSelection() {
        if (selection.isEmpty()) {
            highlight.getElements().clear();
        } else {
            highlight.getElements().setAll(getRangeShape(selection.start(), selection.end(), true));
        }
    }

    /// Made when it is first asked for: most texts are never asked.
    private CopyMenu menu() {
        CopyMenu made = menu;
        if (made == null) {
            made = new CopyMenu(this::copyableText, this::selectAll);
            menu = made;
        }
        return made;
    }
}
