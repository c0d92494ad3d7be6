package dev.rootcause.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.rootcause.slack.Origin.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Where commands, presses, shortcuts and forms come from. In a whole organization's app the
 * workspace may be missing; in a shared channel it may be the person's own, and the app's then
 * stands in the message or the form.
 */
final class Origins {

    private Origins() {}

    /** Commands reach only people at home. */
    static Origin of(SlashCommandPayload it) {
        return new Workspace(it.getTeamId(), it.getEnterpriseId(), it.isEnterpriseInstall())
                .seenFrom(null);
    }

    static Origin of(BlockActionPayload it) {
        String posted = it.getMessage() == null ? null : it.getMessage().getTeam();
        String team = it.getTeam() == null ? null : it.getTeam().getId();
        String shown = it.getView() == null ? null : it.getView().getAppInstalledTeamId();
        return new Workspace(
                        first(shown, posted, team),
                        it.getEnterprise() == null ? null : it.getEnterprise().getId(),
                        it.isEnterpriseInstall())
                .seenFrom(it.getUser().getTeamId());
    }

    static Origin of(MessageShortcutPayload it) {
        return new Workspace(
                        it.getTeam() == null ? null : it.getTeam().getId(),
                        it.getEnterprise() == null ? null : it.getEnterprise().getId(),
                        it.isEnterpriseInstall())
                .seenFrom(it.getUser().getTeamId());
    }

    static Origin of(GlobalShortcutPayload it) {
        return new Workspace(
                        it.getTeam() == null ? null : it.getTeam().getId(),
                        it.getEnterprise() == null ? null : it.getEnterprise().getId(),
                        it.isEnterpriseInstall())
                .seenFrom(it.getUser().getTeamId());
    }

    static Origin of(ViewSubmissionPayload it) {
        String team = it.getTeam() == null ? null : it.getTeam().getId();
        return new Workspace(
                        first(it.getView().getAppInstalledTeamId(), team),
                        it.getEnterprise() == null ? null : it.getEnterprise().getId(),
                        it.isEnterpriseInstall())
                .seenFrom(it.getUser().getTeamId());
    }

    private static @Nullable String first(@Nullable String... ids) {
        for (String id : ids) {
            if (id != null && !id.isBlank()) {
                return id;
            }
        }
        return null;
    }
}
