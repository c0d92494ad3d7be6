package dev.rootcause.postmortem;

/**
 * One thing to be done. What was not said is empty.
 *
 * @param type prevent, detect, mitigate, process and the like
 * @param done how one sees that it is done
 */
record ActionItem(String what, String owner, String due, String type, String done) {}
