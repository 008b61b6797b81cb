import type { PairStanding } from "@ips/crosswalk";
import type { Finding } from "@ips/domain";
import type { ItemEstimate } from "@ips/fidelity";
import { shortAnswer } from "./short-answer.ts";

/** The parts of an answer, each with what it says: a finding a part, a duty of the crosswalk a part, an item of a scale a part; else the answer is whole. */
export function partsOf(asks: string, answer: unknown): Record<string, string> {
  if (asks === "findingsFor") return findingParts(answer as readonly Finding[]);
  if (asks === "evaluateCrosswalk") return dutyParts(answer as readonly PairStanding[]);
  if (asks === "estimateItems") return itemParts(answer as readonly ItemEstimate[]);
  if (asks === "inventory") return answer as Record<string, string>;
  return { answer: shortAnswer(answer) };
}

function findingParts(findings: readonly Finding[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const finding of findings) {
    let part: string = finding.rule;
    for (let more = 2; part in parts; more++) part = `${finding.rule}#${more}`;
    const { status, code, due, decidedLate, leads, startEvent, missing, figures } = finding;
    parts[part] = shortAnswer({
      status,
      code,
      due,
      late: decidedLate || null,
      leads: leads ? null : false,
      startEvent,
      missing,
      figures,
    });
  }
  return parts;
}

function dutyParts(pairs: readonly PairStanding[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const { pair, sides, counted, next } of pairs) {
    for (const { duty, status, due } of Object.values(sides).flatMap((side) => Object.values(side).flat()))
      parts[duty] = shortAnswer({ status, due });
    if (counted.length > 0)
      parts[`${pair} counted`] = shortAnswer(counted.map(({ event, on }) => `${event}@${on}`));
    if (next !== null)
      parts[`${pair} next`] = shortAnswer({ duty: next.duty, by: next.by, event: next.event });
  }
  return parts;
}

/** What is suggested for each item, without the figures that were given; those of which nothing is known stand together. */
function itemParts(estimates: readonly ItemEstimate[]): Record<string, string> {
  const silent = estimates.filter(({ inputs, figure, suggestion }) => {
    return inputs.length === 0 && figure === null && suggestion === null;
  });
  return Object.fromEntries([
    ...estimates
      .filter((estimate) => !silent.includes(estimate))
      .map(({ item, standing, suggestion, lowest, highest, figure, open, next }) => [
        `item ${item}`,
        shortAnswer({ standing, suggestion, lowest, highest, figure, open, next }),
      ]),
    ["others", silent.map(({ item, lowest, highest }) => `${item}=${lowest}-${highest}`).join(" ") || "-"],
  ]) as Record<string, string>;
}
