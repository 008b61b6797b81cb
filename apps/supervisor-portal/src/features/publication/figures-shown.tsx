import type { PublishedFigures } from "@ips/contract";
import { ips25 } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { formatMonthDay } from "@ips/i18n/format-date";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { Stack } from "@ips/ui/stack";
import { hiddenReason, namedCounts, ratedText, totalText } from "./publication-text.ts";

/** Published figures, every one of them: what a trainer can know of a publication. */
export function FiguresShown({ figures, today }: { figures: PublishedFigures; today: string }) {
  if (figures.is === "outcomes")
    return (
      <Stack gap={2}>
        <DescriptionList
          items={namedCounts(figures).map(({ name, value }) => ({ term: name, description: value }))}
        />
        {figures.percentWorked === null || Object.values(figures.counts).includes(null) ? (
          <p className="ips-publication__quiet">{hiddenReason}</p>
        ) : null}
      </Stack>
    );
  const names = new Map(ips25.items.map(({ number, key }) => [number, fidelityItemName(key)]));
  const known = figures.scale === ips25.id;
  return (
    <Stack gap={2}>
      <DescriptionList
        items={[
          { term: "Total", description: totalText(figures) },
          { term: "Rated by", description: ratedText(figures) },
          { term: "Last day of the visit", description: formatMonthDay(figures.on, "en", today) },
          ...figures.sections.map(({ section, total, maximum }) => ({
            term: fidelitySectionName(section),
            description: `${total} of ${maximum}`,
          })),
        ]}
      />
      <Disclosure button={`The ${figures.items.length} item scores`}>
        <DescriptionList
          items={figures.items.map(({ item, score }) => ({
            key: String(item),
            term: `${item} ${known ? (names.get(item) ?? "") : ""}`.trim(),
            description: score,
          }))}
        />
      </Disclosure>
    </Stack>
  );
}
