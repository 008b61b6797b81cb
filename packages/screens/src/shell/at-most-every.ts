/**
 * Calls `work` at once, and however often it is asked for meanwhile, once more when the time is over.
 *
 * @example
 * const read = atMostEvery(5_000, () => refetch());
 */
export function atMostEvery(milliseconds: number, work: () => void): () => void {
  let resting = false;
  let asked = false;
  const run = () => {
    resting = true;
    asked = false;
    work();
    setTimeout(() => {
      resting = false;
      if (asked) run();
    }, milliseconds);
  };
  return () => {
    if (resting) asked = true;
    else run();
  };
}
