/**
 * What is left of a session, to be seen: minutes and seconds.
 *
 * @example
 * leftInWords(95_000); // => "1 minute 35 seconds"
 */
export function leftInWords(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const parts = [
    count(Math.floor(seconds / 60), "minute"),
    seconds % 60 === 0 && seconds > 0 ? "" : count(seconds % 60, "second", seconds < 60),
  ];
  return parts.filter(Boolean).join(" ");
}

const count = (number: number, unit: string, always = false): string =>
  number === 0 && !always ? "" : `${number} ${unit}${number === 1 ? "" : "s"}`;

/**
 * The same, to be heard: it changes three times, so that a screen reader does not talk all the while.
 *
 * @example
 * milestoneOf(45_000); // => "One minute left."
 */
export function milestoneOf(leftMs: number): string {
  if (leftMs <= 10_000) return "Ten seconds left.";
  if (leftMs <= 30_000) return "Thirty seconds left.";
  return leftMs <= 60_000 ? "One minute left." : "";
}
