package dateline.ui.timeline;

import dateline.layout.TextRuler;
import dateline.paint.Lettering;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The advances of the font labels are written in, each measured once.
///
/// May be asked from any thread: text that is in no scene can be measured anywhere.
final class FontRuler implements TextRuler {
    /// Measured several at a time, so that the rounding of a single one does not add up.
    private static final int TIMES = 16;

    private final Font font;
    private final float[] common = new float[0x250];
    private final Map<Integer, Double> rare = new ConcurrentHashMap<>();

    FontRuler() {
        font = Fonts.of(Lettering.LABEL);
        for (int codePoint = ' '; codePoint < common.length; codePoint++) {
            common[codePoint] = (float) measured(codePoint);
        }
    }

    @Override
    public double advance(int codePoint) {
        return codePoint < common.length
                ? common[codePoint]
                : rare.computeIfAbsent(codePoint, this::measured);
    }

    private double measured(int codePoint) {
        Text text = new Text(Character.toString(codePoint).repeat(TIMES));
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / TIMES;
    }
}
