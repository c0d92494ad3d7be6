package dev.rootcause.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file of a case as its author wrote it. */
public record CaseFile(String name, String text) {

    /** Throws {@link BrokenCase} when there is no such file, or none that is text. */
    public static CaseFile read(Shelf shelf, String name) {
        byte[] bytes =
                shelf.read(name)
                        .orElseThrow(() ->
                                new BrokenCase(
                                        List.of(
                                                name
                                                        + ": is not there. Right: a folder"
                                                        + " holds case.yaml and"
                                                        + " answer.yaml")));
        return new CaseFile(name, YamlText.of(name, bytes));
    }

    /** The sha-256 of the text, in lower-case hex. */
    public String hash() {
        try {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
