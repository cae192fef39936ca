package dateline.ui.work;

import java.util.function.Consumer;

/// A piece of work and who waits for it.
///
/// @param key what it is for: a later job of the same key takes its place
/// @param work runs off the JavaFX thread
/// @param done hears of the result on the JavaFX thread, unless the job was cancelled or replaced
/// @param failed hears of what the work threw, likewise
public record Job<T>(String key, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    /// What is worked out.
    @FunctionalInterface
    public interface Work<T> {
        /// Works out the result.
        T run(Progress progress) throws Exception;
    }
}
