package dev.rootcause.language;

/** Reads free text. Total: any text has a reading, and none throws. */
public interface Interpreter {

    Reading read(Utterance utterance);
}
