import type { SecurityOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { FormActions } from "@ips/ui/form-actions";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalText } from "../shell/refusal-words.ts";
import { useMay } from "../shell/session.tsx";
import { limitOptions } from "./limit-options.ts";

/** The settings. A session can be made shorter than the deployment's, never longer, so only those are offered. */
export function SecurityForm({ settings: { deployment, agency } }: { settings: SecurityOutput }) {
  const api = useApi();
  const say = useStatusMessage();
  const queryClient = useQueryClient();
  const mayWrite = useMay("settings.write");
  const [values, setValues] = useState(agency);
  const save = useMutation(
    api.security.save.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(api.security.get.queryKey(), saved);
        say({ text: "The settings are saved. They hold from everybody's next click." });
        void queryClient.invalidateQueries(api.session.pathFilter());
      },
      onError: (error) => say({ text: refusalText(error), tone: "error" }),
    }),
  );
  const limit = (key: "sessionHours" | "idleMinutes") => ({
    name: key,
    disabled: !mayWrite,
    value: values[key] === null ? "" : String(values[key]),
    onChange: ({ target }: { target: { value: string } }) =>
      setValues({ ...values, [key]: target.value === "" ? null : Number(target.value) }),
  });
  return (
    <Card title="Sessions and second factor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(values);
        }}
      >
        <SelectField
          label="Signed out without a sign of life after"
          hint="Everybody is warned two minutes before, and can stay. What they wrote is kept."
          options={limitOptions("idleMinutes", deployment.idleMinutes)}
          {...limit("idleMinutes")}
        />
        <SelectField
          label="Signed out, whatever happens, after"
          options={limitOptions("sessionHours", deployment.sessionHours)}
          {...limit("sessionHours")}
        />
        <CheckboxField
          label="Everybody needs a second factor"
          hint="Whoever has none yet is led to set one up with their next click; nothing else opens until it is done. You too."
          name="secondFactorRequired"
          checked={values.secondFactorRequired}
          disabled={!mayWrite}
          onChecked={(secondFactorRequired) => setValues({ ...values, secondFactorRequired })}
        />
        {mayWrite && (
          <FormActions>
            <Button type="submit" variant="primary" busy={save.isPending}>
              Save settings
            </Button>
          </FormActions>
        )}
      </form>
    </Card>
  );
}
