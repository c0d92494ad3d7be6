package dev.rootcause.drill;

import java.util.List;

/** All that one turn answers, in one message. */
public record Post(List<Reply> replies, Strip strip) {}
