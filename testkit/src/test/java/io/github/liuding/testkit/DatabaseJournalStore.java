package io.github.liuding.testkit;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.JournalStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;

/** A journal in a table of a database, a row for each entry; shows that a store takes about a page. */
final class DatabaseJournalStore implements JournalStore {
    private final Connection connection;

    private DatabaseJournalStore(Connection connection) {
        this.connection = connection;
    }

    static DatabaseJournalStore open(String url) throws IOException {
        try {
            Connection connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS journal (number BIGINT GENERATED ALWAYS AS IDENTITY"
                        + " PRIMARY KEY, id VARCHAR(200) NOT NULL UNIQUE, entry CLOB NOT NULL)");
            }
            connection.setAutoCommit(false);
            return new DatabaseJournalStore(connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public synchronized WithFindings<Journal> read() throws IOException {
        checkOpen();
        StringBuilder lines = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT entry FROM journal ORDER BY number")) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return JournalFiles.parse("journal", lines.toString());
    }

    @Override
    public synchronized void appendAll(List<? extends JournalEntry> entries) throws IOException {
        checkOpen();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO journal (id, entry) VALUES (?, ?)")) {
            for (JournalEntry entry : entries) {
                insert.setString(1, entry.id().value());
                insert.setString(2, JournalLines.write(entry));
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLIntegrityConstraintViolationException doubled) {
            rollback();
            throw new IllegalArgumentException("An entry is there already: " + doubled.getMessage(), doubled);
        } catch (SQLException e) {
            rollback();
            throw new IOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void checkOpen() throws IOException {
        try {
            if (connection.isClosed()) {
                throw new IllegalStateException("The store has been closed");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void rollback() throws IOException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
