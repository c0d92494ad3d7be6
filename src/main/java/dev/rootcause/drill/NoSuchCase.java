package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import java.util.stream.Collectors;

/** Nobody wrote a case of that code; the message names those there are. */
public class NoSuchCase extends RuntimeException {

    NoSuchCase(CaseCode code, Cases cases) {
        super(
                "There is no case %s. There are: %s."
                        .formatted(
                                code,
                                cases.all().stream()
                                        .map(Case::code)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))));
    }
}
