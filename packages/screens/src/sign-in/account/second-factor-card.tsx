import type { AccountOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { FormActions } from "@ips/ui/form-actions";
import { Status } from "@ips/ui/status";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Moment } from "../../record/day.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SecondFactorSetup } from "./second-factor-setup.tsx";

type Open = "set-up" | "renew" | "turn-off" | null;

/** The second factor: whether there is one, and what one can do about it. */
export function SecondFactorCard({ since, needed, recoveryCodesLeft }: AccountOutput["secondFactor"]) {
  const api = useApi();
  const say = useStatusMessage();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useMutation(api.account.renewRecoveryCodes.mutationOptions());
  const turnOff = useMutation(api.account.turnOffSecondFactor.mutationOptions());
  const again = () => void queryClient.invalidateQueries(api.account.pathFilter());
  const done = () => {
    setOpen(null);
    setCodes(null);
    again();
  };
  if (open === "set-up")
    return (
      <Card title="Second factor">
        <SecondFactorSetup onDone={done} onCancel={() => setOpen(null)} />
      </Card>
    );
  if (codes)
    return (
      <Card title="Your new recovery codes">
        <RecoveryCodes codes={codes} onKept={done} />
      </Card>
    );
  return (
    <Card title="Second factor">
      {since === null ? (
        <>
          <p>
            <Status kind="waiting">Not set up</Status>
          </p>
          <p>
            With an authenticator app on your phone, nobody gets into your account with your password alone.
            You type a code of six digits after your password.
          </p>
          <FormActions>
            <Button variant="primary" onClick={() => setOpen("set-up")}>
              Set up a second factor
            </Button>
          </FormActions>
        </>
      ) : (
        <>
          <p>
            <Status kind="met">Set up</Status> since <Moment at={since} />.{" "}
            {recoveryCodesLeft === 1 ? "One recovery code is" : `${recoveryCodesLeft} recovery codes are`}{" "}
            left.
          </p>
          {recoveryCodesLeft <= 2 && (
            <Alert tone="warning">Make new recovery codes before you run out of them.</Alert>
          )}
          {needed && <p>Your agency asks for a second factor, so it cannot be turned off.</p>}
          <FormActions>
            <Button onClick={() => setOpen("renew")}>Make new recovery codes</Button>
            {!needed && (
              <Button variant="quiet" onClick={() => setOpen("turn-off")}>
                Turn off
              </Button>
            )}
          </FormActions>
        </>
      )}
      {open === "renew" && (
        <PasswordDialog
          title="Make new recovery codes?"
          submitText="Make new codes"
          onClose={() => setOpen(null)}
          send={async (password) => {
            setCodes((await renew.mutateAsync({ password })).codes);
            setOpen(null);
          }}
        >
          The codes you have now stop working.
        </PasswordDialog>
      )}
      {open === "turn-off" && (
        <PasswordDialog
          title="Turn the second factor off?"
          submitText="Turn off"
          onClose={() => setOpen(null)}
          send={async (password) => {
            await turnOff.mutateAsync({ password });
            say({ text: "Your second factor is turned off." });
            done();
          }}
        >
          Signing in then asks for your password alone.
        </PasswordDialog>
      )}
    </Card>
  );
}
