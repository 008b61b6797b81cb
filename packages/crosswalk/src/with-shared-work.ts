import { careerProfile, type AgencyKind, type PlainDate, type SharedWorkKind } from "@ips/domain";
import type { SharedClient, VrEmployerAct } from "./shared-client.ts";
import type { SharedEvent } from "./vocabulary/shared-event.ts";

/** A piece of shared work as the record keeps it: what, on which day, and which side wrote it. */
export type SharedWorkFact = { id: string; kind: SharedWorkKind; on: PlainDate; by: AgencyKind };

/**
 * A shared client with what both sides have recorded of their work put in: meetings, family, supports, barriers, VR's acts about employers, what the
 * IPE names, benefits. What is dated after the day is left out; of two answers to one question the later stands.
 * @example
 * ```ts
 * const work = [{ id: "w1", kind: "ips-vr-meeting", on: "2026-11-05", by: "vr" }] as const;
 * withSharedWork(unansweredClient([]), work, "2026-11-21").ipsVrMeetings; // => ["2026-11-05"]
 * ```
 */
export function withSharedWork(
  client: SharedClient,
  work: readonly SharedWorkFact[],
  today: PlainDate,
): SharedClient {
  const done = work
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  const of = (...kinds: SharedWorkKind[]) => done.filter(({ kind }) => kinds.includes(kind));
  const days = (...kinds: SharedWorkKind[]) => of(...kinds).map(({ on }) => on);
  const last = (...kinds: SharedWorkKind[]) => days(...kinds).at(-1) ?? null;
  const meetings = (known: readonly PlainDate[] | null, kind: SharedWorkKind) => {
    const held = days(kind);
    return held.length === 0 ? known : [...(known ?? []), ...held];
  };
  return {
    ...client,
    teamMeetings: meetings(client.teamMeetings, "treatment-team-meeting"),
    ipsVrMeetings: meetings(client.ipsVrMeetings, "ips-vr-meeting"),
    familyPermitted: lastSays(of("family-permitted", "family-not-permitted"), "family-permitted"),
    familyMetOn: last("family-met", "supports-agreed"),
    supportsFoundOn: last("supports-found", "supports-agreed"),
    barrierOpenSince: openSince(of("barrier-named", "barrier-resolved")),
    barrierResolvedOn: last("barrier-resolved"),
    profile: profileOf(client, of("career-profile-session", "career-profile-complete")),
    // Only VR says that its assessment is done; a session on the career profile may have been it.
    assessmentOn:
      of("comprehensive-assessment", "career-profile-session").findLast(({ by }) => by === "vr")?.on ??
      client.assessmentOn,
    employerVisits: [
      ...client.employerVisits,
      ...days("joint-presentation", "shared-lead-used").map((on) => ({
        on,
        step: null,
        inPerson: true,
        hiringManager: false,
      })),
    ],
    vrEmployerActs: [...client.vrEmployerActs, ...done.flatMap(employerAct)],
    stabilityContacts: [
      ...client.stabilityContacts,
      ...days("support-contact-on-site").map((on) => ({ on, at: "worksite" as const })),
      ...days("support-contact-off-site").map((on) => ({ on, at: "off-site" as const })),
    ],
    offSiteRequested: client.offSiteRequested || of("off-site-requested").length > 0,
    supportedEmploymentIpe:
      lastSays(
        of("ipe-supported-employment", "ipe-other", "extended-services-named", "follow-along-named"),
        "ipe-supported-employment",
        "extended-services-named",
        "follow-along-named",
      ) ?? client.supportedEmploymentIpe,
    extendedSourceNamed:
      of("extended-services-named", "follow-along-named").length > 0 || client.extendedSourceNamed,
    receivesBenefits: lastSays(of("benefits-received", "benefits-not-received"), "benefits-received"),
    benefitsSessions: [...client.benefitsSessions, ...days("benefits-session")],
    benefitsReferredOn: last("benefits-planning-referral", "benefits-session"),
    sharedEvents: [...client.sharedEvents, ...done.flatMap(recordedEvent)],
  };
}

/** Whether the last of the answers is one of those that say yes; null where nobody has answered. */
function lastSays(answers: readonly SharedWorkFact[], ...yes: SharedWorkKind[]): boolean | null {
  const given = answers.at(-1);
  return given === undefined ? null : yes.includes(given.kind);
}

/** The day of the first barrier that was named after the last one was resolved. */
function openSince(barriers: readonly SharedWorkFact[]): PlainDate | null {
  const resolved = barriers.findLastIndex(({ kind }) => kind === "barrier-resolved");
  return barriers[resolved + 1]?.on ?? null;
}

function profileOf(client: SharedClient, sessions: readonly SharedWorkFact[]): SharedClient["profile"] {
  if (sessions.length === 0) return client.profile;
  const begun = careerProfile({});
  return sessions.some(({ kind }) => kind === "career-profile-complete")
    ? careerProfile(Object.fromEntries(begun.missing.map((point) => [point, true])))
    : begun;
}

const acts: Readonly<Partial<Record<SharedWorkKind, VrEmployerAct["kind"]>>> = {
  "lead-shared": "lead",
  "shared-lead-used": "lead",
  "visit-coordinated": "coordinated-visit",
  "joint-presentation": "joint-presentation",
  "large-company-access": "large-company",
  "search-plans-coordinated": "plan-coordinated",
  "ipe-with-the-plan": "plan-coordinated",
};

function employerAct({ id, kind, on }: SharedWorkFact): VrEmployerAct[] {
  const act = acts[kind];
  return act === undefined ? [] : [{ id, on, kind: act }];
}

const events: Readonly<Partial<Record<SharedWorkKind, SharedEvent>>> = {
  "supports-agreed": "supports-agreed-with-team-or-family",
  "existing-records-used": "referral-with-existing-records",
  "career-profile-session": "career-profile-session",
  "ipe-with-the-plan": "ipe-signed-with-the-plan",
  "joint-presentation": "joint-presentation",
  "shared-lead-used": "shared-lead-used",
  "follow-along-named": "follow-along-named-in-ipe",
  "benefits-session": "benefits-session-with-scenario",
};

function recordedEvent({ id, kind, on }: SharedWorkFact) {
  const event = events[kind];
  return event === undefined ? [] : [{ id, event, on }];
}
