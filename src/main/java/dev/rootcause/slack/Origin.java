package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which installation something came to, and whether who did it is at home there. An app that is
 * installed in a whole organization has one installation: the organization's.
 *
 * @param isForeign somebody of another organization, in a channel that is shared with it
 */
record Origin(TeamId installation, boolean isForeign) {

    /** Of an event that says it itself, the first authorization is for whom it was delivered. */
    static Origin of(EventsApiPayload<?> payload, @Nullable String home) {
        Authorization first =
                payload.getAuthorizations() == null || payload.getAuthorizations().isEmpty()
                        ? null
                        : payload.getAuthorizations().getFirst();
        Workspace ours =
                first == null
                        ? new Workspace(payload.getTeamId(), payload.getEnterpriseId(), false)
                        : new Workspace(
                                first.getTeamId() == null ? payload.getTeamId() : first.getTeamId(),
                                first.getEnterpriseId(),
                                Boolean.TRUE.equals(first.getIsEnterpriseInstall()));
        return new Origin(
                ours.installation(), payload.isExtSharedChannel() && ours.isForeign(home));
    }

    /**
     * A workspace as a payload names it.
     *
     * @param id null where the app is in a whole organization and it does not matter where
     * @param enterprise the organization; null when there is none
     * @param everywhere the app is installed in the organization as a whole
     */
    record Workspace(@Nullable String id, @Nullable String enterprise, boolean everywhere) {

        /**
         * @param home where the person is; null when Slack does not say
         */
        Origin seenFrom(@Nullable String home) {
            return new Origin(installation(), isForeign(home));
        }

        TeamId installation() {
            String installed = everywhere && enterprise != null ? enterprise : id;
            return new TeamId(installed == null ? "" : installed);
        }

        private boolean isForeign(@Nullable String home) {
            return home != null
                    && !home.isBlank()
                    && id != null
                    && !home.equals(id)
                    && !home.equals(enterprise);
        }
    }

    Candidate who(String member) {
        return new Candidate(installation, member);
    }
}
