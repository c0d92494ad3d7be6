package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opaque public code of a case, always in capitals: {@code RC-104}. */
public record CaseCode(@JsonValue String value) {

    private static final Pattern FOLDER = Pattern.compile("([a-z]+-[0-9]+)-[a-z0-9-]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseCode {
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    /** The code that a folder's name begins with: {@code rc-104-everything-is-slow}. */
    public static CaseCode ofFolder(String name) {
        Matcher folder = FOLDER.matcher(name);
        if (!folder.matches()) {
            throw new IllegalArgumentException(name);
        }
        return new CaseCode(folder.group(1));
    }

    static boolean startsFolder(String name) {
        return FOLDER.matcher(name).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
