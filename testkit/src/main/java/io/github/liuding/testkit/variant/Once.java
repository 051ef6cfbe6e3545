package io.github.liuding.testkit.variant;

import java.util.Optional;
import java.util.function.Supplier;

/** Worked out when it is first asked for, and only then. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> result = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        T value = result.orElseGet(work);
        result = Optional.of(value);
        return value;
    }
}
