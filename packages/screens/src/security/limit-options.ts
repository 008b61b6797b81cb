const choices = {
  idleMinutes: [5, 10, 15, 20, 30, 45, 60],
  sessionHours: [1, 2, 4, 6, 8, 10, 12, 16, 24],
} as const;

const words = { idleMinutes: ["minute", "minutes"], sessionHours: ["hour", "hours"] } as const;

/**
 * The limits an agency can choose from: what the deployment sets, and everything stricter.
 *
 * @example
 * limitOptions("idleMinutes", 15); // => 15 minutes (as the installation), 10 minutes, 5 minutes
 */
export function limitOptions(
  limit: keyof typeof choices,
  deployment: number,
): { value: string; text: string }[] {
  const text = (count: number) => `${count} ${words[limit][count === 1 ? 0 : 1]}`;
  return [
    { value: "", text: `${text(deployment)} (what this installation sets)` },
    ...choices[limit]
      .filter((count) => count < deployment)
      .toReversed()
      .map((count) => ({ value: String(count), text: text(count) })),
  ];
}
