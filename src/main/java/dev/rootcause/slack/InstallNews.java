package dev.rootcause.slack;

/**
 * What somebody is told who has tried to install us.
 *
 * @param link what to do next, and where
 */
record InstallNews(int status, String title, String words, Link link) {

    record Link(String words, String address) {}

    private static final Link AGAIN = new Link("Install again", "/slack/install");

    static InstallNews done(Installation it) {
        return new InstallNews(
                200,
                "Installed",
                "rootcause is in your workspace. In Slack type /rootcause drill; in a channel, /invite @rootcause first.",
                new Link(
                        "Open Slack",
                        it.team().value().startsWith("T")
                                ? "https://app.slack.com/client/" + it.team().value()
                                : "https://app.slack.com/client"));
    }

    static InstallNews declined() {
        return new InstallNews(
                200, "Not installed", "You did not agree, so nothing was installed.", AGAIN);
    }

    static InstallNews stale() {
        return new InstallNews(
                400,
                "Not installed",
                "This link has been used, is older than ten minutes, or was opened in another browser than it was begun in. Nothing was installed.",
                AGAIN);
    }

    static InstallNews refused() {
        return new InstallNews(
                502,
                "Not installed",
                "Slack did not confirm the installation. Nothing was installed.",
                AGAIN);
    }
}
