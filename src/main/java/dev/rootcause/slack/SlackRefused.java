package dev.rootcause.slack;

/** Slack did not do what we asked. */
class SlackRefused extends RuntimeException {

    private final String error;

    /**
     * @param error Slack's word for why: {@code not_in_channel}
     */
    SlackRefused(String method, String error) {
        super(method + ": " + error);
        this.error = error;
    }

    String error() {
        return error;
    }
}
