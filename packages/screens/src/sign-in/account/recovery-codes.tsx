import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useEffect, useRef } from "react";

/** Recovery codes, shown once: to write down, to copy, and to say that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const say = useStatusMessage();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const copy = () =>
    void navigator.clipboard.writeText(codes.join("\n")).then(
      () => say({ text: "The codes are copied." }),
      () => say({ text: "This browser did not copy them. Write them down.", tone: "error" }),
    );
  return (
    <div ref={top} tabIndex={-1}>
      <Alert tone="warning">
        Keep these codes where your phone is not: on paper in a drawer, or in a password safe. They are shown
        only now.
      </Alert>
      <p>Each code works once in place of a code of the app, for the day the phone is lost.</p>
      <ol className="ips-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <FormActions>
        <Button variant="primary" onClick={onKept}>
          I have kept them
        </Button>
        <Button onClick={copy}>Copy</Button>
      </FormActions>
    </div>
  );
}
