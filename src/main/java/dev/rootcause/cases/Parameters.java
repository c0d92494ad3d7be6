package dev.rootcause.cases;

import org.jspecify.annotations.Nullable;

/**
 * What was said about how an action is to be carried out.
 *
 * @param number the size, limit or time named ("64 vCPU" is 64)
 * @param unit its unit in lower case ("vcpu", "s", "connections"), when said
 * @param share the part of users or instances it is for, 0..1, when said
 * @param words the clause that ordered it, in lower case; a case finds its own targets in it
 */
public record Parameters(
        @Nullable Double number, @Nullable String unit, @Nullable Double share, String words) {}
