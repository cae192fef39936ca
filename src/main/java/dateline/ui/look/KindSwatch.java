package dateline.ui.look;

import javafx.scene.layout.Region;

/// The colour of a kind, as a small square.
public final class KindSwatch extends Region {
    /// How many colours there are; further kinds begin again.
    public static final int COLOURS = 12;

    /// @param kind its place among the kinds of the dataset, from 0
    public KindSwatch(int kind) {
        getStyleClass().addAll("kind-swatch", "kind-" + Math.floorMod(kind, COLOURS));
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(11, 11);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
