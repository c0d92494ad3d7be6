package dev.rootcause;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The map is code: who may use whom stands in each {@code package-info}. */
class ModulesTest {

    @Test
    void nobodyUsesAModuleBehindItsBack() {
        ApplicationModules.of(Rootcause.class).verify();
    }
}
