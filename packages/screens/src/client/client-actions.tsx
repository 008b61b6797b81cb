import { ButtonLink } from "@ips/ui/button-link";
import { useClient } from "../record/client-context.tsx";

/** What is done most often with a person: a contact from any page of the record that has not the form in place, the rest from its first page. */
export function ClientActions({ path }: { path: string }) {
  const { client } = useClient();
  const { can, clientId } = client;
  return (
    <>
      {can.logContact && path !== "/contacts" && (
        <ButtonLink href={`/log-contact?client=${clientId}`} variant="primary" icon="plus">
          Log contact
        </ButtonLink>
      )}
      {can.logEmployerContact && path === "" && (
        <ButtonLink href={`/log-employer-contact?client=${clientId}`} icon="building">
          Log employer contact
        </ButtonLink>
      )}
    </>
  );
}
