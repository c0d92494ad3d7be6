package dev.rootcause.slack;

import dev.rootcause.delivery.NotYet;
import dev.rootcause.delivery.Receiver;
import dev.rootcause.delivery.Trouble;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.TeamId;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;

/** Whatever was done in Slack, by the one file that answers it. */
@InSlack
class Acts implements Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private static final int MOST_TRIES = 10;

    private final Drills drills;
    private final ObeyCommand obey;
    private final HearMessage hear;
    private final PressButton press;
    private final GiveHint hint;
    private final Modals modals;
    private final NameTheCause cause;
    private final WritePostmortem write;
    private final ReplayFix replay;
    private final CorrectReading correct;
    private final Asides asides;
    private final Beside beside;
    private final Tokens tokens;

    Acts(
            Drills drills,
            ObeyCommand obey,
            HearMessage hear,
            PressButton press,
            GiveHint hint,
            Modals modals,
            NameTheCause cause,
            WritePostmortem write,
            ReplayFix replay,
            CorrectReading correct,
            Asides asides,
            Beside beside,
            Tokens tokens) {
        this.drills = drills;
        this.obey = obey;
        this.hear = hear;
        this.press = press;
        this.hint = hint;
        this.modals = modals;
        this.cause = cause;
        this.write = write;
        this.replay = replay;
        this.correct = correct;
        this.asides = asides;
        this.beside = beside;
        this.tokens = tokens;
    }

    /**
     * What lives for three seconds only. Never throws: what goes wrong is told to the log, and to
     * the person where that is possible.
     */
    void carryOut(Incoming incoming) {
        carryOut(incoming, MOST_TRIES);
    }

    private void carryOut(Incoming incoming, int tries) {
        try {
            act(incoming);
        } catch (NotYet e) {
            if (tries > 1) {
                beside.shortly(() -> carryOut(incoming, tries - 1));
            }
        } catch (SlackRefused e) {
            LOG.warn("Slack refused {}", e.getMessage());
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "{}: {} failed: {}",
                    reference,
                    incoming.getClass().getSimpleName(),
                    Trouble.inWords(e));
            apologize(incoming, reference);
        }
    }

    @Override
    public void getReady() {
        drills.getReady();
    }

    @Override
    public void receive(String team, String payload) {
        if (tokens.of(new TeamId(team)).isEmpty()) {
            LOG.info("not done: we are not installed in {}", team);
            return;
        }
        act(IncomingJson.read(payload));
    }

    @Override
    public void gaveUp(String team, String payload, String reference) {
        try {
            apologize(IncomingJson.read(payload), reference);
        } catch (JacksonException e) {
            LOG.warn("{}: what cannot be read is nobody's", reference);
        }
    }

    private void act(Incoming incoming) {
        switch (incoming) {
            case Incoming.Commanded it -> obey.obey(it);
            case Incoming.Started it -> obey.start(it.who());
            case Incoming.Said it -> hear.hear(it);
            case Incoming.Pressed it -> press.press(it);
            case Incoming.AskedForHint it -> hint.give(it);
            case Incoming.Searched it -> modals.filter(it);
            case Incoming.NamedTheCause it -> cause.take(it);
            case Incoming.WroteUp it -> write.take(it);
            case Incoming.WouldShip it -> replay.take(it);
            case Incoming.PutRight it -> correct.take(it);
        }
    }

    private void apologize(Incoming incoming, String reference) {
        switch (incoming) {
            case Incoming.Commanded it -> asides.sorry(it.who(), it.back(), reference);
            case Incoming.Pressed it -> asides.sorry(it.who(), it.back(), reference);
            case Incoming.AskedForHint it -> asides.sorry(it.who(), it.back(), reference);
            case Incoming.Said it ->
                    asides.sorry(
                            it.who(),
                            new Back(it.at().channel(), it.at().thread(), "", null),
                            reference);
            case Incoming.Started _,
                    Incoming.Searched _,
                    Incoming.NamedTheCause _,
                    Incoming.WroteUp _,
                    Incoming.WouldShip _,
                    Incoming.PutRight _ -> {}
        }
    }
}
