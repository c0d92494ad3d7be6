package dev.rootcause.slack;

/** {@code ok:false} with a code that Slack documents. */
final class Refusal extends RuntimeException {

    private final String code;

    Refusal(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    static void when(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }
}
