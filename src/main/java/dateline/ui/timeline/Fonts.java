package dateline.ui.timeline;

import dateline.paint.Lettering;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The fonts of the picture: those the system uses, in the sizes the picture asks for.
final class Fonts {
    private static final Map<Lettering, Font> FONTS =
            Arrays.stream(Lettering.values())
                    .collect(
                            Collectors.toMap(
                                    lettering -> lettering,
                                    Fonts::made,
                                    (first, _) -> first,
                                    () -> new EnumMap<>(Lettering.class)));
    private static final double CAPITAL = capital();

    private Fonts() {}

    static Font of(Lettering lettering) {
        return FONTS.getOrDefault(lettering, Font.getDefault());
    }

    /// From the middle of the capitals down to the line they stand on, in pixels.
    static double middleToBase(Lettering lettering) {
        return CAPITAL * lettering.px() / 2;
    }

    private static Font made(Lettering lettering) {
        FontWeight weight = lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(Font.getDefault().getFamily(), weight, lettering.px());
    }

    /// The height of a capital as a part of the size of its font.
    private static double capital() {
        Text text = new Text("H");
        text.setFont(Font.font(100));
        text.setTextOrigin(VPos.BASELINE);
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds().getHeight() / 100;
    }
}
