import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { FrontForm } from "../front-form.tsx";
import { useFrontForm } from "../use-front-form.ts";
import { OwnPasswordField } from "./own-password-field.tsx";

/** Asks for the password again before something that would let another person stay in. */
export function PasswordDialog({
  title,
  submitText,
  onClose,
  send,
  children,
}: {
  title: string;
  submitText: string;
  onClose: () => void;
  send: (password: string) => Promise<void>;
  children: string;
}) {
  const form = useFrontForm({
    initial: { password: "" },
    check: ({ password }) => (password === "" ? { password: "Type your password." } : {}),
    send: ({ password }) => send(password),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel="Close"
      size="small"
      actions={
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <p>{children}</p>
      <FrontForm form={form} submitText={submitText}>
        <OwnPasswordField {...form.text("password")} />
      </FrontForm>
    </Dialog>
  );
}
