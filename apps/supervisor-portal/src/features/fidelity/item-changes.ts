import type { FidelityItem } from "@ips/contract";

type Input = FidelityItem["inputs"][number];

/** An item that moved between two days, with the figures that moved it. */
export type ItemMoved = {
  item: number;
  key: FidelityItem["key"];
  before: FidelityItem;
  now: FidelityItem;
  direction: "up" | "down" | "other";
  inputs: { before: Input | null; now: Input | null }[];
};

/**
 * The items whose suggestion, or what is open of it, is another than before, in the order of the scale. A figure that moved without moving its
 * item is none of them.
 */
export function itemChanges(before: readonly FidelityItem[], now: readonly FidelityItem[]): ItemMoved[] {
  const earlier = new Map(before.map((each) => [each.item, each]));
  return now.flatMap((item): ItemMoved[] => {
    const then = earlier.get(item.item);
    if (then === undefined || (then.lowest === item.lowest && then.highest === item.highest)) return [];
    return [
      {
        item: item.item,
        key: item.key,
        before: then,
        now: item,
        direction: directionOf(then, item),
        inputs: movedInputs(then.inputs, item.inputs),
      },
    ];
  });
}

function directionOf(before: FidelityItem, now: FidelityItem): ItemMoved["direction"] {
  if (now.lowest >= before.lowest && now.highest >= before.highest) return "up";
  return now.lowest <= before.lowest && now.highest <= before.highest ? "down" : "other";
}

const nameOf = ({ key, specialist, of }: Input) =>
  JSON.stringify([key, specialist, of === null ? null : "counted"]);

function movedInputs(before: readonly Input[], now: readonly Input[]): ItemMoved["inputs"] {
  const earlier = new Map(before.map((input) => [nameOf(input), input]));
  const later = new Map(now.map((input) => [nameOf(input), input]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) => {
    const pair = { before: earlier.get(name) ?? null, now: later.get(name) ?? null };
    const same = pair.before?.value === pair.now?.value && pair.before?.of === pair.now?.of;
    return same ? [] : [pair];
  });
}
