package io.github.liuding.testkit;

import io.github.liuding.core.store.FileJournalStore;
import io.github.liuding.core.store.JournalStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileJournalStoreContractTest extends JournalStoreContract {
    @TempDir
    private Path folder;

    @Override
    protected JournalStore open() throws IOException {
        return FileJournalStore.open(folder.resolve("日志.jsonl"), "县优化办 台账机");
    }
}
