import type { PlainDate } from "@ips/domain";

/** One thing that somebody did on a day, through the use-case that the product has for it. */
export type Step = { readonly on: PlainDate; readonly act: () => Promise<unknown> };

/** What a story is told into. */
export type Tell = (on: PlainDate, act: () => Promise<unknown>) => void;

/**
 * Lets everything happen in the order of its days, and within a day as told, so that the history of the demo
 * reads as a history.
 *
 * @throws the refusal of a use-case, with the day on which it was refused.
 */
export async function happen(steps: readonly Step[], onProgress: (done: number) => void): Promise<void> {
  let done = 0;
  for (const { on, act } of steps.toSorted((one, other) => one.on.localeCompare(other.on))) {
    try {
      await act();
    } catch (cause) {
      throw new Error(`The demo's story of ${on} was refused.`, { cause });
    }
    onProgress(++done);
  }
}
