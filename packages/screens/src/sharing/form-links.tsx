import { ButtonLink } from "@ips/ui/button-link";

/** Leads to the copy of a signed form, for printing. */
export function CopyLink({ clientId, formId, label }: { clientId: string; formId: string; label: string }) {
  return (
    <ButtonLink
      href={`/clients/${clientId}/sharing/forms/${formId}`}
      size="small"
      variant="quiet"
      icon="print"
      aria-label={`Copy for the person, ${label}`}
    >
      Copy
    </ButtonLink>
  );
}
