import type { FidelityItem } from "@ips/contract";
import { nearestGains } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { Section } from "@ips/ui/section";
import { figureText } from "./figure-text.ts";

/** How many steps are named: enough to choose from, few enough to take one. */
const named = 3;

/** The items whose next score is nearest. */
export function NearestSteps({ items }: { items: readonly FidelityItem[] }) {
  const byNumber = new Map(items.map((item) => [item.item, item]));
  const nearest = nearestGains(
    items.map(({ inputs, ...item }) => ({
      ...item,
      cites: [],
      inputs: inputs.map(({ key, value }) => ({ key, value })),
      forReviewer: [],
    })),
    named,
  ).flatMap(({ item }) => byNumber.get(item) ?? []);
  if (nearest.length === 0) return null;
  return (
    <Section title="Where a little moves most" note="the items nearest to their next score">
      <ol className="ips-fidelity__steps">
        {nearest.map((item) => (
          <li key={item.item}>
            <strong>{fidelityItemName(item.key)}</strong>
            <span>{stepText(item)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function stepText({ figure, unit, next, suggestion }: FidelityItem): string {
  const from = suggestion === null ? "" : `from ${suggestion} to ${next?.score}`;
  if (figure === null || unit === null || next === null || next.figure === null) return from;
  return `${figureText(figure, unit)} now; ${figureText(next.figure, unit)} would take it ${from}`;
}
