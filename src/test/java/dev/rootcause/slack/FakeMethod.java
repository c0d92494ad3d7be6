package dev.rootcause.slack;

import com.google.gson.JsonObject;

/** A method of the Web API: what it answers beside {@code ok:true}, or a {@link Refusal}. */
interface FakeMethod {

    JsonObject answer(JsonObject arguments);
}
