package dev.rootcause.slack;

/** To whom a message is said. */
enum Address {
    /** In a conversation with the bot alone. */
    DIRECT,
    /** In a channel, and Slack says that it names the bot. */
    MENTION,
    /** In a channel that the bot can read. */
    OVERHEARD
}
