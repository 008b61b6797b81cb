import type { EpisodeView } from "@ips/contract";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";
import { useStaffOptions } from "./staff-options.ts";

/** Gives the person to a specialist from a day on; what lies before is not rewritten. */
export function AssignDialog({ episode, onClose }: { episode: EpisodeView; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.assignment.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const staff = useStaffOptions();
  const others = staff?.filter(({ value }) => value !== episode.specialist?.staffId);
  const assign = useMutation(api.episode.assign.mutationOptions());
  const entry = useEntry({
    name: `assign.${episode.episodeId}`,
    initial: () => ({ id: newId(), staffId: "", fromOn: today }),
    check: ({ staffId, fromOn }) => ({
      ...(staffId === "" ? { staffId: "Choose who takes over." } : {}),
      ...(fromOn === "" ? { fromOn: "Choose the first day." } : {}),
    }),
    save: ({ id, staffId, fromOn }) =>
      assign.mutateAsync({ episodeId: episode.episodeId, assignmentId: id, staffId, fromOn }),
    onSaved: ({ id, staffId }) => {
      onClose();
      const whom = others?.find(({ value }) => value === staffId)?.text ?? "the new specialist";
      sayDone(`${client.name} is now with ${whom}`, () => undo.mutateAsync({ assignmentId: id }));
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={`Who supports ${client.name}`} submitText="Hand over">
      <p>
        {episode.specialist
          ? `Now with ${episode.specialist.name}. Everything written so far stays as it is.`
          : "Nobody is assigned yet."}
      </p>
      <SelectField
        label="Employment specialist"
        placeholder={staff ? "Choose" : "Loading…"}
        options={others ?? []}
        {...entry.text("staffId")}
      />
      <DateField label="From" quick={[{ value: today, text: "Today" }]} {...entry.value("fromOn")} />
    </EntryDialog>
  );
}
