package dateline.ui.look;

import dateline.layout.Badge;
import dateline.layout.Glyph;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/// The mark of an event as the timeline draws it, small enough to stand in a line of text.
///
/// ```
/// StackPane .mark-glyph
/// ├── Shape .filled | .outlined     in the tone, or in the colour of a kind given by style
/// └── Shape .badge                  where something beside the date is in conflict
/// ```
public final class MarkGlyph extends StackPane {
    private static final double RADIUS = 5;
    private static final double STROKE = 2;
    private static final double BADGE = 3.4;
    private static final double BADGE_AWAY = 4.5;

    /// @param form the shape drawn
    public MarkGlyph(Glyph form) {
        this(form, Badge.NONE);
    }

    /// @param form the shape drawn
    /// @param badge what it carries
    public MarkGlyph(Glyph form, Badge badge) {
        getStyleClass().add("mark-glyph");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(14, 14);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().addAll(shapes(form));
        if (badge == Badge.CONFLICT && form != Glyph.DIAMOND) {
            getChildren().add(sign());
        }
    }

    private static Shape sign() {
        Shape sign = diamond(BADGE);
        sign.getStyleClass().add("badge");
        sign.setTranslateX(BADGE_AWAY);
        sign.setTranslateY(-BADGE_AWAY);
        return sign;
    }

    private static Shape[] shapes(Glyph form) {
        return switch (form) {
            case FILLED -> new Shape[] {styled(new Circle(RADIUS), "filled")};
            case RING -> new Shape[] {styled(new Circle(RADIUS - STROKE / 2), "outlined")};
            case DASHED_RING -> new Shape[] {dashed(new Circle(RADIUS - STROKE / 2))};
            case DIAMOND -> new Shape[] {styled(diamond(RADIUS + 1.5), "filled")};
            case OUTLINED_DIAMOND -> new Shape[] {styled(diamond(RADIUS), "outlined")};
            case CROSS ->
                    new Shape[] {
                        styled(new Line(-4, -4, 4, 4), "outlined"),
                        styled(new Line(-4, 4, 4, -4), "outlined")
                    };
        };
    }

    private static Shape diamond(double r) {
        return new Polygon(0, -r, r, 0, 0, r, -r, 0);
    }

    private static Shape dashed(Shape shape) {
        shape.getStrokeDashArray().setAll(2.4, 2.6);
        return styled(shape, "outlined");
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        shape.setStrokeWidth(STROKE);
        return shape;
    }
}
