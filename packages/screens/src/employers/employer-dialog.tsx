import type { employerOutput } from "@ips/contract";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { FieldRow } from "@ips/ui/field-row";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { z } from "zod";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";

type Employer = Pick<
  z.infer<typeof employerOutput>,
  "employerId" | "name" | "city" | "phone" | "businessNote"
>;

/** Adds a business to the agency's list (`employer` is null), or changes what is written about it. */
export function EmployerDialog({ employer, onClose }: { employer: Employer | null; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const navigate = useNavigate();
  const changed = useRecordChanged();
  const save = useMutation(api.employer.save.mutationOptions());
  const entry = useEntry({
    name: `employer.${employer?.employerId ?? "new"}`,
    initial: () => ({
      id: employer?.employerId ?? newId(),
      name: employer?.name ?? "",
      city: employer?.city ?? "",
      phone: employer?.phone ?? "",
      businessNote: employer?.businessNote ?? "",
    }),
    check: ({ name }) => (name.trim() === "" ? { name: "Write the name of the business." } : {}),
    at: { "employer.name-taken": "name" },
    save: ({ id, ...facts }) => save.mutateAsync({ employerId: id, ...facts }),
    onSaved: ({ id, name }) => {
      onClose();
      say({ text: `${name} saved` });
      void changed();
      if (!employer) void navigate({ href: `/employers/${id}` });
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={employer ? "Change the employer" : "Add an employer"}
      submitText={employer ? "Save changes" : "Add employer"}
    >
      <TextField label="Name" autoComplete="off" {...entry.text("name")} />
      <FieldRow>
        <TextField label="City" optionalMark="optional" autoComplete="off" {...entry.text("city")} />
        <TextField
          label="Phone"
          type="tel"
          optionalMark="optional"
          autoComplete="off"
          {...entry.text("phone")}
        />
      </FieldRow>
      <TextAreaField
        label="About the business"
        optionalMark="optional"
        hint="What they do, when they hire, whom to ask for. Everybody at your agency who works with employers reads this; name no client here."
        {...entry.text("businessNote")}
      />
    </EntryDialog>
  );
}
