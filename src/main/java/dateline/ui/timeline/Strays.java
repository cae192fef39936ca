package dateline.ui.timeline;

import dateline.layout.Marks;
import dateline.layout.TimelineLayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The labels of a layout that stand away from their own places, which they do as long as those are
/// out of sight: as the view pans they may change places anywhere in the picture.
final class Strays {
    /// None at all.
    static final Strays NONE = new Strays();

    /// How far letters may reach beyond the room of a label, in columns.
    private static final int AIR = 8;

    private int count;
    private int[] item = new int[4];
    private int[] from = new int[4];
    private int[] to = new int[4];

    private Strays() {}

    /// The strays of a layout.
    ///
    /// @param scale how many columns a pixel has
    /// @param offset the column of what stands at the left edge of the picture
    static Strays of(TimelineLayout layout, double scale, int offset) {
        Strays strays = new Strays();
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.away(mark) && marks.labelWidth(mark) > 0) {
                int left = offset + (int) Math.rint(marks.labelX(mark) * scale);
                int width = (int) Math.rint(marks.labelWidth(mark) * scale);
                strays.add(marks.item(mark), left - AIR, left + width + AIR);
            }
        }
        return strays;
    }

    private void add(int ofItem, int left, int right) {
        if (count == item.length) {
            item = Arrays.copyOf(item, 2 * count);
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        item[count] = ofItem;
        from[count] = left;
        to[count++] = right;
    }

    /// Columns from one up to another.
    record Columns(int from, int to) {}

    /// In which of some columns lie labels, of these or of others, that are not in the same place
    /// among both.
    List<Columns> changed(Strays others, int first, int end) {
        List<Columns> changed = new ArrayList<>();
        lacking(others, first, end, changed);
        others.lacking(this, first, end, changed);
        return changed;
    }

    private void lacking(Strays others, int first, int end, List<Columns> into) {
        for (int i = 0; i < count; i++) {
            int left = Math.max(from[i], first);
            int right = Math.min(to[i], end);
            if (left < right && !others.holds(i, this)) {
                into.add(new Columns(left, right));
            }
        }
    }

    /// Whether one of others has the same place here, as far as rounding tells.
    private boolean holds(int other, Strays others) {
        for (int i = 0; i < count; i++) {
            if (item[i] == others.item[other]
                    && Math.abs(from[i] - others.from[other]) <= 1
                    && Math.abs(to[i] - others.to[other]) <= 1) {
                return true;
            }
        }
        return false;
    }
}
