import type { ClientOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { identityInput, identityProblems, identityValues } from "./identity-values.ts";

/** Corrects how this agency writes the person; the other agency's record stays as it is. */
export function EditIdentityDialog({
  identity,
  onClose,
}: {
  identity: NonNullable<ClientOutput["identity"]>;
  onClose: () => void;
}) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.identity.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const save = useMutation(api.client.updateIdentity.mutationOptions());
  const entry = useEntry({
    name: `identity.${client.clientId}`,
    initial: () => identityValues(identity),
    check: (values) => identityProblems(values, today),
    save: (values) => save.mutateAsync({ clientId: client.clientId, identity: identityInput(values) }),
    onSaved: () => {
      onClose();
      sayDone("Name and contact saved", () =>
        undo.mutateAsync({ clientId: client.clientId, historyId: null }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Name and contact" submitText="Save changes">
      <p>This is how your agency writes it. What stood before stays in the history.</p>
      <IdentityFields entry={entry} />
    </EntryDialog>
  );
}
