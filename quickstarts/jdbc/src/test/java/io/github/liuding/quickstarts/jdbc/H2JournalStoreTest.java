package io.github.liuding.quickstarts.jdbc;

import io.github.liuding.core.store.JournalStore;
import io.github.liuding.testkit.JournalStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** A journal in H2 is what every store of journals is. */
class H2JournalStoreTest extends JournalStoreContract {
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void an_empty_table(TestInfo test) throws SQLException {
        database.setURL("jdbc:h2:mem:" + test.getDisplayName() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(JdbcJournalStore.TABLE);
        }
    }

    @Override
    protected JournalStore open() {
        return new JdbcJournalStore(database);
    }
}
