import {
  addDays,
  contactAttendees,
  contactModes,
  dataGroups,
  employerContactPurposes,
  type ClockKind,
  type EmployerContactInput,
  type EpisodeInput,
  type ExtensionInput,
  type FindingsInput,
  type MilestoneKind,
  type PlainDate,
  type PlanInput,
  type ReleaseInput,
  type VrInput,
  type VrLaterDates,
} from "@ips/domain";
import { seeded, seededIds, type Random } from "@ips/fixtures";

/** A record as the rules read it, and whose it is. */
export type InventedRecord = { readonly clientId: string; readonly input: FindingsInput };

type Source = { readonly random: Random; readonly id: () => string; readonly today: PlainDate };

/**
 * The record of the n-th client: the same one for the same number and day on every machine, whatever was invented before it.
 * Together they are spread as a caseload is: referred, newly entered, searching, working for long, left; with no VR case, one
 * that another agency told of, or an own one in any phase, some with agreed extensions and trial work, in time and late.
 */
export function inventedRecord(n: number, today: PlainDate): InventedRecord {
  const random = seeded(`client ${n}`);
  const source = { random, id: seededIds(random, Date.UTC(2026, 0, 1) + n * 1000), today };
  const clientId = source.id();
  const episode = random.chance(95) ? anEpisode(source) : null;
  const enteredOn = episode?.enteredOn ?? null;
  const vr = random.chance(60) ? aVrCase(source, enteredOn ?? daysAgo(source, 20, 300)) : null;
  const input: FindingsInput = {
    episode,
    vr,
    employerContacts: enteredOn === null ? [] : employerContacts(source, enteredOn),
    releases: releases(source),
    plan: random.chance(80) ? aPlan(source) : null,
    ...work(source, enteredOn),
    milestoneIds: milestoneIds(source, episode, vr),
  };
  return { clientId, input };
}

const daysAgo = ({ random, today }: Source, least: number, most: number): PlainDate =>
  addDays(today, -random.int(least, most));

function anEpisode(source: Source): EpisodeInput {
  const { random, id } = source;
  const entered = random.chance(94) ? daysAgo(source, 0, random.pick([45, 120, 400, 900])) : null;
  const met = entered !== null && random.chance(92);
  return {
    id: id(),
    enteredOn: entered,
    exitedOn: entered !== null && random.chance(12) ? addDays(entered, random.int(5, 500)) : null,
    firstMeetingOn: met ? addDays(entered, random.int(0, 21)) : null,
    firstMeetingContactId: met ? id() : null,
  };
}

/** What an own case knows after its IPE: reviews, who goes on with supports, an outcome. Chance of its own, so that nothing else moves. */
function afterIpe({ id, today }: Source, signedOn: PlainDate): Partial<VrLaterDates> {
  const random = seeded(`after the IPE, ${id()}`);
  const later = (chance: number, most: number) => {
    const on = addDays(signedOn, random.int(20, most));
    return random.chance(chance) && on <= today ? on : null;
  };
  const paidExtendedFrom = later(12, 200);
  return {
    ipeReviewedOn: later(40, 500),
    supportedEmployment: random.chance(80) ? random.chance(70) : null,
    extendedServicesOn: later(20, 400),
    paidExtendedFrom,
    paidExtendedUntil: paidExtendedFrom !== null && random.chance(30) ? addDays(paidExtendedFrom, 90) : null,
    outcomeAchievedOn: later(15, 300),
    exitReportedOn: later(5, 400),
    mostSignificant: random.chance(90) ? random.chance(60) : null,
    bornOn: addDays(today, -random.int(19 * 365, 40 * 365)),
  };
}

function aVrCase(source: Source, near: PlainDate): VrInput {
  const { random, id } = source;
  const own = random.chance(50);
  const appliedOn = random.chance(96) ? addDays(near, random.int(-60, 60)) : null;
  const from = appliedOn ?? near;
  const eligibleOn = random.chance(75) ? addDays(from, random.int(5, 75)) : null;
  const waited = eligibleOn !== null && random.chance(8);
  const waitlistReleasedOn = waited && random.chance(60) ? addDays(eligibleOn, random.int(20, 200)) : null;
  const ipeStart = waitlistReleasedOn ?? eligibleOn;
  const ipeSignedOn = ipeStart !== null && random.chance(60) ? addDays(ipeStart, random.int(3, 120)) : null;
  return {
    id: id(),
    source: own ? "own" : "reported",
    appliedOn,
    applicationCompleteOn: random.chance(85) ? addDays(from, random.int(0, 20)) : null,
    eligibleOn,
    waitlistPlacedOn: waited ? eligibleOn : null,
    waitlistReleasedOn,
    ipeSignedOn,
    closedOn: random.chance(10) ? addDays(ipeSignedOn ?? from, random.int(30, 400)) : null,
    trialWork: random.chance(3) ? [trialWork(source, from)] : [],
    ...(own && ipeSignedOn !== null ? afterIpe(source, ipeSignedOn) : {}),
    extensions: [
      ...(random.chance(8) ? [extension(source, "vr-eligibility", addDays(from, 60))] : []),
      ...(ipeStart !== null && random.chance(12) ? [extension(source, "vr-ipe", addDays(ipeStart, 90))] : []),
    ],
  };
}

