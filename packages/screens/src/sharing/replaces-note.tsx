import type { ReleaseView } from "@ips/contract";
import { Alert } from "@ips/ui/alert";
import { Day } from "../record/day.tsx";
import { groupShortName } from "../record/group-short-name.ts";
import { inTheWay } from "./running-releases.ts";
import type { SigningValues } from "./signing-values.ts";

/** Which earlier release ends as this one starts, and what it opened that this one does not. */
export function ReplacesNote({ given, values }: { given: readonly ReleaseView[]; values: SigningValues }) {
  const replaced = inTheWay(given, values);
  if (replaced.length === 0) return null;
  const closed = [...new Set(replaced.flatMap(({ groups }) => groups))].filter(
    (group) => !values.groups.includes(group),
  );
  return (
    <Alert tone="info" live="polite">
      {replaced.map((release) => (
        <p key={release.releaseId}>
          This takes the place of the release signed on <Day on={release.signedOn} />, which runs until{" "}
          <Day on={release.expiresOn} />. That one ends in the moment this one starts.
        </p>
      ))}
      {closed.length > 0 && (
        <p>No longer seen after that: {closed.map((group) => groupShortName(group)).join(", ")}.</p>
      )}
    </Alert>
  );
}
