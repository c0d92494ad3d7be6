package dev.rootcause.slack;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whatever was done in Slack, by the one file that answers it. */
@InSlack
class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final ObeyCommand obey;
    private final HearMessage hear;
    private final PressButton press;
    private final GiveHint hint;
    private final Modals modals;
    private final NameTheCause cause;
    private final WritePostmortem write;
    private final ReplayFix replay;
    private final Asides asides;

    Acts(
            ObeyCommand obey,
            HearMessage hear,
            PressButton press,
            GiveHint hint,
            Modals modals,
            NameTheCause cause,
            WritePostmortem write,
            ReplayFix replay,
            Asides asides) {
        this.obey = obey;
        this.hear = hear;
        this.press = press;
        this.hint = hint;
        this.modals = modals;
        this.cause = cause;
        this.write = write;
        this.replay = replay;
        this.asides = asides;
    }

    /**
     * Never throws: what goes wrong is told to the log, and to the person where that is possible.
     */
    void carryOut(Incoming incoming) {
        try {
            act(incoming);
        } catch (SlackRefused e) {
            LOG.warn("Slack refused {}", e.getMessage());
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{}: {} failed", reference, incoming.getClass().getSimpleName(), e);
            apologize(incoming, reference);
        }
    }

    private void act(Incoming incoming) {
        switch (incoming) {
            case Incoming.Commanded it -> obey.obey(it);
            case Incoming.Started it -> obey.start(it.who());
            case Incoming.Said it -> hear.hear(it);
            case Incoming.Pressed it -> press.press(it);
            case Incoming.AskedForHint it -> hint.give(it);
            case Incoming.Searched it -> modals.filter(it.view(), it.words());
            case Incoming.NamedTheCause it -> cause.take(it);
            case Incoming.WroteUp it -> write.take(it);
            case Incoming.WouldShip it -> replay.take(it);
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
                            new Incoming.Back(it.at().channel(), it.at().thread(), "", null),
                            reference);
            case Incoming.Started _,
                    Incoming.Searched _,
                    Incoming.NamedTheCause _,
                    Incoming.WroteUp _,
                    Incoming.WouldShip _ -> {}
        }
    }
}
