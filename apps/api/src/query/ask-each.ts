import type { Tx } from "@ips/db";
import { askMerged } from "./ask-merged.ts";
import type { Answers, Questions } from "./ask-together.ts";

/**
 * Asks the same questions about several things in one statement: the answers for each, in their order.
 *
 * @example
 * const [now, then] = await askEach(tx, [questionsOn("2026-11-22"), questionsOn("2026-10-31")]);
 */
export async function askEach<Q extends Questions>(tx: Tx, sets: readonly Q[]): Promise<Answers<Q>[]> {
  const parts = await askMerged(
    tx,
    sets.map((questions) => ({ questions, alongside: undefined })),
  );
  return sets.map((questions, index) => {
    const answers = Object.entries(questions).map(([name, { read }]) => [
      name,
      read(parts[index]?.[name] ?? []),
    ]);
    return Object.fromEntries(answers) as Answers<Q>;
  });
}
