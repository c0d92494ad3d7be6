package dev.rootcause.authoring;

import java.util.List;

/** Something that must hold of every case, so that its drill is fair. */
@FunctionalInterface
interface LintRule {

    /** All breaches: file, path in the file, the fault and what right looks like. */
    List<String> problems(Entry entry);
}
