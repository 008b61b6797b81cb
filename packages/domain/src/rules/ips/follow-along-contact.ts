import { afterJobLossForAMonth, followAlongContacts } from "../../citation/ips-practice.ts";
import { addDays } from "../../date/add-days.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { Finding } from "../../finding/finding.ts";
import type { FindingsInput, MeetingInput } from "../../finding/findings-input.ts";
import type { Rule } from "../../finding/rule.ts";
import { dateFact } from "../../internal/facts.ts";
import { jobKnownOn } from "../../internal/job-known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { servicesEnded } from "../../internal/services-ended.ts";
import { afterJobEnd, followAlongWindows } from "./follow-along-windows.ts";

/** So many days before its last day a contact is shown as due: whoever is met monthly is not on the list all month. */
const soonDays = 7;

/** So long after a job has ended it is shown that nobody met the person since. */
const openAfterEndDays = 30;

/**
 * The next contact in person that a job asks for: within three days after it begins, weekly in the first month, then monthly, and within three days
 * after it ends (IPS fidelity scale, item 22). A contact that was missed stays open until the person is met; the day shown is that of the last one
 * missed. The week before a start is not judged here: a job is recorded when it has begun. Nothing is said where there is no job.
 * @example
 * ```ts
 * const record = { episode: { id: "e1", enteredOn: "2026-01-05", exitedOn: null, firstMeetingOn: null }, vr: null, employerContacts: [], releases: [], plan: null, job: { id: "j1", startedOn: "2026-10-12", endedOn: null }, meetings: [] };
 * followAlongContact.evaluate(record, "2026-10-15", federalDefault)[0]?.status; // => "due"
 * followAlongContact.evaluate(record, "2026-10-16", federalDefault)[0]?.status; // => "overdue"
 * followAlongContact.evaluate({ ...record, meetings: [{ id: "c1", onDate: "2026-10-16" }] }, "2026-10-16", federalDefault)[0]?.status; // => "met"
 * ```
 */
export const followAlongContact: Rule = {
  id: "ips.follow-along.next-contact",
  cites: [followAlongContacts, afterJobLossForAMonth],
  figures: () => [],
  evaluate: judge,
};

function judge(input: FindingsInput, today: PlainDate): Finding[] {
  const rule = "ips.follow-along.next-contact";
  const job = jobKnownOn(input, today);
  const enteredOn = input.episode?.enteredOn ?? null;
  if (!job || enteredOn === null || enteredOn > today) return [];
  const record = { table: "job", id: job.id };
  const last = lastMeeting(input.meetings ?? [], today);
  const facts = [
    dateFact("job-start", job.startedOn, record),
    ...(job.endedOn === null ? [] : [dateFact("job-end", job.endedOn, record)]),
    dateFact("last-meeting", last?.onDate ?? null, last ? { table: "contact", id: last.id } : null),
  ];
  const say: Say = (given) => [
    makeFinding(today, { rule, record, facts, cites: [followAlongContacts], ...given }),
  ];
  if (servicesEnded(input, today))
    return say({ status: "not-applicable", code: "ips.follow-along.services-ended" });
  const metOn = last?.onDate ?? null;
  if (job.endedOn !== null) return afterEnd(job.endedOn, metOn, today, say);

  const windows = followAlongWindows(job.startedOn, today);
  const unmet = windows.filter(({ from }) => metOn === null || from > metOn);
  const missed = unmet.findLast(({ due }) => due < today);
  if (missed)
    return say({
      status: "overdue",
      code: "ips.follow-along.missed",
      due: missed.due,
      startEvent: "job-start",
    });
  const next = unmet[0];
  if (!next) return say({ status: "met", code: "ips.follow-along.kept", startEvent: "job-start" });
  const soon = next.from <= today && daysBetween(today, next.due) <= soonDays;
  return soon
    ? say({ status: "due", code: "ips.follow-along.due", due: next.due, startEvent: "job-start" })
    : say({ status: "met", code: "ips.follow-along.kept", due: next.due, startEvent: "job-start" });
}

type Say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => Finding[];

function afterEnd(endedOn: PlainDate, metOn: PlainDate | null, today: PlainDate, say: Say): Finding[] {
  const { due } = afterJobEnd(endedOn);
  const cites = [followAlongContacts, afterJobLossForAMonth];
  if (metOn !== null && metOn >= endedOn)
    return say({ status: "met", code: "ips.follow-along.kept", startEvent: "job-end" });
  if (today > addDays(endedOn, openAfterEndDays))
    return say({ status: "not-applicable", code: "ips.follow-along.job-over", cites });
  return today <= due
    ? say({ status: "due", code: "ips.follow-along.after-job-end-due", due, startEvent: "job-end" })
    : say({
        status: "overdue",
        code: "ips.follow-along.after-job-end-missed",
        due,
        startEvent: "job-end",
        cites,
      });
}

function lastMeeting(meetings: readonly MeetingInput[], today: PlainDate): MeetingInput | null {
  return meetings.reduce<MeetingInput | null>(
    (last, each) => (each.onDate <= today && (last === null || each.onDate > last.onDate) ? each : last),
    null,
  );
}
