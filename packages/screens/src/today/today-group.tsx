import { todayPage } from "@ips/contract/today-page";
import type { TodayItem } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { Disclosure } from "@ips/ui/disclosure";
import { FindingList, FindingRow } from "@ips/ui/finding-row";
import { Link } from "@ips/ui/link";
import type { StatusKind } from "@ips/ui/status";
import { findingTitle } from "../findings/finding-title.ts";
import { FindingWhy } from "../findings/finding-why.tsx";
import { statusKind } from "../findings/status-kind.ts";
import { DueDay } from "../record/day.tsx";
import { ShowMore } from "../record/show-more.tsx";
import { useToday } from "../shell/session.tsx";
import { ActionLink } from "./action-link.tsx";

export type TodayGroupProps = {
  title: string;
  /** The most urgent of them. */
  items: readonly TodayItem[];
  /** How many there are. */
  total: number;
  /** More of them are being read. */
  busy: boolean;
  onMore: () => void;
  /** Not urgent, opened on demand. */
  folded?: boolean;
};

/** Items of one urgency. Shows nothing when empty. */
export function TodayGroup({ title, items, total, busy, onMore, folded = false }: TodayGroupProps) {
  if (items.length === 0) return null;
  const rows = items.map((item) => (
    <TodayRow key={item.id} item={item} waiting={title === "Waiting for others"} />
  ));
  const more = (
    <ShowMore label={title} shown={items.length} total={total} step={todayPage} busy={busy} onMore={onMore} />
  );
  if (!folded) {
    return (
      <>
        <FindingList title={title} note={formatNumber(total, "en")}>
          {rows}
        </FindingList>
        {more}
      </>
    );
  }
  return (
    <Disclosure button={`${title} · ${formatNumber(total, "en")}`}>
      <FindingList title={title}>{rows}</FindingList>
      {more}
    </Disclosure>
  );
}

function TodayRow({ item, waiting }: { item: TodayItem; waiting: boolean }) {
  const today = useToday();
  const kind: StatusKind = waiting ? "waiting" : statusKind(item.status, item.daysLeft);
  const title = rowTitle(item, (on) => formatDay(on, "en", today));
  return (
    <FindingRow
      status={kind}
      title={title}
      who={
        item.client ? <Link href={`/clients/${item.client.clientId}`}>{item.client.name}</Link> : item.name
      }
      detail={<RowDetail item={item} />}
      action={<ActionLink item={item} />}
      why={
        item.finding
          ? {
              button: "why",
              label: `Why: ${title}, ${item.name}`,
              content: <FindingWhy finding={item.finding} clientId={item.client?.clientId ?? null} />,
            }
          : undefined
      }
    />
  );
}

function RowDetail({ item }: { item: TodayItem }) {
  const parts = [item.who, item.more > 0 ? `${item.more} more` : null].filter(Boolean).join(" · ");
  const dated = item.due !== null && item.finding === null;
  const today = useToday();
  if (item.kind === "chart-opened")
    return `${item.who ?? "A reviewer"}${item.on === null ? "" : `, ${formatDay(item.on, "en", today)}`}`;
  return (
    <>
      {dated && item.due !== null && <DueDay on={item.due} />}
      {dated && parts ? " · " : ""}
      {parts}
    </>
  );
}

function rowTitle(item: TodayItem, day: (on: string) => string): string {
  if (item.finding) return findingTitle(item.finding);
  const when = item.on ? ` ${day(item.on)}` : "";
  switch (item.kind) {
    case "referral":
      return `Referral sent${when}`;
    case "release-to-file":
      return `Release signed elsewhere${when}, to be filed here`;
    case "question":
      return item.text ? `Question: ${item.text}` : `Question asked${when}`;
    case "action-step":
      return `Action plan: ${item.text ?? ""}`;
    case "chart-opened":
      return `Chart opened in a review: ${item.text ?? ""}`;
    case "self-evaluation":
      return "Self-evaluation to the state";
    case "task":
      return `Asked: ${item.text ?? ""}`;
    default:
      return item.text ?? "";
  }
}
