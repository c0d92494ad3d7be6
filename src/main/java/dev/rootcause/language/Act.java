package dev.rootcause.language;

/** What a clause does; the names of {@code acts.tsv} and the words the drill itself knows. */
enum Act {
    META,
    DONE,
    CORRECT,
    COMM,
    DO,
    WAIT,
    ASK,
    PREVENT,
    PREDICT,
    RULE_OUT,
    CLAIM,
    OBSERVE,
    STATUS,
    HELP,
    ASKABLE,
    GRADING,
    TIME,
    HINT,
    PLAN,
    SOCIAL,
    YES,
    NO
}
