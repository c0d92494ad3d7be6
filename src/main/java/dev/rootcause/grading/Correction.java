package dev.rootcause.grading;

import java.time.Instant;

/**
 * "I did this": the candidate points at a message of theirs that was read as less than it was.
 *
 * @param number from 1, in the order made
 * @param rule id of the rule that it meets
 * @param turn the message it points at
 * @param why in the candidate's words
 */
public record Correction(int number, String rule, int turn, String who, String why, Instant at) {}
