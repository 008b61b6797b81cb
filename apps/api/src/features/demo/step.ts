import type { PlainDate } from "@ips/domain";

/** One thing that somebody did on a day, through the use-case that the product has for it. */
export type Step = { readonly on: PlainDate; readonly act: (moment: Date) => Promise<unknown> };

/** What a story is told into. */
export type Tell = (on: PlainDate, act: () => Promise<unknown>) => void;

/** What happened to one person: its steps happen one after the other, whatever happens to others meanwhile. */
export type Chain = { readonly who: string; readonly steps: readonly Step[] };
