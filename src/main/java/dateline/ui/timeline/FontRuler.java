package dateline.ui.timeline;

import dateline.layout.TextRuler;
import dateline.paint.Lettering;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The advances of the font labels are written in, each measured once, when it is first asked for:
/// measuring all that might come would cost a tenth of the start.
///
/// May be asked from any thread: text that is in no scene can be measured anywhere.
final class FontRuler implements TextRuler {
    /// Measured several at a time, so that the rounding of a single one does not add up.
    private static final int TIMES = 16;

    private static final float UNKNOWN = -1;

    private final Font font;
    private final float[] common = new float[0x250];
    private final Map<Integer, Double> rare = new ConcurrentHashMap<>();

    FontRuler() {
        font = Fonts.of(Lettering.LABEL);
        Arrays.fill(common, UNKNOWN);
    }

    @Override
    public double advance(int codePoint) {
        if (codePoint >= common.length) {
            return rare.computeIfAbsent(codePoint, this::measured);
        }
        float known = common[codePoint];
        return known >= 0 ? known : remembered(codePoint);
    }

    /// Two threads may measure the same letter at once and find the same.
    private float remembered(int codePoint) {
        float advance = codePoint < ' ' ? 0 : (float) measured(codePoint);
        common[codePoint] = advance;
        return advance;
    }

    private double measured(int codePoint) {
        Text text = new Text(Character.toString(codePoint).repeat(TIMES));
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / TIMES;
    }
}
