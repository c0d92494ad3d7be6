package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Id of a action of the shared vocabulary. */
public record ActionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {}

    @Override
    public String toString() {
        return value;
    }
}
