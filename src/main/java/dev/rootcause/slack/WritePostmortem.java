package dev.rootcause.slack;

import com.slack.api.model.view.View;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.postmortem.Critique;
import dev.rootcause.postmortem.Draft;
import dev.rootcause.postmortem.Edit;
import dev.rootcause.postmortem.Postmortems;
import dev.rootcause.postmortem.Saved;
import dev.rootcause.postmortem.Section;
import dev.rootcause.postmortem.Unready;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The form of a postmortem: opened, and sent off to be saved and graded. */
@InSlack
class WritePostmortem {

    private final Postmortems postmortems;
    private final Places places;
    private final Showing showing;

    WritePostmortem(Postmortems postmortems, Places places, Showing showing) {
        this.postmortems = postmortems;
        this.places = places;
        this.showing = showing;
    }

    View form(DrillId id) {
        return PostmortemView.of(postmortems.open(id));
    }

    void take(Incoming.WroteUp sent) {
        Anchor.of(sent.about())
                .flatMap(it -> places.of(new DrillId(sent.who().team(), it.drill())))
                .filter(place -> place.isOf(sent.who().member()))
                .ifPresent(place -> grade(place, sent.edits()));
    }

    private void grade(Place place, Map<Section, Edit> edits) {
        DrillView view = postmortems.open(place.drill()).drill();
        try {
            save(place.drill(), edits);
            Draft graded = postmortems.grade(place.drill());
            Critique critique = graded.critique().orElseThrow();
            String markdown = postmortems.markdown(place.drill());
            showing.beside(place, PostmortemMessages.critique(view, critique, markdown));
        } catch (Unready e) {
            showing.beside(place, HelpText.sentences(String.valueOf(e.getMessage())));
        }
    }

    /** What changed elsewhere while the form was open is kept, with what was sent below it. */
    private void save(DrillId id, Map<Section, Edit> edits) {
        Saved saved = postmortems.save(id, edits, false);
        Map<Section, Edit> both = new EnumMap<>(Section.class);
        for (Saved.Clash clash : saved.clashes()) {
            String mine = Objects.requireNonNull(edits.get(clash.section())).text();
            both.put(clash.section(), new Edit(clash.theirs() + "\n\n" + mine, ""));
        }
        if (!both.isEmpty()) {
            postmortems.save(id, both, true);
        }
    }
}
