package io.github.liuding.quickstarts.jdbc;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.JournalStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A journal (工作日志) in a table of a database, a row for each entry, on PostgreSQL and H2.
 *
 * <p>One process adds entries; several would have to lock the table, so that numbers rise as transactions end.
 */
// README begins
public final class JdbcJournalStore implements JournalStore {
    /** For your tool of migrations. */
    public static final String TABLE = "CREATE TABLE journal (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
            + " id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL)";

    private final DataSource database;
    private boolean closed;

    public JdbcJournalStore(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized WithFindings<Journal> read() throws IOException {
        StringBuilder lines = new StringBuilder();
        execute("SELECT entry FROM journal ORDER BY number", select -> {
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        });
        return JournalFiles.parse("journal", lines.toString());
    }

    @Override
    public synchronized void appendAll(List<? extends JournalEntry> entries) throws IOException {
        execute("INSERT INTO journal (id, entry) VALUES (?, ?)", insert -> {
            for (JournalEntry entry : entries) {
                insert.setString(1, entry.id().value());
                insert.setString(2, JournalLines.write(entry));
                insert.executeUpdate();
            }
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void execute(String sql, Work work) throws IOException {
        if (closed) {
            throw new IllegalStateException("The store has been closed");
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                work.on(statement);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            if ("23505".equals(e.getSQLState())) { // an id that is there already
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            throw new IOException(e);
        }
    }

    private interface Work {
        void on(PreparedStatement statement) throws SQLException;
    }
}
// README ends
