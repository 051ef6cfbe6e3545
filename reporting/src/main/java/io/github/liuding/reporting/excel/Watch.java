package io.github.liuding.reporting.excel;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Who watches the writing, and who may stop it.
 *
 * @param progress is told how far it has come
 * @param cancelled whether it is to stop; asked before every row
 */
record Watch(WriteProgress progress, BooleanSupplier cancelled) {
    private static final int STEP = 1_000;

    static Watch nobody() {
        return new Watch((sheet, rows) -> {}, () -> false);
    }

    /** Before the next row. */
    void goOn(String sheet, long rows) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Writing was cancelled after %s rows of '%s'".formatted(rows, sheet));
        }
        if (rows > 0 && rows % STEP == 0) {
            progress.written(sheet, rows);
        }
    }

    void ended(String sheet, long rows) {
        progress.written(sheet, rows);
    }
}
