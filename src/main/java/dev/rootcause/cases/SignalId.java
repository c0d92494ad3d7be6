package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Id of a signal of the shared vocabulary. */
public record SignalId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {}

    @Override
    public String toString() {
        return value;
    }
}
