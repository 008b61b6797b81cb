import type { inviteStaffOutput } from "@ips/contract";
import { roleName } from "@ips/i18n/role";
import { rolesOfAgency } from "@ips/policy";
import { useApi } from "@ips/portal-kit/api";
import { FieldRow } from "@ips/ui/field-row";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { z } from "zod";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSession } from "../shell/session.tsx";
import { emptyInvite, inviteInputOf, inviteProblems, type InviteValues } from "./invite-values.ts";
import type { StaffList, StaffRow } from "./staff-row.ts";

type Made = z.infer<typeof inviteStaffOutput>;

export type InviteDialogProps = {
  /** Null for somebody who is not on the list yet. */
  row: StaffRow | null;
  units: StaffList["units"];
  onClose: () => void;
  onInvited: (name: string, made: Made) => void;
};

/** Invites somebody to sign in: who, as what, for which program or office. */
export function InviteDialog({ row, units, onClose, onInvited }: InviteDialogProps) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { agencyKind } = useSession().active;
  const invite = useMutation(api.staff.invite.mutationOptions());
  const made = useRef<Made | null>(null);
  const entry = useEntry<InviteValues>({
    name: `invite.${row?.staffId ?? "new"}`,
    initial: () => emptyInvite(row, units),
    check: (values) => inviteProblems(values, row === null),
    save: async (values) => {
      made.current = await invite.mutateAsync(inviteInputOf(values, row));
    },
    onSaved: ({ name }) => {
      void queryClient.invalidateQueries(api.staff.pathFilter());
      if (made.current) onInvited(row?.name ?? name, made.current);
    },
  });
  const program = agencyKind === "vr" ? "Office" : "Program";
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={row ? `Invite ${row.name}` : "Invite somebody new"}
      submitText="Make the invitation"
    >
      <p>The person gets a link that works once, for seven days, and chooses a password there.</p>
      {row === null && (
        <>
          <TextField label="Name" autoComplete="off" {...entry.text("name")} />
          <FieldRow>
            <TextField
              label="Staff number"
              hint="As in your spreadsheets."
              width="narrow"
              {...entry.text("number")}
            />
            <TextField
              label="Share of a full-time position"
              optionalMark="optional"
              hint="1, or 0.5 for half time."
              width="narrow"
              inputMode="decimal"
              {...entry.text("fte")}
            />
          </FieldRow>
        </>
      )}
      <TextField label="E-mail address" type="email" autoComplete="off" {...entry.text("email")} />
      <SelectField
        label="What the person does"
        placeholder="Choose"
        options={rolesOfAgency(agencyKind).map((role) => ({ value: role, text: roleName(role) }))}
        {...entry.text("role")}
      />
      <SelectField
        label={program}
        hint="What the person sees is bound to it."
        options={[
          { value: "", text: "Whole agency" },
          ...units.map(({ unitId, name }) => ({ value: unitId, text: name })),
        ]}
        {...entry.text("unitId")}
      />
    </EntryDialog>
  );
}
