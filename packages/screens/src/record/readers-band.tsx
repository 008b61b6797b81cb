import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { WhoSees } from "@ips/ui/who-sees";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../shell/session.tsx";

const subject = { "case-notes": "Notes about", "employer-contacts": "Employer contacts for" } as const;

/** Who will read what is being written about a person: the own team, and an agency to which that is released. */
export function ReadersBand({ clientId, group }: { clientId: string; group: keyof typeof subject }) {
  const api = useApi();
  const { active, today } = useSession();
  const { data } = useQuery(api.client.get.queryOptions({ clientId }));
  if (!data) return null;
  const readers = data.band.sharedWith.filter(({ groups }) => groups.includes(group));
  const ours = active.agencyKind === "ips" ? "program" : "office";
  const others = readers.map(
    ({ agencyName, unitName, expiresOn }) =>
      `${[agencyName, unitName].filter(Boolean).join(", ")} until ${formatMonthDay(expiresOn, "en", today)}`,
  );
  return (
    <WhoSees shared={readers.length > 0}>
      {subject[group]} {data.name}:{" "}
      {readers.length === 0 ? `only your ${ours}` : `your ${ours}, and ${others.join("; ")}`}
    </WhoSees>
  );
}
