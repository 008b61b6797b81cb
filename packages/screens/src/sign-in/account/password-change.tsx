import { useApi } from "@ips/portal-kit/api";
import { Card } from "@ips/ui/card";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FrontForm } from "../front-form.tsx";
import { NewPasswordField } from "../new-password-field.tsx";
import { passwordProblem } from "../password-rule.ts";
import { useFrontForm } from "../use-front-form.ts";
import { useSession } from "../../shell/session.tsx";

/** Another password: with the one before it, and signed out everywhere else. */
export function PasswordChange() {
  const [round, setRound] = useState(0);
  return (
    <Card title="Password">
      <ChangeForm key={round} onChanged={() => setRound(round + 1)} />
    </Card>
  );
}

function ChangeForm({ onChanged }: { onChanged: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const change = useMutation(api.account.changePassword.mutationOptions());
  const form = useFrontForm({
    initial: { current: "", next: "" },
    check: ({ current, next }) => {
      const problem = passwordProblem(next);
      return {
        ...(current === "" ? { current: "Type the password you sign in with now." } : {}),
        ...(problem ? { next: problem } : {}),
      };
    },
    send: async (values) => {
      const { ended } = await change.mutateAsync(values);
      say({
        text: `Your password is changed.${ended > 0 ? " You were signed out everywhere else." : ""}`,
      });
      void queryClient.invalidateQueries(api.account.pathFilter());
      onChanged();
    },
  });
  return (
    <FrontForm form={form} submitText="Change password">
      <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
      <TextField
        label="Password now"
        type="password"
        autoComplete="current-password"
        {...form.text("current")}
      />
      <NewPasswordField label="New password" {...form.text("next")} />
    </FrontForm>
  );
}
