import type { SharingOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { LooksTable } from "./looks-table.tsx";

/** The latest looks at a record, how many there are in all, and the way to the rest. */
export function LatestLooks({
  clientId,
  looks,
  total,
}: {
  clientId: string;
  looks: SharingOutput["looks"];
  total: number;
}) {
  const all = formatNumber(total, "en");
  const more = total > looks.length;
  return (
    <Section
      title="Who has looked"
      note={more ? `the latest ${looks.length} of ${all}` : all}
      actions={
        more ? <ButtonLink href={`/clients/${clientId}/sharing/looks`}>Show all {all}</ButtonLink> : undefined
      }
    >
      <LooksTable
        looks={looks}
        empty={
          <EmptyState icon="eye" title="Nobody has looked yet">
            Each time somebody opens this record, it is written down here.
          </EmptyState>
        }
      />
    </Section>
  );
}
