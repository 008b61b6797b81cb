import type { TimelineView } from "@ips/contract";
import { latestDate, type FactKey, type Finding, type MilestoneKind, type PlainDate } from "@ips/domain";
import type { ActivityDay } from "./load-activity.ts";
import type { LoadedMilestone } from "./load-milestones.ts";

type Track = "ips" | "vr";

/** The clocks that are drawn as brackets: the track they stand on, and the fact that ends them. */
const clocks: Partial<Record<Finding["rule"], { track: Track; metBy: FactKey }>> = {
  "vr.eligibility-decision": { track: "vr", metBy: "vr-eligibility" },
  "vr.ipe": { track: "vr", metBy: "vr-ipe-signed" },
  "ips.first-employer-contact.from-entry": { track: "ips", metBy: "employer-contact" },
  "ips.first-employer-contact.from-first-meeting": { track: "ips", metBy: "employer-contact" },
};

const trackOf = (kind: MilestoneKind): Track => (kind.startsWith("vr-") ? "vr" : "ips");

type Given = {
  readonly today: PlainDate;
  readonly milestones: readonly LoadedMilestone[];
  readonly days: readonly ActivityDay[];
  readonly findings: readonly Finding[];
  /** Records kept by a VR agency: their contacts stand on the VR track. */
  readonly vrRecords: ReadonlySet<string>;
};

/**
 * Both tracks on one line: the milestones in force, contacts, employer contacts and saves of the plan by day or month, and the
 * clocks that run or ran with their limits. VR dates that were only reported give way to VR's own, where those are open.
 */
export function timeline({ today, milestones, days, findings, vrRecords }: Given): TimelineView {
  const inForce = milestones.filter((row) => row.replacedById === null);
  const own = new Set(
    inForce.filter((row) => row.source === "own" && row.on !== null).map((row) => row.kind),
  );
  const events: TimelineView["events"] = [];
  for (const row of inForce) {
    if (row.on === null || (row.source === "reported" && own.has(row.kind))) continue;
    events.push({
      id: row.milestoneId,
      track: trackOf(row.kind),
      kind: row.kind,
      on: row.on,
      source: row.source,
      corrected: row.replacesId !== null,
      span: "day",
      detail: null,
    });
  }
  for (const { id, kind, on, span, times, detail, clientId } of days) {
    const track = kind === "contact" && vrRecords.has(clientId) ? "vr" : "ips";
    const text = kind === "employer-contact" && span === "day" ? detail : times > 1 ? String(times) : null;
    events.push({ id, track, kind, on, source: "own", corrected: false, span, detail: text });
  }
  events.sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  const limits = findings.flatMap(limitOf);
  const dates = [today, ...events.map(({ on }) => on), ...limits.flatMap(({ from, to }) => [from, to])];
  return {
    from: dates.reduce((a, b) => (a < b ? a : b)),
    to: latestDate(today, ...dates) ?? today,
    events,
    limits,
  };
}

function limitOf(finding: Finding): TimelineView["limits"] {
  const clock = clocks[finding.rule];
  if (!clock || !finding.leads || finding.startEvent === null || finding.due === null) return [];
  const from = dateOf(finding, finding.startEvent);
  if (from === null) return [];
  const metOn = finding.status === "met" ? dateOf(finding, clock.metBy) : null;
  return [{ rule: finding.rule, track: clock.track, from, to: finding.due, metOn, status: finding.status }];
}

function dateOf({ facts }: Finding, key: FactKey): PlainDate | null {
  const value = facts.find((fact) => fact.key === key && fact.value !== null)?.value;
  return value?.kind === "date" ? value.value : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
