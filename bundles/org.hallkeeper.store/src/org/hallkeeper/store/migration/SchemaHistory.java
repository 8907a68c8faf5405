package org.hallkeeper.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The table that remembers which migration of which plug-in has run, with its checksum. */
final class SchemaHistory {

    private static final String TABLE = "SCHEMA_HISTORY";

    private final Connection connection;

    SchemaHistory(Connection connection) {
        this.connection = connection;
    }

    void createWhenMissing() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, TABLE, null)) {
            if (tables.next())
                return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE SCHEMA_HISTORY (
                      PLUGIN VARCHAR(40) NOT NULL, NUMBER INTEGER NOT NULL, TITLE VARCHAR(120) NOT NULL,
                      CHECKSUM CHAR(64) NOT NULL, APPLIED_AT TIMESTAMP NOT NULL, PRIMARY KEY (PLUGIN, NUMBER))""");
            // EclipseLink takes the number it is given for the last of its block of 50
            statement.execute("CREATE SEQUENCE ID_SEQ AS BIGINT START WITH 50 INCREMENT BY 50");
        }
        connection.commit();
    }

    /** Checksums by number of what has run for the plug-in. */
    Map<Integer, String> applied(String plugin) throws SQLException {
        Map<Integer, String> checksums = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT NUMBER, CHECKSUM FROM SCHEMA_HISTORY WHERE PLUGIN = ?")) {
            query.setString(1, plugin);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next())
                    checksums.put(rows.getInt(1), rows.getString(2));
            }
        }
        return checksums;
    }

    void record(String plugin, Migration migration) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SCHEMA_HISTORY VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, plugin);
            insert.setInt(2, migration.number());
            insert.setString(3, migration.title());
            insert.setString(4, migration.checksum());
            insert.setTimestamp(5, Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC)));
            insert.executeUpdate();
        }
    }
}
