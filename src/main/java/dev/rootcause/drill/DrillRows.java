package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.simulation.Moment;
import dev.rootcause.transaction.LastWrites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/**
 * The rows of drills. A turn reads one of them without its page, and writes four of its columns.
 */
@Repository
class DrillRows {

    private static final TypeReference<Post> POST = new TypeReference<>() {};

    private static final String SELECT =
            """
            select team_id, id, title, code, seed, case_hash, answer_hash, engine, reader, opened,
                candidate, stage, turns, started_at, heard_at, ended_at
            from drill\
            """;

    private final JdbcClient database;
    private final LastWrites writes;

    DrillRows(JdbcClient database, LastWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    void keep(StoredDrill drill, Post page) {
        StoredDrill.Origin origin = drill.origin();
        Versions versions = origin.versions();
        database.sql(
                        """
                        insert into drill
                            (team_id, id, version, candidate, code, title, seed, case_hash,
                            answer_hash, engine, reader, opened, page, stage, started_at, heard_at)
                        values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)\
                        """)
                .params(drill.id().team().value(), drill.id().id())
                .params(drill.candidate().member(), origin.code().value(), drill.title())
                .params(origin.seed(), versions.caseHash(), versions.answerHash())
                .params(versions.engine(), versions.reader(), origin.opened().second())
                .params(Json.write(page, POST), drill.stage().name())
                .params(at(drill.times().started()), at(drill.times().heard()))
                .update();
    }

    Optional<StoredDrill> find(DrillId id) {
        return upToDate()
                .sql(SELECT + " where team_id = ? and id = ?")
                .params(id.team().value(), id.id())
                .query((row, _) -> drill(row))
                .optional();
    }

    /** The row for the rest of the transaction: whoever comes second waits. */
    Optional<StoredDrill> lock(DrillId id) {
        return upToDate()
                .sql(SELECT + " where team_id = ? and id = ? for no key update")
                .params(id.team().value(), id.id())
                .query((row, _) -> drill(row))
                .optional();
    }

    Post page(DrillId id) {
        return Json.read(
                database.sql("select page from drill where team_id = ? and id = ?")
                        .params(id.team().value(), id.id())
                        .query(String.class)
                        .single(),
                POST);
    }

    void end(StoredDrill drill) {
        upToDate()
                .sql(
                        """
                        update drill set version = version + 1, stage = ?, ended_at = ?
                        where team_id = ? and id = ?\
                        """)
                .params(drill.stage().name(), at(Objects.requireNonNull(drill.times().ended())))
                .params(drill.id().team().value(), drill.id().id())
                .update();
    }

    /** With its turns. */
    void remove(DrillId id) {
        upToDate()
                .sql("delete from drill where team_id = ? and id = ?")
                .params(id.team().value(), id.id())
                .update();
    }

    /** When a drill that is not over was heard last. */
    Optional<Instant> lastHeard(DrillId id) {
        return upToDate()
                .sql("select heard_at from drill where team_id = ? and id = ? and ended_at is null")
                .params(id.team().value(), id.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Those that nobody has said anything in since, the longest silence first. */
    List<DrillId> quietSince(Instant since) {
        return upToDate()
                .sql(
                        """
                        select team_id, id from drill where ended_at is null and heard_at <= ?
                        order by heard_at limit 100\
                        """)
                .param(at(since))
                .query((row, _) -> id(row))
                .list();
    }

    /** When each case was begun last, by code. */
    Map<String, Instant> lastPlayed(Candidate candidate) {
        return upToDate()
                .sql(
                        """
                        select code, max(started_at) as at from drill
                        where team_id = ? and candidate = ? group by code\
                        """)
                .params(candidate.team().value(), candidate.member())
                .query((row, _) -> Map.entry(row.getString("code"), instant(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest first. */
    List<StoredDrill> of(Candidate candidate) {
        return upToDate()
                .sql(
                        SELECT
                                + " where team_id = ? and candidate = ? order by started_at desc limit 50")
                .params(candidate.team().value(), candidate.member())
                .query((row, _) -> drill(row))
                .list();
    }

    /** Ids that sort by time keep the index dense. */
    UUID nextId() {
        return database.sql("select uuidv7()").query(UUID.class).single();
    }

    /** With what this transaction has written so far. */
    private JdbcClient upToDate() {
        writes.now();
        return database;
    }

    private static StoredDrill drill(ResultSet row) throws SQLException {
        DrillId id = id(row);
        return new StoredDrill(
                id,
                row.getString("title"),
                origin(row),
                new Candidate(id.team(), row.getString("candidate")),
                Drill.Stage.valueOf(row.getString("stage")),
                row.getInt("turns"),
                new StoredDrill.Times(
                        instant(row, "started_at"), instant(row, "heard_at"), ended(row)));
    }

    private static DrillId id(ResultSet row) throws SQLException {
        return new DrillId(new TeamId(row.getString("team_id")), row.getObject("id", UUID.class));
    }

    private static StoredDrill.Origin origin(ResultSet row) throws SQLException {
        return new StoredDrill.Origin(
                new CaseCode(row.getString("code")),
                row.getInt("seed"),
                new Versions(
                        row.getString("case_hash"),
                        row.getString("answer_hash"),
                        row.getString("engine"),
                        row.getString("reader")),
                new Moment(row.getInt("opened")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
