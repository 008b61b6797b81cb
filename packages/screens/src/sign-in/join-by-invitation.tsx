import { useApi } from "@ips/portal-kit/api";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { signOut } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { FormActions } from "@ips/ui/form-actions";
import { useMutation, useQuery } from "@tanstack/react-query";
import { portalBase, type Portal } from "../shell/portal.ts";
import { refusalText } from "../shell/refusal-words.ts";
import { usePortalContext } from "../shell/use-portal-context.ts";

/** An invitation for somebody who has a sign-in already: signed in with it, one press adds the membership. */
export function JoinByInvitation({
  token,
  email,
  onJoined,
}: {
  token: string;
  email: string;
  onJoined: (portal: Portal) => void;
}) {
  const api = useApi();
  const { client } = usePortalContext();
  // Asked by itself: on this page, being signed out is an answer and leads nowhere.
  const who = useQuery({
    queryKey: ["who-is-signed-in"],
    queryFn: () =>
      client.session.me.query().then(
        ({ user }) => user.email,
        (error: unknown) => {
          if (readAppError(error).code === "signed-out") return null;
          throw error;
        },
      ),
  });
  const join = useMutation(
    api.staff.joinByInvitation.mutationOptions({
      onSuccess: ({ portal }) => {
        onJoined(portal);
        window.location.assign(`${portalBase[portal]}/`);
      },
    }),
  );
  const back = `/sign-in?to=${encodeURIComponent(`/invitation?token=${token}`)}`;
  if (who.data?.toLowerCase() === email.toLowerCase()) {
    return (
      <>
        <p>
          You are signed in as {email}. The invitation is added to this sign-in; your password stays as it is.
        </p>
        {join.isError && (
          <Alert tone="error" live="assertive">
            {refusalText(join.error)}
          </Alert>
        )}
        <FormActions>
          <Button variant="primary" busy={join.isPending} onClick={() => join.mutate({ token })}>
            Add it to my sign-in
          </Button>
        </FormActions>
      </>
    );
  }
  return (
    <>
      <Alert tone="info" live="polite">
        There is a sign-in for {email} already. Sign in with it and its own password; this page then adds the
        invitation to it.
      </Alert>
      <FormActions>
        {who.data ? (
          <Button variant="primary" onClick={() => void signOut().then(() => window.location.reload())}>
            Sign out {who.data}
          </Button>
        ) : (
          <ButtonLink variant="primary" href={back}>
            Sign in
          </ButtonLink>
        )}
      </FormActions>
    </>
  );
}
