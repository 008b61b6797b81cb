import { timeInCommunity } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** Share of a specialist's time away from the office, in percent. */
export const communityTimePercent = effectiveDated({
  id: "ips.community-time.percent",
  unit: "percent",
  rows: [{ from: "2008-01-01", value: 65, cite: timeInCommunity }],
  reviewBy: "2027-06-30",
});

/** What a week or a quarter of weeks says. */
export type CommunityTime = { percent: number; asked: number; met: boolean };

/**
 * How much of the working time was spent in the community, and whether it reaches the share that IPS asks for. Hours are hours; the share is
 * compared unrounded; a jurisdiction may ask for its own share. Refused without any working hours, because a share of nothing is no share.
 * @example
 * ```ts
 * const time = communityTime({ community: 26, worked: 40 }, "2026-11-02");
 * time.ok && time.value.met; // => true
 * const less = communityTime({ community: 25.9, worked: 40 }, "2026-11-02");
 * less.ok && less.value.percent; // => 64.75
 * communityTime({ community: 0, worked: 0 }, "2026-11-02").ok; // => false
 * ```
 */
export function communityTime(
  hours: { community: number; worked: number },
  on: PlainDate,
  asks: DatedFigure = communityTimePercent,
): Verdict<CommunityTime, "figure-not-known" | "no-working-hours"> {
  const share = asks.at(on);
  if (!share.ok) return share;
  if (!(hours.worked > 0))
    return { ok: false, code: "no-working-hours", facts: [], because: [timeInCommunity] };
  const asked = share.value.use.value;
  const percent = (hours.community / hours.worked) * 100;
  return {
    ok: true,
    value: { percent, asked, met: percent >= asked },
    because: share.because,
  };
}
