import type { inviteStaffOutput } from "@ips/contract";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { TextField } from "@ips/ui/text-field";
import { useRef, useState } from "react";
import type { z } from "zod";
import { Moment } from "../record/day.tsx";

export type InvitationLinkDialogProps = {
  name: string;
  made: z.infer<typeof inviteStaffOutput>;
  onClose: () => void;
};

/** The one-time link, shown once: mailed or to be handed over. */
export function InvitationLinkDialog({
  name,
  made: { link, expiresAt, mailed },
  onClose,
}: InvitationLinkDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"yes" | "by-hand" | null>(null);
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    field.current?.select();
    setCopied(done ? "yes" : "by-hand");
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`The invitation of ${name}`}
      closeLabel="Close"
      actions={
        <>
          <Button variant="primary" onClick={() => void copy()} data-autofocus>
            Copy the link
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Done
          </Button>
          <p className="ips-form-actions__note" role="status">
            {copied === "yes" && "Copied."}
            {copied === "by-hand" &&
              "This browser does not copy by itself: the link is marked, press Ctrl-C."}
          </p>
        </>
      }
    >
      <Alert tone={mailed ? "success" : "info"}>
        {mailed
          ? `The link was mailed to ${name}. You can also hand it over yourself.`
          : `No mail was sent: this server has no mail set up. Give ${name} this link yourself, in person or by a way you trust.`}
      </Alert>
      <TextField
        ref={field}
        label="Link that works once"
        name="invitation-link"
        value={link}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <p>
        It works until <Moment at={expiresAt} />. It is not shown again; a new one can be made at any time,
        which ends this one.
      </p>
    </Dialog>
  );
}