function trialWork({ random, id }: Source, from: PlainDate) {
  const startedOn = addDays(from, random.int(10, 55));
  return { id: id(), startedOn, endedOn: random.chance(60) ? addDays(startedOn, random.int(20, 90)) : null };
}

/** Most are agreed in time and whole; some late, without a date or without a name. */
function extension({ random, id }: Source, clock: ClockKind, limit: PlainDate): ExtensionInput {
  return {
    id: id(),
    clock,
    agreedOn: addDays(limit, random.int(-25, 6)),
    newDueOn: random.chance(95) ? addDays(limit, random.int(10, 60)) : null,
    reason:
      clock === "vr-ipe" ? "more-time-agreed" : random.pick(["exceptional-circumstances", "trial-work"]),
    agreedByPerson: random.chance(96) ? "Donna Rivera" : null,
    agreedByAgency: random.chance(96) ? "Eric Miller" : null,
  };
}

/** Half of all people have up to three contacts with businesses, some have dozens. */
function employerContacts(source: Source, enteredOn: PlainDate): EmployerContactInput[] {
  const { random, id } = source;
  const most = random.pick([0, 1, 3, 3, 8, 20, 40]);
  return Array.from({ length: random.int(0, most) }, () => ({
    id: id(),
    onDate: addDays(enteredOn, random.int(0, random.pick([40, 150, 400]))),
    mode: random.chance(65) ? "in-person" : random.pick(contactModes),
    hiringManager: random.chance(85) ? random.chance(55) : null,
    attendees: random.chance(90) ? [random.pick(contactAttendees)] : [],
    purpose: random.chance(80) ? random.pick(employerContactPurposes) : null,
  }));
}

function releases(source: Source): ReleaseInput[] {
  const { random, id, today } = source;
  return Array.from({ length: random.int(0, random.pick([1, 2, 4])) }, () => {
    const validFrom = daysAgo(source, 0, 600);
    return {
      id: id(),
      toAgencyId: random.pick(["state-vr", "clinic", "school"]),
      toAgencyName: "State VR",
      groups: dataGroups.filter(() => random.chance(50)),
      validFrom,
      expiresOn: addDays(validFrom, random.int(30, 365)),
      revokedOn: random.chance(7) && validFrom < today ? addDays(validFrom, random.int(1, 200)) : null,
    };
  });
}

function aPlan(source: Source): PlanInput {
  const { random, id, today } = source;
  return {
    id: id(),
    reviewOn: random.chance(92) ? addDays(today, random.int(-40, 90)) : null,
    updatedOn: daysAgo(source, 0, 200),
  };
}

/** Two of five have worked, some of them no longer; of half of the others nothing is known about benefits. */
function work(
  source: Source,
  enteredOn: PlainDate | null,
): Pick<FindingsInput, "job" | "meetings" | "benefits"> {
  const { random, id } = source;
  const startedOn = enteredOn !== null && random.chance(40) ? addDays(enteredOn, random.int(10, 300)) : null;
  const job =
    startedOn === null
      ? null
      : { id: id(), startedOn, endedOn: random.chance(25) ? addDays(startedOn, random.int(3, 400)) : null };
  const answer = random.chance(70) ? random.chance(75) : null;
  return {
    job,
    meetings: Array.from({ length: startedOn === null ? 0 : random.int(0, 20) }, () => ({
      id: id(),
      onDate: addDays(startedOn ?? source.today, random.int(-7, 300)),
    })),
    benefits: {
      receives: answer === null ? null : { id: id(), onDate: daysAgo(source, 10, 500), answer },
      sessions: Array.from({ length: answer === true ? random.int(0, 3) : 0 }, () => ({
        id: id(),
        onDate: daysAgo(source, 0, 400),
      })),
    },
  };
}

/** The rows behind the dates, for records of which the product keeps milestones. */
function milestoneIds({ random, id }: Source, episode: EpisodeInput | null, vr: VrInput | null) {
  const dates: readonly (readonly [MilestoneKind, PlainDate | null | undefined])[] = [
    ["program-entry", episode?.enteredOn],
    ["program-exit", episode?.exitedOn],
    ["vr-application", vr?.appliedOn],
    ["vr-application-complete", vr?.applicationCompleteOn],
    ["vr-eligibility", vr?.eligibleOn],
    ["vr-waitlist-placed", vr?.waitlistPlacedOn],
    ["vr-waitlist-released", vr?.waitlistReleasedOn],
    ["vr-ipe-signed", vr?.ipeSignedOn],
    ["vr-closure", vr?.closedOn],
  ];
  const kept = dates.filter(([, on]) => on !== null && on !== undefined && random.chance(90));
  return Object.fromEntries(kept.map(([kind]) => [kind, id()])) as Partial<Record<MilestoneKind, string>>;
}
