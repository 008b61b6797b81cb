import type { EpisodeView } from "@ips/contract";
import { episodeExitReasons } from "@ips/domain";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";

/** Closes an episode with its day and reason. Nothing is deleted, and nothing here keeps anybody from coming back. */
export function CloseEpisodeDialog({ episode, onClose }: { episode: EpisodeView; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.milestone.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const close = useMutation(api.episode.close.mutationOptions());
  const entry = useEntry({
    name: `close-episode.${episode.episodeId}`,
    initial: () => ({ id: newId(), exitedOn: today, reason: "" }),
    check: ({ exitedOn, reason }) => ({
      ...(exitedOn === "" ? { exitedOn: "Choose the last day." } : {}),
      ...(exitedOn > today
        ? { exitedOn: "This day is still to come. Close the episode when it is over." }
        : {}),
      ...(reason === "" ? { reason: "Choose why it ends." } : {}),
    }),
    save: async ({ id, exitedOn, reason }) => {
      const known = episodeExitReasons.find((each) => each === reason);
      if (known)
        await close.mutateAsync({ episodeId: episode.episodeId, milestoneId: id, exitedOn, reason: known });
    },
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`The episode of ${client.name} is closed. A new one can begin on any day.`, () =>
        undo.mutateAsync({ writeId, milestoneId: id }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Close the episode of ${client.name}`}
      submitText="Close the episode"
    >
      <Alert tone="info">
        Everybody who wants to work can be in the program. Symptoms, substance use, missed appointments or how
        ready somebody seems are no reason to close. Nothing is deleted, and the person can come back on any
        day.
      </Alert>
      <DateField
        label="Last day in the program"
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("exitedOn")}
      />
      <RadioGroup
        label="Why it ends"
        choices={episodeExitReasons.map((reason) => ({ value: reason, text: episodeExitReasonName(reason) }))}
        {...entry.value("reason")}
      />
    </EntryDialog>
  );
}
