package dateline.data;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Turns byte offsets of UTF-8 text into lines and columns.
final class Lines {
    /// A line and a column, both from 1, the column in code points; null where the place is the
    /// file as a whole.
    record Position(@Nullable Integer line, @Nullable Integer column) {}

    private static final int BYTE_ORDER_MARK = 3;

    private long line = 1;
    private long column = 1;
    private int previous;

    private Lines() {}

    /// The positions of byte offsets in one pass over the source.
    ///
    /// @param offsets in ascending order; a negative one is the file as a whole
    static List<Position> positions(Source source, long[] offsets) throws IOException {
        List<Position> positions = new ArrayList<>(offsets.length);
        int next = 0;
        while (next < offsets.length && offsets[next] < 0) {
            positions.add(new Position(null, null));
            next++;
        }
        if (next == offsets.length) {
            return positions;
        }
        try (InputStream in = new BufferedInputStream(Encoding.utf8(source), 1 << 16)) {
            new Lines().walk(in, offsets, positions);
        }
        return positions;
    }

    private void walk(InputStream in, long[] offsets, List<Position> positions) throws IOException {
        long at = skipMark(in);
        while (positions.size() < offsets.length) {
            if (at >= offsets[positions.size()]) {
                positions.add(new Position((int) line, (int) column));
                continue;
            }
            int b = in.read();
            if (b < 0) {
                positions.add(new Position((int) line, (int) column));
                continue;
            }
            at++;
            step(b);
        }
    }

    private static long skipMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK);
        if (in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
            return BYTE_ORDER_MARK;
        }
        in.reset();
        return 0;
    }

    private void step(int b) {
        if (b == '\n' && previous == '\r') {
            column = 1;
        } else if (b == '\n' || b == '\r') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
        previous = b;
    }
}
