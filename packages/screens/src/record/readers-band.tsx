import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { WhoSees } from "@ips/ui/who-sees";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../shell/session.tsx";

const subject = { "case-notes": "notes about", "employer-contacts": "for whom this was, and what is noted about" } as const;

/** Who will read what is being written about a person: the own team, and an agency to which that is released. */
export function ReadersBand({ clientId, group }: { clientId: string; group: keyof typeof subject }) {
  const api = useApi();
  const { active, today } = useSession();
  const { data } = useQuery(api.client.get.queryOptions({ clientId }));
  if (!data) return null;
  const readers = data.band.sharedWith.filter(({ groups }) => groups.includes(group));
  const ours = active.agencyKind === "ips" ? "program" : "office";
  const others = readers.map(({ agencyName, unitName, expiresOn }) => `${[agencyName, unitName].filter(Boolean).join(", ")} until ${formatMonthDay(expiresOn, "en", today)}`);
  return (
    <WhoSees shared={readers.length > 0}>
      {readers.length === 0 ? `Only your ${ours} reads ${subject[group]} ${data.name}` : `Your ${ours} reads ${subject[group]} ${data.name}, and so does ${others.join("; ")}`}
    </WhoSees>
  );
}
