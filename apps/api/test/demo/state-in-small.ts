import { agency, asDirectoryReader, systemActor } from "@ips/db";
import { findingStatuses, type FindingCode } from "@ips/domain";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { actorContext } from "../../src/actor-context.ts";
import { demoSignIns } from "../../src/features/demo/sign-ins.ts";
import { listFindings } from "../../src/features/findings/list-findings.ts";
import { demoDay, type Loaded } from "./loaded.ts";

/** Counts by phase and role, and that each finding and each state of a release occurs. */
export function stateInSmall(loaded: Loaded): void {
  const rows = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    (await loaded().database.owner.execute<T>(query)).rows;

  test("has two mental health agencies with three programs and a VR agency with two offices", async () => {
    expect(
      await rows(sql`select a.name as agency, a.kind::text, array_agg(u.name order by u.name) as units
        from agency a join unit u on u.agency_id = a.id group by 1, 2 order by 1`),
    ).toEqual([
      { agency: "Harbor Community Mental Health", kind: "ips", units: ["Harbor East IPS"] },
      { agency: "Lakeside Behavioral Health", kind: "ips", units: ["Lakeside IPS", "Millbrook IPS"] },
      { agency: "State Vocational Rehabilitation", kind: "vr", units: ["North Office", "South Office"] },
    ]);
  });

  test("has everybody of a real agency to sign in as", () => {
    const roles = Map.groupBy(demoSignIns, ({ role }) => role);
    expect(Object.fromEntries([...roles].map(([role, people]) => [role, people.length]))).toEqual({
      "ips-supervisor": 3,
      specialist: 8,
      practitioner: 2,
      administrator: 3,
      "benefits-planner": 1,
      reviewer: 2,
      trainer: 1,
      "vr-counselor": 4,
      "vr-supervisor": 2,
      "vr-business": 1,
    });
  });

  test("gives each specialist a caseload within the scale's twenty for a full-time position", async () => {
    const loads = await rows<{ name: string; open: number; fte: string }>(sql`
      select s.name, s.fte::text, count(*)::int as open from assignment a join episode e on e.id = a.episode_id join staff s on s.id = a.staff_id
      where a.to_on is null and e.exited_on is null group by 1, 2`);
    expect(loads).toHaveLength(8);
    for (const { open, fte } of loads) {
      expect(open).toBeGreaterThanOrEqual(7);
      expect(open).toBeLessThanOrEqual(20 * Number(fte));
    }
  });

  test("has four to five in ten at work within the quarter in each program, as a good program has", async () => {
    const programs = await rows<{ name: string; share: number }>(sql`
      select u.name, (100.0 * count(distinct j.client_id) / count(distinct e.client_id))::int as share
      from episode e join unit u on u.id = e.unit_id
      left join job j on j.client_id = e.client_id and coalesce(j.ended_on, ${demoDay}::date) >= ${demoDay}::date - 91
      where coalesce(e.exited_on, ${demoDay}::date) >= ${demoDay}::date - 91 group by 1`);
    expect(programs).toHaveLength(3);
    for (const { share } of programs) {
      expect(share).toBeGreaterThanOrEqual(31);
      expect(share).toBeLessThanOrEqual(55);
    }
  });

  test("has people of every standing in the program: new, looking, at work, between jobs, gone either way", async () => {
    const [phases] = await rows<Record<string, number>>(sql`
      select count(*) filter (where e.exited_on is null and e.entered_on >= ${demoDay}::date - 7)::int as new,
        count(*) filter (where e.exited_on is null and not exists (select 1 from employer_contact_client v where v.client_id = e.client_id))::int as beginning,
        count(*) filter (where e.exited_on is null and not exists (select 1 from job j where j.client_id = e.client_id))::int as looking,
        count(*) filter (where e.exited_on is null and exists (select 1 from job j where j.client_id = e.client_id and j.ended_on is null and j.started_on >= ${demoDay}::date - 31))::int as first_month,
        count(*) filter (where e.exited_on is null and exists (select 1 from job j where j.client_id = e.client_id and j.ended_on is null and j.started_on < ${demoDay}::date - 365))::int as over_a_year,
        count(*) filter (where e.exited_on is null and exists (select 1 from job j where j.client_id = e.client_id and j.ended_on is not null)
          and not exists (select 1 from job j where j.client_id = e.client_id and j.ended_on is null))::int as between_jobs,
        count(*) filter (where e.exit_reason = 'transitioned-working')::int as left_working,
        count(*) filter (where e.exit_reason is not null and e.exit_reason <> 'transitioned-working')::int as left_otherwise
      from episode e`);
    for (const [phase, count] of Object.entries(phases ?? {}))
      expect([phase, count > 1]).toEqual([phase, true]);
    expect(phases?.["looking"]).toBeGreaterThan(40);
  });

  test("has releases of every state", async () => {
    const [states] = await rows<Record<string, number>>(sql`
      select count(*) filter (where r.open and back.id is not null)::int as both_ways,
        count(*) filter (where r.open and back.id is null)::int as one_way,
        count(*) filter (where r.open and r.expires_on <= ${demoDay}::date + 7)::int as ending_within_days,
        count(*) filter (where r.expires_on < ${demoDay} and r.revoked_at is null)::int as ended,
        count(*) filter (where r.valid_from > ${demoDay})::int as not_begun,
        count(*) filter (where r.revoked_at is not null)::int as revoked,
        count(*) filter (where r.part2)::int as part2,
        count(*) filter (where exists (select 1 from release_decline d where d.release_id = r.id))::int as declined,
        count(*) filter (where r.capacity = 'representative')::int as by_representative,
        count(*) filter (where r.signature_kind = 'paper')::int as on_paper
      from (select x.*, x.revoked_at is null and ${demoDay}::date between x.valid_from and x.expires_on as open from release x join agency a on a.id = x.agency_id where a.kind = 'ips') r
      join client c on c.id = r.client_id
      left join lateral (select b.id from release b join client o on o.id = b.client_id where o.person_id = c.person_id and b.to_agency_id = r.agency_id
        and b.revoked_at is null and ${demoDay}::date between b.valid_from and b.expires_on limit 1) back on true`);
    for (const [state, count] of Object.entries(states ?? {}))
      expect([state, count > 0]).toEqual([state, true]);
  });

  test("has referrals at every point", async () => {
    const decisions = await rows<{ decision: string }>(sql`
      select distinct coalesce(r.decision::text, case when x.withdrawn_at is not null then 'withdrawn' else 'not opened' end) as decision
      from referral x left join referral_receipt r on r.referral_id = x.id order by 1`);
    expect(decisions.map(({ decision }) => decision)).toEqual([
      "accepted",
      "declined",
      "more-asked",
      "not opened",
      "pending",
      "withdrawn",
    ]);
  });

  test("has people given on, dates corrected with their reason, one plan changed by both sides, businesses met for months", async () => {
    const [found] = await rows<Record<string, number>>(sql`
      select (select count(*) from assignment where to_on is not null and to_on < ${demoDay})::int as given_on,
        (select count(*) from milestone where replaces_id is not null and btrim(reason) <> '')::int as corrected,
        (select count(*) from (select plan_id from plan_version group by 1 having count(distinct saved_by_agency_id) > 1) p)::int as changed_by_both,
        (select count(*) from (select employer_id from employer_contact group by 1, staff_id having max(on_date) - min(on_date) > 90 and count(*) >= 4) e)::int as relationships,
        (select count(*) from client where language = 'es')::int as spanish,
        (select count(*) from client where phone is null)::int as without_phone`);
    for (const [what, count] of Object.entries(found ?? {})) expect([what, count > 1]).toEqual([what, true]);
  });

  test("has what the two sides say and ask, what people without an account were given, records opened elsewhere, filed documents", async () => {
    const [found] = await rows<Record<string, number>>(sql`
      select (select count(*) from plan_comment)::int as said, (select count(*) from task where state = 'open')::int as asked,
        (select count(*) from task where state = 'done')::int as answered, (select count(*) from handed_over)::int as handed,
        (select count(*) from break_glass where verdict is null)::int as to_review, (select count(*) from break_glass where verdict is not null)::int as reviewed,
        (select count(*) from evidence_file)::int as filed`);
    for (const [what, count] of Object.entries(found ?? {})) expect([what, count > 0]).toEqual([what, true]);
  });

  test("has every status of a finding, and every code but those that only a broken record has", async () => {
    const { deps } = loaded();
    const agencies = await asDirectoryReader(deps.database.app, (tx) =>
      tx.select({ id: agency.id, kind: agency.kind }).from(agency),
    );
    const codes = new Set<FindingCode>();
    const statuses = new Set<string>();
    for (const { id, kind } of agencies) {
      const ctx = actorContext(deps, systemActor(id, { agencyKind: kind, today: demoDay }));
      for (const { code, status } of (await listFindings(ctx, null)) ?? []) {
        codes.add(code);
        statuses.add(status);
      }
    }
    expect([...statuses].toSorted()).toEqual([...findingStatuses].toSorted());
    expect(everyday.filter((code) => !codes.has(code))).toEqual([]);
  });
}

