package dev.rootcause.authoring;

import dev.rootcause.authoring.MissRows.Alike;
import dev.rootcause.authoring.MissRows.Consent;
import dev.rootcause.drill.TeamId;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code misses}: the backlog of the vocabulary, what was not understood in the workspaces that
 * agreed to have that kept. By default none has.
 */
@Component
public class Misses {

    private static final String HEADS = "times  last        rules  classifier  ";

    private final MissRows rows;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Misses(MissRows rows, TransactionOperations transaction, InstantSource clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void run(MissesWanted wanted, PrintStream out) {
        switch (wanted.deed()) {
            case LIST -> list(wanted, out);
            case KEEP -> keep(team(wanted), wanted.days(), out);
            case FORGET -> forget(team(wanted), out);
        }
    }

    private static TeamId team(MissesWanted wanted) {
        return wanted.team().isEmpty() ? TeamId.LOCAL : new TeamId(wanted.team());
    }

    private void keep(TeamId team, int days, PrintStream out) {
        rows.agree(team, today(), days);
        out.printf(
                "From now on what is not understood in %s is kept for %d days: the words, without who said them, in which drill or at what time.%n",
                team.value(), days);
    }

    private void forget(TeamId team, PrintStream out) {
        Integer gone = transaction.execute(_ -> rows.withdraw(team));
        out.printf("Nothing is kept of %s any longer; %d misses are gone.%n", team.value(), gone);
    }

    private record Listing(List<Consent> kept, List<Alike> misses) {}

    private void list(MissesWanted wanted, PrintStream out) {
        List<Consent> consents = rows.consents(wanted.team());
        List<Alike> misses = rows.all(wanted.team(), today());
        if (wanted.json()) {
            out.println(JsonMapper.shared().writeValueAsString(new Listing(consents, misses)));
        } else if (consents.isEmpty()) {
            out.println(nobodyAgreed(wanted.team()));
        } else {
            consents.forEach(it -> out.println(line(it)));
            table(misses).forEach(out::println);
        }
    }

    private static String nobodyAgreed(String team) {
        String who = team.isEmpty() ? "No workspace has" : team + " has not";
        String whose = team.isEmpty() ? "[--team T0123]" : "--team " + team;
        return who
                + " agreed to have misses kept, so there are none. To keep them for 90 days, without who said them: rootcause misses keep "
                + whose;
    }

    private static String line(Consent it) {
        return "%s: kept for %d days, since %s".formatted(it.team(), it.days(), it.since());
    }

    private static List<String> table(List<Alike> misses) {
        return misses.isEmpty()
                ? List.of("Nothing was missed. Play a drill: what is not understood stands here.")
                : Stream.concat(Stream.of(HEADS + "words"), misses.stream().map(Misses::row))
                        .toList();
    }

    private static String row(Alike it) {
        return String.format(
                Locale.ROOT,
                "%5d  %s  %5.2f  %10.2f  \"%s\": %s, %s; rules %s, classifier %s",
                it.times(),
                it.last(),
                it.rules(),
                it.learned(),
                it.words(),
                it.kind().toLowerCase(Locale.ROOT).replace('_', ' '),
                it.decision(),
                it.matched(),
                it.guessed());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
