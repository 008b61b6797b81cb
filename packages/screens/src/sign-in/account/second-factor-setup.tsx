import type { z } from "zod";
import type { secondFactorOffer } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Disclosure } from "@ips/ui/disclosure";
import { FormActions } from "@ips/ui/form-actions";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { FrontForm } from "../front-form.tsx";
import { useFrontForm } from "../use-front-form.ts";
import { OwnPasswordField } from "./own-password-field.tsx";
import { QrCode } from "./qr-code.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

type Offer = z.infer<typeof secondFactorOffer>;

/** Setting up an authenticator app: the password, the square picture and its first code, the recovery codes. */
export function SecondFactorSetup({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <>
      {offer ? <FirstCode offer={offer} onCodes={setCodes} /> : <Confirm onOffer={setOffer} />}
      {onCancel && (
        <FormActions>
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        </FormActions>
      )}
    </>
  );
}

function Confirm({ onOffer }: { onOffer: (offer: Offer) => void }) {
  const api = useApi();
  const start = useMutation(api.account.startSecondFactor.mutationOptions());
  const form = useFrontForm({
    initial: { password: "" },
    check: ({ password }) => (password === "" ? { password: "Type your password." } : {}),
    send: async (values) => onOffer(await start.mutateAsync(values)),
  });
  return (
    <>
      <p>
        You need an authenticator app on your phone: the one you have, or for example Microsoft Authenticator,
        Google Authenticator or Aegis. First, show that it is you.
      </p>
      <FrontForm form={form} submitText="Go on">
        <OwnPasswordField {...form.text("password")} />
      </FrontForm>
    </>
  );
}

function FirstCode({ offer, onCodes }: { offer: Offer; onCodes: (codes: readonly string[]) => void }) {
  const api = useApi();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const confirm = useMutation(api.account.confirmSecondFactor.mutationOptions());
  const form = useFrontForm({
    initial: { code: "" },
    check: ({ code }) =>
      /^[\d\s]{6,}$/u.test(code) ? {} : { code: "Type the six digits that the app shows." },
    send: async (values) => onCodes((await confirm.mutateAsync(values)).codes),
  });
  return (
    <div ref={top} tabIndex={-1}>
      <p>Add an account in the app and point the phone's camera at this picture.</p>
      <QrCode text={offer.address} label="Picture with the secret for your authenticator app" />
      <Disclosure button="No camera? Type the secret instead">
        <p>
          <code className="ips-secret">{inGroups(offer.secret)}</code>
        </p>
        <p>Kind of code: by time, six digits, every 30 seconds.</p>
      </Disclosure>
      <FrontForm form={form} submitText="Turn on the second factor">
        <TextField
          label="Code the app shows now"
          inputMode="numeric"
          autoComplete="one-time-code"
          width="narrow"
          {...form.text("code")}
        />
      </FrontForm>
    </div>
  );
}

/** "ABCD EFGH …": easier to type. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/gu)?.join(" ") ?? secret;
