package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.rootcause.drill.TeamId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/** The workspaces that have installed us, each with its token. */
@InManyWorkspaces
class Installations implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Installations.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 100_000;

    private final InstallationRows rows;
    private final TokenKeys keys;
    private final InstantSource clock;
    private final LoadingCache<TeamId, Boolean> admitted;

    Installations(InstallationRows rows, TokenKeys keys, InstantSource clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
        this.admitted =
                Caffeine.newBuilder()
                        .expireAfterWrite(REMEMBERED)
                        .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                        .maximumSize(MOST)
                        .build(team -> rows.standing(team).isPresent());
    }

    void add(Installation installation) {
        TeamId team = installation.team();
        byte[] token = keys.seal(team, installation.bot().token());
        rows.save(installation, new InstallationRows.Sealed(token, keys.newest()), clock.instant());
        admitted.invalidate(team);
        LOG.info("Slack: installed in {}", team.value());
    }

    @Override
    public Optional<String> of(TeamId team) {
        return rows.token(team).map(sealed -> keys.open(team, sealed));
    }

    @Override
    public boolean admits(TeamId team) {
        return admitted.get(team);
    }

    /** Another token, of an installation since then, stays. */
    @Override
    @Transactional
    public void died(TeamId team, String token, String reason) {
        if (of(team).filter(token::equals).isPresent()) {
            end(team, reason);
        }
    }

    Optional<InstallationRows.Standing> standing(TeamId team) {
        return rows.standing(team);
    }

    /** From now on nothing is heard of them and nothing sent to them. */
    void end(TeamId team, String reason) {
        if (rows.end(team, reason, clock.instant())) {
            LOG.info("Slack: no longer installed in {}: {}", team.value(), reason);
        }
        admitted.invalidate(team);
    }

    /** Seals with the newest key what another one has sealed. */
    void reseal() {
        rows.notSealedBy(keys.newest()).forEach(this::reseal);
    }

    private void reseal(TeamId team) {
        try {
            rows.token(team)
                    .filter(before -> rows.reseal(team, before, anew(team, before)))
                    .ifPresent(_ -> LOG.info("Slack: token of {} sealed anew", team.value()));
        } catch (IllegalStateException e) {
            LOG.error("Slack: {}", e.getMessage()); // the others go on
        }
    }

    private InstallationRows.Sealed anew(TeamId team, byte[] before) {
        return new InstallationRows.Sealed(keys.seal(team, keys.open(team, before)), keys.newest());
    }
}
