package dev.rootcause.slack;

/**
 * A workspace's place in Slack.
 *
 * @param enterprise the organization it is part of; null for none
 * @param everywhere the app is installed in the whole organization
 */
record FakeTeam(String id, String enterprise, boolean everywhere) {

    static final FakeTeam ONLY = of(FakeWorkspace.TEAM);

    static FakeTeam of(String id) {
        return new FakeTeam(id, null, false);
    }

    static FakeTeam inOrganization(String id, String enterprise) {
        return new FakeTeam(id, enterprise, true);
    }
}
