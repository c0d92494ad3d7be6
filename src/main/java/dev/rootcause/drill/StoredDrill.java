package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.simulation.Moment;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The row that a drill's turns hang on, and that a turn locks. */
@Entity
@Table(name = "drill")
class StoredDrill {

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final TypeReference<Post> POST = new TypeReference<>() {};

    @EmbeddedId private DrillId id;
    @Version private @Nullable Long version;
    private String candidate;
    private String code;
    private String title;
    private int seed;
    private String caseHash;
    private String answerHash;
    private String engine;
    private String reader;
    private int opened;

    @JdbcTypeCode(SqlTypes.JSON)
    private String page;

    @Enumerated(EnumType.STRING)
    private Drill.Stage stage;

    private int turns;
    private Instant startedAt;
    private Instant heardAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDrill() {}

    StoredDrill(DrillId id, Beginning beginning) {
        Drill drill = beginning.drill();
        this.id = id;
        this.candidate = beginning.candidate().member();
        this.code = drill.code().value();
        this.title = beginning.title();
        this.seed = drill.seed();
        this.caseHash = drill.versions().caseHash();
        this.answerHash = drill.versions().answerHash();
        this.engine = drill.versions().engine();
        this.reader = drill.versions().reader();
        this.opened = drill.opened().second();
        this.page = Json.write(drill.page(), POST);
        this.stage = drill.stage();
        this.startedAt = beginning.at();
        this.heardAt = beginning.at();
    }

    /** Who began which drill, when. */
    record Beginning(Candidate candidate, String title, Drill drill, Instant at) {}

    DrillId id() {
        return id;
    }

    void moveOn(Drill drill, Instant at) {
        heardAt = at;
        stage = drill.stage();
        turns = drill.turns().size();
        endedAt = drill.isOver() ? at : null;
    }

    int turns() {
        return turns;
    }

    Post page() {
        return Json.read(page, POST);
    }

    Drill with(Told.Known known) {
        return new Drill(
                new CaseCode(code),
                seed,
                new Versions(caseHash, answerHash, engine, reader),
                new Moment(opened),
                known.page(),
                known.turns(),
                stage);
    }

    boolean isOver() {
        return stage == Drill.Stage.OVER;
    }

    /** Whether it is still running and nobody said anything for three days. */
    boolean isQuiet(Instant now) {
        return !isOver() && isTooLongAgo(heardAt, now);
    }

    static boolean isTooLongAgo(Instant heard, Instant now) {
        return !now.isBefore(heard.plus(PATIENCE));
    }

    /** Who was heard then or before has been quiet for too long. */
    static Instant tooLongBefore(Instant now) {
        return now.minus(PATIENCE);
    }

    /** Ends it at the moment at which it had been quiet for too long. */
    void endQuietly() {
        stage = Drill.Stage.OVER;
        endedAt = heardAt.plus(PATIENCE);
    }

    /** Whether silence ended it. */
    boolean endedQuietly() {
        return isOver() && heardAt.plus(PATIENCE).equals(endedAt);
    }

    DrillCard card(Instant now) {
        Instant ended = isQuiet(now) ? heardAt.plus(PATIENCE) : endedAt;
        return new DrillCard(id, code, title, startedAt, ended);
    }

    Candidate candidate() {
        return new Candidate(id.team(), candidate);
    }

    String title() {
        return title;
    }
}
