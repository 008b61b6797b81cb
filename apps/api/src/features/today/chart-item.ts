import type { PlacedItem } from "./finding-item.ts";
import type { ChartToSee } from "./load-opened-charts.ts";

/** A chart that a reviewer opened: it stands under *now* until a supervisor has looked at it. */
export const chartItem = ({
  chartId,
  reviewId,
  client,
  byName,
  words,
  openedOn,
}: ChartToSee): PlacedItem => ({
  group: "now",
  item: {
    id: `chart:${chartId}`,
    kind: "chart-opened",
    status: "due",
    client,
    name: client.name,
    finding: null,
    text: words,
    due: null,
    daysLeft: null,
    who: byName,
    action: "look-at-chart",
    referralId: null,
    chart: { chartId, reviewId },
    on: openedOn,
    more: 0,
  },
});
