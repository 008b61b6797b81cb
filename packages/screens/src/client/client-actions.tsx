import { ButtonLink } from "@ips/ui/button-link";
import { useClient } from "../record/client-context.tsx";

/** What is done most often with a person, from any page of the record; a page that has it in place leaves it out here. */
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
      {can.logEmployerContact && path !== "/employers" && (
        <ButtonLink href={`/log-employer-contact?client=${clientId}`} icon="building">
          Log employer contact
        </ButtonLink>
      )}
    </>
  );
}
