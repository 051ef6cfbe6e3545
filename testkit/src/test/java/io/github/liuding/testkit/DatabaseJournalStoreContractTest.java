package io.github.liuding.testkit;

import io.github.liuding.core.store.JournalStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DatabaseJournalStoreContractTest extends JournalStoreContract {
    @TempDir
    private Path folder;

    @Override
    protected JournalStore open() throws IOException {
        return DatabaseJournalStore.open("jdbc:h2:file:" + folder.resolve("journal"));
    }
}
