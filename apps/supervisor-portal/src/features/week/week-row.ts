import type { WeeksOutput } from "@ips/contract";

/** One of one's own weeks. */
export type WeekRow = WeeksOutput["weeks"][number];
