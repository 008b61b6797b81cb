import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is no such page"
      action={<ButtonLink href="/">Go to Today</ButtonLink>}
    >
      The address may be mistyped, or the page has moved.
    </EmptyState>
  );
}
