import { sql, type SQL } from "drizzle-orm";
import type { EvidenceWindow } from "./evidence-window.ts";

const starts = (dates: readonly string[]) =>
  sql`array[${sql.join(
    dates.map((date) => sql`${date}::date`),
    sql`, `,
  )}]::date[]`;

/** The month of the window, counted from its first day, in which a contact `met` lies. */
export const monthOf = ({ months }: EvidenceWindow): SQL => sql`width_bucket(met.on_date, ${starts(months)})`;

/** The same for spans of three months; null before the first. */
export const quarterOf = ({ quarters }: EvidenceWindow): SQL =>
  sql`nullif(width_bucket(met.on_date, ${starts(quarters)}), 0)`;

/** The same for spans of seven days. */
export const sevenOf = ({ from }: EvidenceWindow): SQL => sql`((met.on_date - ${from}::date) / 7)`;

/** The scheduled meeting in person. */
export const isMeeting = sql`met.kind = 'scheduled-meeting' and met.mode = 'in-person'`;
