package dev.rootcause.slack;

/** How Slack reaches the bot. */
enum Transport {
    HTTP,
    SOCKET
}
