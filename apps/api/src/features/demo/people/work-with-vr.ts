import type { ProgramPerson } from "../stories/person.ts";
import { usualGroups } from "../sharing-verbs.ts";
import type { CounselorKey } from "../cast.ts";
import type { DaysAgo, Life } from "./life.ts";

/** A counselor who left, and who took the cases over. */
export type HandOver = { readonly on: DaysAgo; readonly to: CounselorKey };

const asks = [
  "Eligibility and a plan for employment",
  "Eligibility; help with transport in the first weeks",
  "Eligibility; a certificate the jobs here ask for",
  "Eligibility",
] as const;

/** The longest a release runs: a year, less a little. */
const longest = 350;

/** Tells a person's work with VR from the day of the referral on, as far as it has come by today. */
export function workWithVr(
  p: ProgramPerson,
  life: Life,
  number: string,
  handOver: HandOver | null = null,
): void {
  if (life.vr === null) return;
  const { random } = p.world;
  const { referred, turn } = life.vr;
  const end = life.left?.on ?? 0;
  const signed = referred + 1;
  const groups = random.chance(25) ? [...usualGroups, "benefits" as const] : usualGroups;
  const lasts = random.chance(12) ? Math.max(40, Math.min(signed + random.int(-12, 25), longest)) : longest;
  p.agreesToShare(signed, {
    until: signed - lasts,
    groups,
    ...(random.chance(15) ? { paper: `Binder ${random.int(1, 9)}, page ${random.int(2, 60)}` } : {}),
  });
  p.isReferred(referred, random.pick(asks), random.chance(40) ? "Ready to start; mornings are best." : null);
  const opened = referred - random.int(1, 4);
  if (opened <= end) return;
  p.letterIsOpened(opened);
  if (turn === "asked") {
    p.isAsked(opened, "Is there a letter from the treatment team about what helps at work?");
    return;
  }
  if (turn === "declined") {
    if (opened - 2 > end)
      p.isDeclined(
        opened - 2,
        "already-served",
        "Has an open case with another office; the counselor there was told.",
      );
    return;
  }
  const accepted = opened - random.int(2, 5);
  if (accepted <= end) return;
  p.isAccepted(accepted, { number });
  if (life.left === null) renew(signed - lasts, (days, terms) => p.agreesToShare(days, { groups, ...terms }));
  const closed = caseRuns(p, life, { accepted, shareEnds: signed - lasts });
  if (life.left === null) bothSidesWork(p, accepted, Number(number.slice(-3)));
  if (handOver && accepted - 12 > handOver.on && (closed ?? 0) < handOver.on)
    p.vr.isGivenTo(handOver.on, handOver.to);
}

/**
 * What both sides wrote down of their work together: some met this month, some have not for a while. It is counted off the
 * person's number, so that it draws nothing and the rest of the story stays as it was.
 */
function bothSidesWork(p: ProgramPerson, accepted: DaysAgo, n: number): void {
  const team = 1 + (n % 12);
  if (team < accepted) p.records(team, "treatment-team-meeting");
  const met = 4 + ((n * 7) % 45);
  if (met < accepted) p.records(met, "ips-vr-meeting");
  if (n % 3 === 0 && accepted > 40) p.vr.records(35, "lead-shared");
  if (n % 4 === 0 && accepted > 60) p.records(50, "family-permitted");
}

/** A release that ended more than a month ago was renewed before its end; one that ended lately may be forgotten. */
function renew(
  ended: DaysAgo,
  sign: (days: DaysAgo, terms: { name: string; from: DaysAgo; until: DaysAgo }) => void,
): void {
  if (ended > 30) sign(ended + 6, { name: "renewal", from: ended - 2, until: ended - 2 - longest });
}

/** Runs the case from acceptance on, and answers the day on which it was closed, if it was. */
function caseRuns(
  p: ProgramPerson,
  life: Life,
  { accepted, shareEnds }: { accepted: DaysAgo; shareEnds: DaysAgo },
): DaysAgo | null {
  const { random } = p.world;
  const turn = life.vr?.turn ?? "most";
  const end = Math.max(life.left?.on ?? 0, 0);
  const applied = accepted - random.int(3, 10);
  if (applied <= end) return null;
  const document = (what: string) => (random.chance(80) ? { document: `${what}, case file` } : {});
  p.vr.reaches("vr-application", applied, { late: random.int(0, 2), ...document("Application form") });
  const back = applied - random.int(1, 5);
  if (back > end && random.chance(80)) {
    p.agreesToShareBack(back, { until: back - longest });
    if (life.left === null) renew(back - longest, p.agreesToShareBack);
  }
  p.vr.seesCounselor(applied - 6, end + 1, 38);
  if (applied - 30 > Math.max(end, shareEnds)) p.vr.isLookedAt(applied - 30);

  if (turn === "trial-work" && applied - 20 > end) p.vr.isNow(applied - 20, "trial-work");
  const eligible = applied - (turn === "late-decision" ? random.int(63, 75) : random.int(24, 57));
  if (eligible <= end) return null;
  p.vr.reaches("vr-eligibility", eligible, document("Eligibility letter"));
  p.vr.isRanked(
    eligible,
    turn === "waiting-list" ? "other" : random.pick(["most-significant", "significant"]),
  );
  if (turn === "waiting-list") {
    p.vr.reaches("vr-waitlist-placed", eligible, document("Notice"));
    return null;
  }
  if (turn === "closed-early") return closes(p, eligible - 60, end, "No longer interested in services");
  if (turn === "more-time" && eligible - 80 > end)
    p.vr.agreesToMoreTime(eligible - 80, {
      clock: "vr-ipe",
      until: eligible - 125,
      reason: "more-time-agreed",
    });
  const ipe =
    eligible - (turn === "late-plan" ? random.int(93, 104) : turn === "more-time" ? 110 : random.int(32, 84));
  if (ipe <= end) return null;
  p.vr.reaches("vr-ipe-signed", ipe, document("IPE"));
  const service = ipe - random.int(3, 9);
  if (service <= end) return null;
  p.vr.isNow(service, "in-service");
  const job = life.jobs.at(-1);
  if (!job || job.until !== null || job.from - 2 <= end) return null;
  const employed = Math.min(job.from - 2, service - 1);
  if (employed <= end) return null;
  p.vr.isNow(employed, "employed");
  if (turn === "closed-success" || employed > 150)
    return closes(
      p,
      employed - random.int(96, 130),
      end,
      "Working for more than 90 days, stable, satisfied with the job",
    );
  return null;
}

/** Closes the case on a day that has come, and answers the day. */
function closes(p: ProgramPerson, day: DaysAgo, end: DaysAgo, reason: string): DaysAgo | null {
  if (day <= end) return null;
  p.vr.isClosed(day, reason);
  return day;
}
