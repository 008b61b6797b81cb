import { agencyKinds } from "@ips/domain";
import { agencyKindName } from "@ips/i18n/agency-kind";
import { useApi } from "@ips/portal-kit/api";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useUnsavedChanges } from "@ips/ui/use-unsaved-changes";
import { useMutation } from "@tanstack/react-query";
import type { Portal } from "../shell/portal.ts";
import { FrontForm } from "./front-form.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { emptySetUp, setUpInputOf, setUpProblems } from "./set-up-values.ts";
import { usStates, usTimeZones } from "./us-places.ts";
import { useFrontForm } from "./use-front-form.ts";

/** The agency, its first program or office, and the person who manages its staff. */
export function SetUpForm({
  token,
  onMade,
}: {
  token: string;
  onMade: (made: { portal: Portal; email: string }) => void;
}) {
  const api = useApi();
  const create = useMutation(api.setup.create.mutationOptions());
  const form = useFrontForm({
    initial: emptySetUp(),
    check: setUpProblems,
    send: async (values) => {
      const { portal } = await create.mutateAsync(setUpInputOf(token, values));
      onMade({ portal, email: values["administrator.email"].trim() });
    },
  });
  useUnsavedChanges(form.dirty && !create.isSuccess);
  const office = form.values["agency.kind"] === "vr";
  return (
    <FrontForm form={form} submitText="Set up the agency">
      <p>
        This link works once. It makes your agency and the first sign-in, which manages staff and invites
        everybody else.
      </p>
      <RadioGroup
        label="What kind of agency?"
        choices={agencyKinds.map((kind) => ({ value: kind, text: agencyKindName(kind) }))}
        {...form.value("agency.kind")}
      />
      <TextField label="Name of the agency" autoComplete="organization" {...form.text("agency.name")} />
      <TextField
        label={office ? "Name of the first office" : "Name of the first program"}
        hint={office ? "Such as “North Office”." : "Such as “Harbor East”, as your spreadsheets write it."}
        {...form.text("agency.unitName")}
      />
      <SelectField
        label="State"
        placeholder="Choose"
        options={usStates.map(([value, text]) => ({ value, text }))}
        {...form.text("agency.state")}
      />
      <SelectField
        label="Time zone"
        hint="By it the record knows what day it is."
        placeholder="Choose"
        options={usTimeZones.map(([value, text]) => ({ value, text }))}
        {...form.text("agency.timeZone")}
      />
      <TextField label="Your name" autoComplete="name" {...form.text("administrator.name")} />
      <TextField
        label="Your e-mail address"
        type="email"
        autoComplete="username"
        {...form.text("administrator.email")}
      />
      <NewPasswordField {...form.text("administrator.password")} />
    </FrontForm>
  );
}
