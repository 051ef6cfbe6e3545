package io.github.liuding.quickstarts.jdbc;

import io.github.liuding.core.store.JournalStore;
import io.github.liuding.testkit.JournalStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A journal in PostgreSQL is what every store of journals is; the table {@code journal} of the database is dropped. */
@EnabledIfSystemProperty(
        named = "journal.postgresql",
        matches = "jdbc:postgresql:.+",
        disabledReason = "no address of a database was given: -Djournal.postgresql=jdbc:postgresql:…")
class PostgresqlJournalStoreTest extends JournalStoreContract {
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void an_empty_table() throws SQLException {
        database.setUrl(System.getProperty("journal.postgresql", ""));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS journal");
            statement.execute(JdbcJournalStore.TABLE);
        }
    }

    @Override
    protected JournalStore open() {
        return new JdbcJournalStore(database);
    }
}
