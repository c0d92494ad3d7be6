package dev.rootcause.postmortem;

import dev.rootcause.charts.Chart;
import java.util.List;

/**
 * The trigger of a drill, met by a world in which a fix is in place.
 *
 * @param number of the drill's replays, from 1
 * @param ships what was shipped, by its names
 * @param holds whether users are served at the page and after it
 * @param says the sentence that goes with the picture
 * @param note about shipped measures that the model of load cannot show; empty when it shows all
 * @param next what gives way next, or what still does
 * @param watch the metric that shows it, with what it shows in the fixed world
 * @param chart the users who fare badly, without the fix and with it
 */
public record Replayed(
        int number,
        List<String> ships,
        boolean holds,
        String says,
        String note,
        String next,
        String watch,
        Chart chart) {}
