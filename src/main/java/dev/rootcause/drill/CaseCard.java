package dev.rootcause.drill;

/** What anybody may know of a case before its drill. */
public record CaseCard(String code, String title, String level) {}
