import { formatExactDate } from "@ips/i18n/format-date";
import { languageName } from "@ips/i18n/language";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { Suspense, useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { useToday } from "../shell/session.tsx";
import { ageOn } from "./age-on.ts";
import { EditIdentityDialog } from "./client-dialogs.ts";

/** Who the person is and how to reach them. Not there where the identity is not shared. */
export function IdentityCard() {
  const { client } = useClient();
  const today = useToday();
  const [editing, setEditing] = useState(false);
  const { identity, can } = client;
  if (!identity) return null;
  const { firstName, lastName, preferredName, bornOn, phone, email, language } = identity;
  const items = [
    preferredName ? { term: "Name on papers", description: `${firstName} ${lastName}` } : null,
    bornOn
      ? {
          term: "Born",
          description: `${formatExactDate(bornOn, "en").replace(/^\w+, /u, "")} · ${ageOn(bornOn, today)} years old`,
        }
      : null,
    phone
      ? {
          term: "Phone",
          description: (
            <a className="usa-link ips-link" href={`tel:${phone.replaceAll(/[^\d+]/gu, "")}`}>
              {phone}
            </a>
          ),
        }
      : null,
    email ? { term: "E-mail", description: <EmailLink email={email} /> } : null,
    { term: "Language", description: languageName(language) },
  ].filter((item) => item !== null);
  return (
    <Card
      title="About"
      actions={
        can.editIdentity ? (
          <Button size="small" variant="quiet" icon="edit" onClick={() => setEditing(true)}>
            Edit<span className="usa-sr-only"> name and contact</span>
          </Button>
        ) : undefined
      }
    >
      <DescriptionList items={items} />
      {editing && (
        <Suspense fallback={null}>
          <EditIdentityDialog identity={identity} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </Card>
  );
}

/** Breaks after the @ where it does not fit. */
function EmailLink({ email }: { email: string }) {
  const at = email.lastIndexOf("@") + 1;
  return (
    <a className="usa-link ips-link ips-wrap" href={`mailto:${email}`}>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </a>
  );
}
