import type { client } from "@ips/db";
import type { MilestoneKind, PlainDate } from "@ips/domain";
import type { Directory } from "../../rows/directory.ts";
import { nameKey } from "../../values/normalise.ts";
import { Changes } from "../changes.ts";
import type { Change } from "../sheet-importer.ts";
import type { ClientRecord } from "./check-client.ts";
import type { KnownClient, KnownEpisode } from "./known-client.ts";
import { matchEpisode, overlap, type EnrollmentSpan } from "./match-episode.ts";

/** A date that the row says otherwise than the record. */
export type DateChange = {
  readonly kind: MilestoneKind;
  readonly source: "own" | "reported";
  readonly onDate: PlainDate;
};

/** What a row changes about a client the record knows. */
export type ClientCorrection = {
  readonly changes: readonly Change[];
  readonly person: Partial<typeof client.$inferInsert>;
  /** Null: the row is a further enrollment. */
  readonly episode: KnownEpisode | null;
  readonly dates: readonly DateChange[];
  readonly exitReason: boolean;
  readonly team: boolean;
  readonly specialist: boolean;
  readonly counselor: boolean;
};

/** Why a row cannot be brought together with what the record has. */
export type ClientConflict = {
  readonly conflict: "overlapping-episode" | "exit-before-entry";
  readonly field: "enteredOn" | "exitedOn";
};

const personFields = [
  "firstName",
  "lastName",
  "preferredName",
  "pronoun",
  "bornOn",
  "phone",
  "email",
  "language",
  "county",
] as const;

/** Compares a row of the roster with what the record has about the client. */
export function compareClient(
  known: KnownClient,
  record: ClientRecord,
  directory: Directory,
): ClientCorrection | ClientConflict {
  const episodes = known.episodes.map((each) => ({ ...each, span: spanOf(each) }));
  const row: EnrollmentSpan = { from: record.enteredOn, until: record.exitedOn };
  const matched = matchEpisode(row, episodes);
  if (matched.match === "several") return { conflict: "overlapping-episode", field: "enteredOn" };
  const episode = matched.match === "one" ? matched.episode : null;

  const changes = new Changes();
  const person = comparePerson(known, record, directory, changes);
  if (episode === null) {
    changes.differs("enrollment", "date", null, record.enteredOn);
    const counselor = changes.differs(
      "counselor",
      "text",
      known.counselor?.counselorName ?? null,
      record.vr.counselor,
    );
    return {
      changes: changes.list,
      person,
      episode,
      dates: [],
      exitReason: false,
      team: false,
      specialist: false,
      counselor,
    };
  }

  const final: EnrollmentSpan = { from: record.enteredOn, until: record.exitedOn ?? episode.exitedOn };
  if (final.until !== null && final.until < final.from)
    return { conflict: "exit-before-entry", field: "enteredOn" };
  if (episodes.some((other) => other.id !== episode.id && overlap(other.span, final))) {
    return { conflict: "overlapping-episode", field: "enteredOn" };
  }
  const dates = compareDates(known, record, episode, changes);
  return {
    changes: changes.list,
    person,
    episode,
    dates,
    exitReason: changes.differs("exitReason", "code", episode.exitReason, record.exitReason),
    team: compareTeam(record, episode, directory, changes),
    specialist: compareSpecialist(record, episode, directory, changes),
    counselor: changes.differs(
      "counselor",
      "text",
      known.counselor?.counselorName ?? null,
      record.vr.counselor,
    ),
  };
}

/** Two empty days never meet: an enrollment without an entry yet counts from its referral. */
function spanOf(episode: KnownEpisode): EnrollmentSpan {
  return { from: episode.enteredOn ?? episode.referredOn ?? "", until: episode.exitedOn };
}

function comparePerson(
  known: KnownClient,
  record: ClientRecord,
  directory: Directory,
  changes: Changes,
): Partial<typeof client.$inferInsert> {
  const set: Partial<typeof client.$inferInsert> = {};
  for (const field of personFields) {
    const kind = field === "bornOn" ? "date" : field === "language" ? "code" : "text";
    if (changes.differs(field, kind, known.client[field], record.person[field]))
      Object.assign(set, { [field]: record.person[field] });
  }
  if (known.client.unitId !== record.unitId) {
    changes.differs(
      "program",
      "text",
      directory.unitName(known.client.unitId),
      directory.unitName(record.unitId),
    );
    set.unitId = record.unitId;
  }
  return set;
}

function compareDates(
  known: KnownClient,
  record: ClientRecord,
  episode: KnownEpisode,
  changes: Changes,
): DateChange[] {
  const own = [
    ["referral", "referredOn", episode.referredOn, record.referredOn],
    ["program-entry", "enteredOn", episode.enteredOn, record.enteredOn],
    ["program-exit", "exitedOn", episode.exitedOn, record.exitedOn],
  ] as const;
  const reported = [
    ["vr-application", "vrAppliedOn", record.vr.appliedOn],
    ["vr-eligibility", "vrEligibleOn", record.vr.eligibleOn],
    ["vr-ipe-signed", "ipeSignedOn", record.vr.ipeSignedOn],
  ] as const;
  const dates: DateChange[] = [];
  for (const [kind, field, before, after] of own) {
    if (changes.differs(field, "date", before, after) && after !== null)
      dates.push({ kind, source: "own", onDate: after });
  }
  for (const [kind, field, after] of reported) {
    const before = reportedDate(known, episode.id, kind)?.onDate ?? null;
    if (changes.differs(field, "date", before, after) && after !== null)
      dates.push({ kind, source: "reported", onDate: after });
  }
  return dates;
}

/** What was reported for this enrollment, else for the client without naming one. */
export function reportedDate(
  known: KnownClient,
  episodeId: string,
  kind: MilestoneKind,
): KnownClient["dates"][number] | undefined {
  const reported = known.dates.filter((date) => date.source === "reported" && date.kind === kind);
  return (
    reported.find((date) => date.episodeId === episodeId) ?? reported.find((date) => date.episodeId === null)
  );
}

/** Each program has its own teams, so a transfer changes the team even where both are called the same. */
function compareTeam(
  record: ClientRecord,
  episode: KnownEpisode,
  directory: Directory,
  changes: Changes,
): boolean {
  if (record.team === null) return false;
  const before = directory.teamName(episode.treatmentTeamId);
  const sameName = before !== null && nameKey(before) === nameKey(record.team);
  return sameName ? episode.unitId !== record.unitId : changes.differs("team", "text", before, record.team);
}

function compareSpecialist(
  record: ClientRecord,
  episode: KnownEpisode,
  directory: Directory,
  changes: Changes,
): boolean {
  const last = episode.assignments.at(-1);
  if (last?.staffId === record.staff.id) return false;
  return changes.differs("specialist", "text", directory.staffName(last?.staffId ?? null), record.staff.name);
}
