import type { Chain } from "./step.ts";
import { timeChains, type TimedStep } from "./moments.ts";

/** How many people's stories are told at the same time: what two cores and a small pool of connections carry. */
const tellers = 6;

/**
 * Lets everything happen: each person's steps in their order, several people at a time, the longest stories first.
 * What a person's steps write does not depend on who else is told meanwhile.
 *
 * @param onStep is told how many steps have been taken.
 * @throws the refusal of a use-case, with the person and the day on which it was refused.
 */
export async function happen(
  chains: readonly Chain[],
  { timeZone, now, onStep }: { timeZone: string; now: Date; onStep: (done: number) => void },
): Promise<void> {
  const timed = timeChains(chains, timeZone, now);
  const waiting = chains
    .map(({ who }, index) => ({ who, steps: timed[index] ?? [] }))
    .toSorted((one, other) => other.steps.length - one.steps.length);
  let done = 0;
  const tellOne = async ({ who, steps }: { who: string; steps: readonly TimedStep[] }) => {
    for (const { step, at } of steps) {
      try {
        await step.act(at);
      } catch (cause) {
        throw new Error(`The demo's story of ${who}, ${step.on}, was refused.`, { cause });
      }
      onStep(++done);
    }
  };
  await Promise.all(
    Array.from({ length: tellers }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await tellOne(next);
    }),
  );
}