/** The codes that everyday work brings; the others come of contradicting dates, other settings, or years without a figure. */
const everyday: readonly FindingCode[] = [
  "vr.eligibility.no-application",
  "vr.eligibility.pending",
  "vr.eligibility.pending-extended",
  "vr.eligibility.pending-overdue",
  "vr.eligibility.decided-in-time",
  "vr.eligibility.decided-late",
  "vr.eligibility.closed-before-decision",
  "vr.ipe.not-eligible-yet",
  "vr.ipe.waiting-list",
  "vr.ipe.pending",
  "vr.ipe.pending-extended",
  "vr.ipe.pending-overdue",
  "vr.ipe.decided-in-time",
  "vr.ipe.decided-in-extended-time",
  "vr.ipe.decided-late",
  "vr.ipe.closed-before-ipe",
  "ips.first-employer-contact.pending",
  "ips.first-employer-contact.pending-overdue",
  "ips.first-employer-contact.made-in-time",
  "ips.first-employer-contact.made-late",
  "release.expiry.not-started",
  "release.expiry.active",
  "release.expiry.ends-soon",
  "release.expiry.expired",
  "release.expiry.replaced",
  "release.expiry.services-ended",
  "release.expiry.revoked",
  "plan.review.no-plan",
  "plan.review.date-missing",
  "plan.review.scheduled",
  "plan.review.due-soon",
  "plan.review.overdue",
  "plan.review.services-ended",
];
