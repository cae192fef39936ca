package dateline.data;

import java.util.Arrays;

/// Numbers gathered one by one.
final class Longs {
    private long[] numbers = new long[1 << 10];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    void addAll(Longs others) {
        if (count + others.count > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * count, count + others.count));
        }
        System.arraycopy(others.numbers, 0, numbers, count, others.count);
        count += others.count;
    }

    int count() {
        return count;
    }

    /// Forgets all but the first so many.
    void cut(int length) {
        count = length;
    }

    /// Whether any number is there twice; sorts them.
    boolean repeated() {
        Arrays.parallelSort(numbers, 0, count);
        for (int i = 1; i < count; i++) {
            if (numbers[i] == numbers[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
