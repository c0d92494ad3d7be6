package dev.rootcause.slack;

import com.slack.api.model.view.View;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.grading.Corrections;
import dev.rootcause.grading.NotCorrected;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import java.util.List;
import java.util.Optional;

/** "I did this": the candidate points at a message, and the drill is graded again. */
@InSlack
class CorrectReading {

    private final Drills drills;
    private final Scorecards scorecards;
    private final Corrections corrections;
    private final Places places;
    private final Showing showing;

    CorrectReading(
            Drills drills,
            Scorecards scorecards,
            Corrections corrections,
            Places places,
            Showing showing) {
        this.drills = drills;
        this.scorecards = scorecards;
        this.corrections = corrections;
        this.places = places;
        this.showing = showing;
    }

    /** The form, unless nothing is left that a message could meet. */
    Optional<View> form(DrillId id) {
        List<Scorecard.Failed> rules =
                scorecards.of(id).stream()
                        .flatMap(card -> card.phases().values().stream())
                        .flatMap(grade -> grade.failed().stream())
                        .filter(Scorecard.Failed::correctable)
                        .toList();
        DrillView view = drills.view(id);
        Anchor anchor = new Anchor(id.id(), view.drill().turns().size());
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(CorrectionView.of(anchor.value(), rules, view.drill().turns()));
    }

    /** The form, sent off by whoever is on call there. */
    void take(Incoming.PutRight sent) {
        Anchor.of(sent.about())
                .flatMap(it -> places.of(new DrillId(sent.who().team(), it.drill())))
                .filter(place -> place.isOf(sent.who().member()))
                .ifPresent(place -> correct(place, sent.pointing()));
    }

    private void correct(Place place, Corrections.Pointing pointing) {
        String member = place.candidate().member();
        DrillView view = drills.view(place.drill());
        try {
            Corrections.Regraded regraded = corrections.correct(place.drill(), member, pointing);
            showing.regraded(place, view, regraded);
        } catch (NotCorrected e) {
            showing.beside(place, HelpText.sentences(e.why()));
        }
    }
}
