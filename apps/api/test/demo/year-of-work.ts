import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { demoDay, type Loaded } from "./loaded.ts";

/** That what the database stamps reads as a year of work. */
export function yearOfWork(loaded: Loaded): void {
  const rows = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    (await loaded().database.owner.execute<T>(query)).rows;

  test("is spread over the year, month by month, and ends today", async () => {
    const months = await rows<{ month: string; entries: number }>(
      sql`select to_char(at, 'YYYY-MM') as month, count(*)::int as entries from history where at > ${demoDay}::date - 365 group by 1 order by 1`,
    );
    expect(months.length).toBeGreaterThanOrEqual(12);
    for (const { entries } of months.slice(1)) expect(entries).toBeGreaterThan(100);
    // What other tests of this file do carries the real moment.
    const [last] = await rows<{ last: string }>(
      sql`select max(at)::date::text as last from history where abs(extract(epoch from at - now())) > 3600`,
    );
    expect((last?.last ?? "") <= demoDay).toBe(true);
  });

  test("carries the day on which each thing was done, on the row, its history and its look", async () => {
    const [off] = await rows<Record<string, number>>(sql`
      select (select count(*) from contact where (created_at at time zone 'America/New_York')::date <> on_date)::int as contacts,
        (select count(*) from release where (created_at at time zone 'America/New_York')::date <> signed_on)::int as releases,
        (select count(*) from history h join contact c on c.id = h.row_id where h.at <> c.created_at and h.action = 'insert')::int as history,
        (select count(*) from access_entry where at::date > ${demoDay} and abs(extract(epoch from at - now())) > 3600)::int as looks`);
    expect(off).toEqual({ contacts: 0, releases: 0, history: 0, looks: 0 });
  });

  test("has nobody at work on a Sunday, and nothing after today", async () => {
    const [wrong] = await rows<Record<string, number>>(sql`
      select (select count(*) from contact where extract(isodow from on_date) > 5)::int as weekends,
        (select count(*) from milestone where extract(isodow from on_date) = 7)::int as sundays,
        (select count(*) from employer_contact where on_date > ${demoDay})::int as ahead,
        (select count(*) from job where started_on > ${demoDay})::int as jobs`);
    expect(wrong).toEqual({ weekends: 0, sundays: 0, ahead: 0, jobs: 0 });
  });

  test("pays what work pays here: at least the state's minimum, for hours a week that people work", async () => {
    const [jobs] = await rows<{ least: number; most: number; fewest: number; longest: number }>(sql`
      select min(hourly_wage_cents)::int as least, max(hourly_wage_cents)::int as most, min(hours_per_week)::int as fewest, max(hours_per_week)::int as longest from job`);
    expect(jobs?.least).toBeGreaterThanOrEqual(1600);
    expect(jobs?.most).toBeLessThan(2600);
    expect(jobs?.fewest).toBeGreaterThanOrEqual(8);
    expect(jobs?.longest).toBeLessThanOrEqual(40);
  });
}
