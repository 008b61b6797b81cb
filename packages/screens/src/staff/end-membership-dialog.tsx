import { roleName } from "@ips/i18n/role";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import type { StaffMembership } from "./staff-row.ts";

/** Whose membership is about to be ended. */
export type EndingMembership = { name: string; membership: StaffMembership };

/** Ends a membership with its last day; what the person wrote stays. */
export function EndMembershipDialog({
  ending: { name, membership },
  onClose,
}: {
  ending: EndingMembership;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const today = useToday();
  const queryClient = useQueryClient();
  const end = useMutation(api.staff.endMembership.mutationOptions());
  const as = `${roleName(membership.role)}, ${membership.unitName ?? "whole agency"}`;
  const entry = useEntry({
    name: `end-membership.${membership.membershipId}`,
    initial: () => ({ toOn: today }),
    check: ({ toOn }) =>
      toOn === ""
        ? { toOn: "Choose the last day." }
        : toOn < membership.fromOn
          ? { toOn: "The last day cannot be before the first." }
          : {},
    save: ({ toOn }) => end.mutateAsync({ membershipId: membership.membershipId, toOn }),
    onSaved: () => {
      onClose();
      say({ text: `The membership of ${name} as ${as} has its last day.` });
      void queryClient.invalidateQueries(api.staff.pathFilter());
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`End the membership of ${name}?`}
      submitText="End membership"
      danger
      size="small"
    >
      <p>
        {as}. From the day after the last day {name} can no longer act in this role. What was written stays in
        the record; people on the caseload stay assigned until they are given to somebody else.
      </p>
      <DateField label="Last day" quick={[{ value: today, text: "Today" }]} {...entry.value("toOn")} />
    </EntryDialog>
  );
}
