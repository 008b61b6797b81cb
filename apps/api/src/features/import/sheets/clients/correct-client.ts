import { assignment, client, episode, reportedVr } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { recordDate } from "../date-correction.ts";
import type { ImportSession } from "../sheet-importer.ts";
import type { ClientRecord } from "./check-client.ts";
import { reportedDate, type ClientCorrection, type DateChange } from "./compare-client.ts";
import type { KnownClient, KnownEpisode } from "./known-client.ts";

/** Writes what a row corrects about a client the record knows: dates as corrections that keep the old value visible. */
export async function correctClient(
  session: ImportSession,
  line: number,
  record: ClientRecord,
  known: KnownClient,
  correction: ClientCorrection & { readonly episode: KnownEpisode },
): Promise<void> {
  const { tx, directory } = session;
  const { person, dates, exitReason, team, specialist } = correction;
  const { id: clientId } = known.client;
  // A transfer moves every row of the client with it, so it comes first.
  if (Object.keys(person).length > 0) await tx.update(client).set(person).where(eq(client.id, clientId));
  const moved = { ...correction.episode, unitId: record.unitId };
  for (const date of inSafeOrder(dates, moved)) await recordDateOf(session, line, known, moved, date);
  if (exitReason)
    await tx.update(episode).set({ exitReason: record.exitReason }).where(eq(episode.id, moved.id));
  if (team && record.team !== null) {
    const treatmentTeamId = directory.team(record.unitId, record.team)?.id ?? null;
    await tx.update(episode).set({ treatmentTeamId }).where(eq(episode.id, moved.id));
  }
  if (specialist) await assign(session, moved, record);
  await fitAssignments(session, moved, record);
  if (correction.counselor && record.vr.counselor !== null)
    await setCounselor(session, known, record.unitId, record.vr.counselor);
}

/** Of an entry and an exit that both move, the one comes first that leaves the enrollment the right way round. */
function inSafeOrder(dates: readonly DateChange[], before: KnownEpisode): readonly DateChange[] {
  const exit = dates.find(({ kind }) => kind === "program-exit");
  if (exit === undefined || before.enteredOn === null || exit.onDate < before.enteredOn) return dates;
  return [exit, ...dates.filter((date) => date !== exit)];
}

async function recordDateOf(
  { tx, newId, where }: ImportSession,
  line: number,
  known: KnownClient,
  { id: episodeId, agencyId, unitId, clientId }: KnownEpisode,
  { kind, source, onDate }: DateChange,
): Promise<void> {
  const inForce =
    source === "reported"
      ? reportedDate(known, episodeId, kind)
      : known.dates.find(
          (date) => date.source === "own" && date.kind === kind && date.episodeId === episodeId,
        );
  // A reported date may have been entered without naming an enrollment; its correction then does not either.
  const named = inForce === undefined || inForce.episodeId !== null ? { episodeId } : {};
  await recordDate(
    tx,
    newId,
    { agencyId, unitId, clientId, source, ...named },
    kind,
    onDate,
    inForce,
    where(line),
  );
}

/**
 * Another specialist in a later roster is a hand-over on the day of the import; in an enrollment that has ended
 * it says who it was.
 */
async function assign(
  { tx, newId, asOf }: ImportSession,
  known: KnownEpisode,
  record: ClientRecord,
): Promise<void> {
  const last = known.assignments.at(-1);
  const staffId = record.staff.id;
  const ended = (record.exitedOn ?? known.exitedOn) !== null;
  if (last !== undefined && (ended || last.fromOn >= asOf)) {
    await tx.update(assignment).set({ staffId }).where(eq(assignment.id, last.id));
    return;
  }
  if (last !== undefined && last.toOn === null)
    await tx.update(assignment).set({ toOn: asOf }).where(eq(assignment.id, last.id));
  const { agencyId, unitId, clientId, id: episodeId } = known;
  const fromOn = last === undefined ? record.enteredOn : latest(asOf, last.toOn);
  await tx.insert(assignment).values({ id: newId(), agencyId, unitId, clientId, episodeId, staffId, fromOn });
}

/** Assignments begin with the entry and end with the exit. */
async function fitAssignments(
  { tx }: ImportSession,
  known: KnownEpisode,
  record: ClientRecord,
): Promise<void> {
  const [first] = await tx
    .select()
    .from(assignment)
    .where(eq(assignment.episodeId, known.id))
    .orderBy(asc(assignment.fromOn))
    .limit(1);
  if (first !== undefined && first.fromOn === known.enteredOn && known.enteredOn !== record.enteredOn) {
    const toOn = first.toOn === null ? null : latest(first.toOn, record.enteredOn);
    await tx.update(assignment).set({ fromOn: record.enteredOn, toOn }).where(eq(assignment.id, first.id));
  }
  const exitedOn = record.exitedOn ?? known.exitedOn;
  if (exitedOn === null) return;
  await tx
    .update(assignment)
    .set({ toOn: exitedOn, fromOn: sql`least(${assignment.fromOn}, ${exitedOn}::date)` })
    .where(
      and(eq(assignment.episodeId, known.id), or(isNull(assignment.toOn), gt(assignment.toOn, exitedOn))),
    );
}

async function setCounselor(
  session: ImportSession,
  known: KnownClient,
  unitId: string,
  counselorName: string,
): Promise<void> {
  const { tx, newId, actor } = session;
  if (known.counselor === null) {
    await tx
      .insert(reportedVr)
      .values({ id: newId(), agencyId: actor.agencyId, unitId, clientId: known.client.id, counselorName });
  } else {
    await tx.update(reportedVr).set({ counselorName }).where(eq(reportedVr.id, known.counselor.id));
  }
}

function latest(one: PlainDate, other: PlainDate | null): PlainDate {
  return other !== null && other > one ? other : one;
}
