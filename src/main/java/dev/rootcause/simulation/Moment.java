package dev.rootcause.simulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Simulated seconds since the world of a case began; its page comes later than 0. */
public record Moment(@JsonValue int second) implements Comparable<Moment> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Moment {}

    public Moment plusMinutes(int minutes) {
        return new Moment(second + 60 * minutes);
    }

    public Moment plusSeconds(int seconds) {
        return new Moment(second + seconds);
    }

    public boolean isBefore(Moment other) {
        return second < other.second;
    }

    public Moment orLater(Moment other) {
        return isBefore(other) ? other : this;
    }

    /** Whole simulated minutes from the other moment to this one. */
    public int minutesSince(Moment other) {
        return (second - other.second) / 60;
    }

    @Override
    public int compareTo(Moment other) {
        return Integer.compare(second, other.second);
    }
}
