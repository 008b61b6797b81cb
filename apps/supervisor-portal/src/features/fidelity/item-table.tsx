import type { FidelityItem, FidelityOutput } from "@ips/contract";
import { fidelitySections } from "@ips/fidelity";
import { estimateStandingName } from "@ips/i18n/estimate-standing";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { DataTable, type Column } from "@ips/ui/data-table";
import { summaryOf } from "./figure-text.ts";
import { ItemReasons } from "./item-reasons.tsx";
import { ScoreBar } from "./score-bar.tsx";

/** The profile: every item of the scale in its order, drawn and in words, each opening to what is behind it. */
export function ItemTable({ data, program }: { data: FidelityOutput; program: string }) {
  const { items, withoutContact, communityFrom } = data;
  const columns: Column<FidelityItem>[] = [
    {
      key: "item",
      header: "Item",
      rowHeader: true,
      cell: ({ item, key }) => (
        <span className="ips-fidelity__item">
          <span className="ips-fidelity__number">{item}</span> {fidelityItemName(key)}
        </span>
      ),
    },
    {
      key: "score",
      header: "The records reach",
      nowrap: true,
      cell: ({ lowest, highest }) => <ScoreBar lowest={lowest} highest={highest} />,
    },
    {
      key: "figure",
      header: "From",
      width: "wide",
      cell: (row) => summaryOf(row) ?? estimateStandingName(row.standing),
    },
  ];
  return (
    <DataTable<FidelityItem>
      caption="All items"
      columns={columns}
      groups={fidelitySections.map((section) => ({
        key: section,
        heading: fidelitySectionName(section),
        rows: items.filter((item) => item.section === section),
      }))}
      rowKey={({ item }) => String(item)}
      detail={{
        header: "What is behind it",
        button: "why",
        label: ({ key }) => `Why: ${fidelityItemName(key)}`,
        content: (row) => (
          <ItemReasons
            item={row}
            program={program}
            withoutContact={row.key === "rapid-search" ? withoutContact : []}
            communityFrom={row.key === "community-based" ? communityFrom : []}
          />
        ),
      }}
      loadingLabel="Loading the items"
      empty={null}
    />
  );
}
