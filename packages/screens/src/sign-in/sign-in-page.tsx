import { useApi } from "@ips/portal-kit/api";
import { demoGuide } from "@ips/portal-kit/demo-guide";
import { Alert } from "@ips/ui/alert";
import { Link } from "@ips/ui/link";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePageTitle } from "../shell/use-page-title.ts";
import { CodeStep } from "./code-step.tsx";
import { FrontPage } from "./front-page.tsx";
import { PasswordStep } from "./password-step.tsx";

export type SignInPageProps = {
  portalName: string;
  /** The session of an open page has ended: what was written is kept, and the way back is known. */
  ended: boolean;
  onSignedIn: () => void;
};

/** E-mail and password, and the second factor where there is one. `onSignedIn` leads to the page that was asked for. */
export function SignInPage({ portalName, ended, onSignedIn }: SignInPageProps) {
  usePageTitle("Sign in");
  const api = useApi();
  const guide = demoGuide();
  const [step, setStep] = useState<"password" | "code">("password");
  const front = useQuery({ ...api.mailbox.front.queryOptions(), staleTime: Infinity });
  return (
    <FrontPage portalName={portalName} title={step === "password" ? "Sign in" : "One more step"}>
      {guide !== null && (
        <Alert tone="info" className="ips-front__demo">
          This is a demo with invented people. <a href={guide}>Choose whom to be, with one click</a>
        </Alert>
      )}
      {ended && step === "password" && (
        <Alert tone="info">
          You were signed out to protect the record. What you wrote is kept on this device: sign in, and you
          are back where you were.
        </Alert>
      )}
      {step === "password" ? (
        <PasswordStep onAnswer={(next) => (next === "in" ? onSignedIn() : setStep("code"))} />
      ) : (
        <CodeStep onSignedIn={onSignedIn} onBegin={() => setStep("password")} />
      )}
      {step === "password" && (
        <>
          <p className="ips-front__note">
            <Link href="/forgotten-password">Forgotten your password?</Link>
          </p>
          <p className="ips-front__note">
            No account yet? Your agency's administrator sends you a link that works once.
          </p>
          {front.data?.demo && (
            <p className="ips-front__note">
              Letters arrive in the <Link href="/mailbox">mailbox of this demo</Link>.
            </p>
          )}
        </>
      )}
    </FrontPage>
  );
}
