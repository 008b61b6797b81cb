import { Alert } from "@ips/ui/alert";
import { ButtonLink } from "@ips/ui/button-link";

/** On *Today* of a supervisor: somebody opened a record of theirs from elsewhere. */
export function ReviewsWaiting({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Alert
      tone="warning"
      heading={
        count === 1
          ? "A record was opened from elsewhere in the agency"
          : `${count} records were opened from elsewhere in the agency`
      }
      actions={<ButtonLink href="/elsewhere">Review</ButtonLink>}
    >
      Say whether it was justified.
    </Alert>
  );
}
