package dateline.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// A stream that tells how far it has been read and stops when asked to.
final class Watched extends FilterInputStream {
    private static final int STEP = 1 << 16;

    private final long total;
    private final Progress progress;
    private long done;
    private long told;

    Watched(InputStream in, long total, Progress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        advance(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        advance(count);
        return count;
    }

    private void advance(int count) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        done += Math.max(count, 0);
        if (done - told >= STEP || (count < 0 && done > told)) {
            told = done;
            progress.at(done, total);
        }
    }
}
