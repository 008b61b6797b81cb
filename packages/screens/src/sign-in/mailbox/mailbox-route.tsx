import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { EmptyState } from "@ips/ui/empty-state";
import { FormActions } from "@ips/ui/form-actions";
import { Skeleton } from "@ips/ui/skeleton";
import { formatInstant } from "@ips/i18n/format-instant";
import { useQuery } from "@tanstack/react-query";
import { portalBase, portalNames } from "../../shell/portal.ts";
import { Refusal } from "../../shell/refusal.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { usePortalContext } from "../../shell/use-portal-context.ts";
import { FrontPage } from "../front-page.tsx";
import { LetterText } from "./letter-text.tsx";

/** Nobody is signed in here, so there is no agency's time zone. */
const ownTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The demo's mailbox: letters that would go to staff by mail. */
export function MailboxRoute() {
  usePageTitle("Mailbox of this demo");
  const api = useApi();
  const { portal } = usePortalContext();
  const query = useQuery(api.mailbox.list.queryOptions());
  return (
    <FrontPage portalName={portalNames[portal]} title="Mailbox of this demo" wide>
      <p>Letters to the demo's staff, newest first. They stay on this machine; a demo sends no mail.</p>
      <FormActions>
        <Button onClick={() => void query.refetch()} busy={query.isFetching}>
          Look again
        </Button>
        <Button variant="quiet" onClick={() => window.location.assign(`${portalBase[portal]}/sign-in`)}>
          Go to sign in
        </Button>
      </FormActions>
      {query.isPending && <Skeleton label="Opening the mailbox" shape="rows" count={3} />}
      {query.isError && !query.data && <Refusal error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.rows.length === 0 && (
        <EmptyState headingLevel={2} title="No letters yet">
          Ask for a new password on the sign-in page, or invite somebody: the letter arrives here.
        </EmptyState>
      )}
      {query.data?.rows.map((letter) => (
        <article key={letter.letterId} className="ips-letter">
          <h2 className="ips-letter__subject">{letter.subject}</h2>
          <p className="ips-letter__about">
            to {letter.to} · <time dateTime={letter.at}>{formatInstant(letter.at, "en", ownTimeZone)}</time>
          </p>
          <LetterText text={letter.text} />
        </article>
      ))}
    </FrontPage>
  );
}
