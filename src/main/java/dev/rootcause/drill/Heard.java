package dev.rootcause.drill;

import dev.rootcause.language.Intent;
import java.util.List;

/** A message, and those of its intents that are taken up. */
record Heard(Message message, List<Intent> intents) {}
