import type { PlainDate } from "@ips/domain";

/** Who works with a person on a day: the first, until a day on which they are given to another. */
export type Carriers<Key> = {
  readonly on: (day: PlainDate) => Key;
  readonly handTo: (day: PlainDate, next: Key) => void;
};

/** Begins with one who carries the person; hand-overs are told in the order of their days. */
export function carriedBy<Key>(first: Key): Carriers<Key> {
  const later: { from: PlainDate; who: Key }[] = [];
  return {
    on: (day) => later.findLast(({ from }) => from <= day)?.who ?? first,
    handTo: (day, next) => {
      later.push({ from: day, who: next });
    },
  };
}
