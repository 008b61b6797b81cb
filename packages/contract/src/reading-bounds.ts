/** Between which numbers a program may set how its evidence is read. Shares are 0–1. */
export const readingBounds = {
  months: { least: 1, most: 24 },
  fewestCurrentJobs: { least: 0, most: 100 },
  vrMonthsShare: { least: 0.5, most: 1 },
  vrWeeksShare: { least: 0.5, most: 1 },
  weeklyShare: { least: 0.5, most: 1 },
  followAlongShare: { least: 0.5, most: 1 },
} as const;
