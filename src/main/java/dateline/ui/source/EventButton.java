package dateline.ui.source;

import javafx.geometry.Pos;
import javafx.scene.control.Button;

/// A row of a short list; pressing it goes to the event.
final class EventButton extends Button {
    /// @param listed what it says
    /// @param ways where it leads
    EventButton(Listed listed, Ways ways) {
        this(listed, () -> ways.toEvent(listed.event()));
    }

    /// @param listed what it says
    /// @param press what pressing it does
    EventButton(Listed listed, Runnable press) {
        EventRow row = new EventRow(listed);
        setGraphic(row);
        getStyleClass().setAll("event-button");
        setAccessibleText(EventRow.spoken(listed));
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(event -> press.run());
    }

    /// As tall as its row is at the width it is given: a button itself does not ask.
    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return getGraphic().prefHeight(width < 0 ? -1 : inside)
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        getGraphic().resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
    }
}
