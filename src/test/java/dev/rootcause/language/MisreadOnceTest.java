package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that were misread once, of every kind that authors of cases reported. */
class MisreadOnceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    turn off the fee check. Refunds run without fees until then; if it does not help we undo it | Do flag.off, Plan, Plan
                    disable the live_boards flag. If refunds suffer we undo it            | Do flag.off, Plan
                    turn off live_boards, refunds run without fees until then             | Do flag.off
                    turn off live_boards. If not we undo it, as some requests are refused | Do flag.off, Plan
                    If it not comes back we undo it, because users need it                | Plan
                    Turn off the live_boards flag and close the event streams             | Do flag.off, Do stream.close
                    close the event streams and turn off the live_boards flag             | Do stream.close, Do flag.off
                    close all event streams                                               | Do stream.close
                    turn on http/2                                                        | Do protocol.h2_on
                    turn on response buffering                                            | Do lb.buffering_on
                    enable buffering                                                      | Do lb.buffering_on
                    disable buffering                                                     | Do lb.buffering_off
                    turn buffering off                                                    | Do lb.buffering_off
                    tell support and the data protection officer what we know             | Do comm.notify
                    tell support that small requests should be back in a few minutes      | Do comm.notify
                    the counts poll the primary from every tab. Each count scans the whole table, so the backends are all busy | Claim
                    root cause: every tab polls an exact count. The count scans the table, so the primary has no cpu left, and all other queries wait. It came with 4.18 | Claim
                    root cause: no cap. About 1680 requests pile up in flight to message-api, two descriptors each, until the gateway accepts nothing | Claim
                    I think the counts saturate the primary, as db cpu by query, active sessions and the diff of 4.18 show | Claim
                    the label polls an exact count, as db cpu by query, the query plan and the release diff show | Claim
                    root cause: the pool has no cap. Why now: the stall at ten made it grow. Why not caught: no load test and no alert | Claim
                    root cause: the pool. Why now: traffic doubled                        | Claim
                    It was not caught because there was no load test with many tabs and no alert on descriptors | Claim
                    I think an open transaction keeps vacuum from cleaning up the dead rows | Claim
                    no keepalive between proxy and app causes it                          | Claim
                    the database is not overloaded                                        | RuleOut
                    the gateway is not overloaded, it waits                               | RuleOut
                    show me the long running transactions                                 | Ask db.long_transactions
                    is the acquirer down?                                                 | Ask provider.status
                    what do users see?                                                    | Ask users.reports
                    restart-api latency                                                   | Ask app.latency
                    show me the errors of stop-loss-service                               | Ask app.errors
                    cancel-orders error rate                                              | Ask app.errors
                    what are the sessions waiting on, wait events                         | Ask db.activity
                    rps at the load balancer, not at the app                              | Ask lb.requests
                    roll back the flag live_boards to 2 %                                 | Do flag.off
                    set live_boards back to 2 %. expect few people to wait; if not, undo = put it back | Do flag.off, Predict, Plan, Plan
                    flag quick_reply to 0 %, expecting 502 near zero; undo: put it back   | Do flag.off, Predict, Plan
                    update to everybody: boards are back since 14:30, live updates are off for now | Do comm.notify
                    tell everybody: live updates are off for now                          | Do comm.notify
                    support: we see it. Cause nearly found, fix in about ten minutes      | Do comm.notify
                    cto: about 9% of users are hit. Workaround: close boards              | Do comm.notify
                    either the balancer cuts idle connections, or message-api restarts    | Claim, Claim
                    I suspect a retry storm from pay-api, or risk-api is just too slow    | Claim, Claim
                    it could be the retries or the timeout of pay-api                     | Claim
                    who can't pay and since when?                                         | Ask users.affected, Ask incident.onset
                    undo the 09:38 change                                                 | Do config.revert
                    take back the 09:38 rule for /me/* on door-1                          | Do config.revert
                    undo the change we made at 09:38                                      | Do undo.last
                    what's in pulse 2.4?                                                  | Ask change.diff
                    did the freezes stop?                                                 | Ask incident.health
                    who's cooked, all partners or just some                               | Ask users.affected
                    how far apart are the spikes, to the second?                          | Ask incident.onset
                    what's gone out this arvo                                             | Ask change.recent
                    which of those boxes writes the 502?                                  | Ask lb.error_origin
                    then is insight-api pegged or what                                    | Ask app.cpu
                    jstack a pod                                                          | Ask app.thread_dump
                    If it's not too much trouble, could I see what customers say?         | Ask users.reports
                    anything in ledger-api 8.3 that touches connections?                  | Ask change.diff
                    60 out of 60 and a queue. and pg-pay, is it sweating?                 | Observe, Ask db.cpu
                    how full is its pool right now?                                       | Ask app.db_pool
                    take the 09:38 rule back and then purge what door-1 has stored        | Do config.revert, Do cache.purge
                    put the upstream keepalive back, 64, should be under 1 % in a minute  | Do lb.keepalive, Predict
                    5 more mins                                                           | Wait
                    bump it to 65536 on all gateway nodes 504s should be gone once it's in | Do limit.raise_fds, Predict
                    Please take that one back, the limit is only the place where it shows | Do undo.last, Observe
                    undo that                                                             | Do undo.last
                    evidence: 60 sessions idle in transaction; kill list; pool 60 of 60   | Observe
                    reply to head of shop: yes I'm on it, im switching a flag off         | Do comm.notify
                    head of merchants: payments work, cause found, we watch               | Do comm.notify
                    the rival is out: nobody waits for a lock, pg-pay cpu 4%              | RuleOut
                    its not the sweep: runs 0.3s every full minute                        | RuleOut
                    put top_strip to 0                                                    | Do flag.off
                    I'd wait two minutes                                                  | Wait
                    set proxy_buffering off for /events on front-1 and reload nginx       | Do lb.buffering_off
                    we need another replica, 16 vcpu, create it now                       | Do db.add_replica
                    that's it                                                             | Done
                    who can't pay?                                                        | Ask users.affected
                    did that help?                                                        | Ask incident.health
                    who loses their stream, and how often?                                | Ask users.affected
                    are payments going through?                                           | Ask incident.health
                    not descriptors                                                       | RuleOut
                    or pool too small                                                     | Claim
                    missing index or a bad plan                                           | Claim
                    or a memory leak in the new release                                   | Claim
                    or somebody lost an index?                                            | Claim
                    one wonders whether the sync was wrong, or whether two writers collide | Claim, Claim
                    kill search_total                                                     | Do flag.off
                    let's take live_boards away again for now                             | Do flag.off
                    please take top_strip back to nobody                                  | Do flag.off
                    pulse back to 2.3 pls                                                 | Do deploy.rollback
                    someone tell support it's over, label stays off for now               | Do comm.notify
                    put buffering back on. The windows stay just as shut but writes finish at lan speed | Do lb.buffering_on, Predict
                    has it eased at all?                                                  | Ask incident.health
                    it goes better?                                                       | Ask incident.health
                    small calls answering again?                                          | Ask incident.health
                    everything for whom exactly?                                          | Ask users.affected
                    what got touched since 9                                              | Ask change.recent
                    is the bus behind at all?                                             | Ask queue.lag
                    so db pegged, heap boring                                             | Observe
                    419 go to message-api and only 3 to file-api                          | Observe
                    so I am letting go of the sweep                                       | RuleOut
                    more pods or more workers wouldn't have cured it                      | RuleOut
                    Confirmed. front-1 collects the response until 4 096 bytes are there. A quiet board takes minutes to fill that, a busy one seconds, so quiet boards look dead | Claim
                    it's the key. door-1 stores /me/* under host and path, no user in there, so whoever comes next gets the last one's page. config shows it, log shows hits across sessions, pod by itself is right every time | Claim
                    Found it: the proxy saves up the stream until it has 4096 bytes, so at one event a second the customer waits half a minute, on a quiet board four | Claim
                    vacuum stats                                                          | Ask db.vacuum
                    I'm done with the double booking idea                                 | RuleOut
                    so the growth theory is off the table                                 | RuleOut
                    restart nginx on edge-1 and purge the cache. no wrong pages from then on | Do component.restart, Do cache.purge, Predict
                    The reason is the open session of notebook, it keeps vacuum from its work, and so each page reads more rows | Claim
                    root cause: the edge caches pages without the user, so when two people ask, the second gets the page of the first. Cache config and headers | Claim
                    """)
    void reads(String message, String expected) {
        assertThat(brief(Utterance.alone(message))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the connection pool, CAUSE, Claim",
        "db cpu, CAUSE, Ask db.cpu",
        "db cpu by query, SIGHT, Predict",
        "show me the connection pool, CAUSE, Ask app.db_pool",
        "db cpu by query?, SIGHT, Ask db.cpu.by_query",
        "db cpu by query, NOTHING, Ask db.cpu.by_query",
        "scale stats-api to 80 pods, SIGHT, Do app.scale",
        "restart edge-3, SIGHT, Do component.restart",
        "1 db cpu by query 2 the timeout 3 the pool 4 at the index, CLOSING, Observe",
        "q2: the default of 100 descriptors, CLOSING, Observe",
        "no don't restart nginx - the reload is enough, CONSENT, No",
        "no roll back instead, CONSENT, Do deploy.rollback",
        "db cpu, CLOSING, Ask db.cpu"
    })
    void takesABareNameForTheAnswerToAQuestion(
            String message, Utterance.Awaited awaited, String expected) {
        assertThat(brief(new Utterance(message, List.of(), List.of(), awaited)))
                .isEqualTo(expected);
    }

    /** Once a cause is stated, what would keep it from coming back is named without a verb. */
    @ParameterizedTest
    @CsvSource({
        "statement timeout for the role of stats-api, Prevent",
        "circuit breaker from pay-api to risk-api, Prevent",
        "alert on busy workers, Prevent",
        "curl the stream once more, Ask probe.external",
        "give stats-api its own small pool so it can't starve the pages, Prevent",
        "canary the gateway through a morning peak, Prevent",
        "give me the pool, Ask app.db_pool",
        "turn pay_later off, Do flag.off",
        "an alarm on the number of attempts per payment, Prevent",
        "threads now, Ask app.thread_dump",
        "db cpu?, Ask db.cpu"
    })
    void takesAMeasureForOneOnceTheCauseIsStated(String message, String expected) {
        var utterance =
                new Utterance(
                        message,
                        List.of(),
                        List.of(),
                        Utterance.Awaited.NOTHING,
                        true,
                        Utterance.Point.UNDERWAY);
        assertThat(brief(utterance)).isEqualTo(expected);
    }

    @Test
    void aClaimCitesWhatWasSeenByAWordOfItsName() {
        var seen =
                List.of(
                        new SignalId("db.plan"),
                        new SignalId("db.activity"),
                        new SignalId("cache.keys"));
        var text = "Root cause: every count is a full scan. Plan, keys and activity show that";
        var utterance = new Utterance(text, seen, List.of(), Utterance.Awaited.NOTHING);
        var claim = (Intent.Claim) Corpus.READER.read(utterance).intents().getFirst();
        assertThat(claim.mentions()).containsAll(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "or the pool is too small, SUSPECTED",
        "missing index or a bad plan, SUSPECTED",
        "root cause: the pool is too small, CONFIRMED",
        "the growth theory is off the table, CONFIRMED",
        "I think the leak idea is off the table, BELIEVED"
    })
    void tellsHowSureItSounds(String message, Certainty expected) {
        var intent = Corpus.READER.read(Utterance.alone(message)).intents().getFirst();
        assertThat(
                        switch (intent) {
                            case Intent.Claim it -> it.certainty();
                            case Intent.RuleOut it -> it.certainty();
                            default -> throw new AssertionError(intent);
                        })
                .isEqualTo(expected);
    }

    @Test
    void whatIsAskedAboutUsersIsNotToldToThem() {
        assertThat(Corpus.READER.read(Utterance.alone("users: how many are hit?")).intents())
                .noneMatch(Intent.Do.class::isInstance);
    }

    @Test
    void aFlagThatIsSetToAShareGoesOffForTheOthers() {
        var order =
                (Intent.Do)
                        Corpus.READER
                                .read(Utterance.alone("roll back the flag live_boards to 2 %"))
                                .intents()
                                .getFirst();
        assertThat(order.parameters().share()).isEqualTo(0.98);
    }

    private static String brief(Utterance utterance) {
        return Corpus.READER.read(utterance).intents().stream()
                .map(MisreadOnceTest::brief)
                .collect(Collectors.joining(", "));
    }

    private static String brief(Intent intent) {
        var name = intent.getClass().getSimpleName();
        return switch (intent) {
            case Intent.Ask ask ->
                    ask.looks().stream()
                            .map(Look::signal)
                            .map(Object::toString)
                            .collect(Collectors.joining(" ", name + " ", ""));
            case Intent.Do order -> name + " " + order.action();
            default -> name;
        };
    }
}
