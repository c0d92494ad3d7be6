package dev.rootcause.drill;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The texts that drills are pinned to, by their sha-256: a drill is graded against the case and the
 * answer it began with, whatever the library holds later.
 */
@Repository
public class Contents {

    public enum Kind {
        CASE,
        ANSWER
    }

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text kept under that hash. */
    public Optional<String> find(String sha256) {
        return jdbc.sql("select text from content where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    /** Keeps the text unless it is there already. */
    public void keep(String sha256, Kind kind, String text) {
        jdbc.sql("insert into content (sha256, kind, text) values (?, ?, ?) on conflict do nothing")
                .params(sha256, kind.name(), text)
                .update();
    }
}
