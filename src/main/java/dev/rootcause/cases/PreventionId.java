package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Id of a prevention of the shared vocabulary. */
public record PreventionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PreventionId {}

    @Override
    public String toString() {
        return value;
    }
}
