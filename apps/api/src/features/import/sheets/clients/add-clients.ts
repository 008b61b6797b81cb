import { assignment, client, episode, milestone, person, reportedVr } from "@ips/db";
import type { MilestoneKind, PlainDate } from "@ips/domain";
import { insertRows } from "../insert-rows.ts";
import type { ImportSession } from "../sheet-importer.ts";
import type { ClientRecord } from "./check-client.ts";

/** Rows to be written together: whole clients, or a further enrollment of a known one. */
export class NewClients {
  readonly #session: ImportSession;
  readonly #persons: (typeof person.$inferInsert)[] = [];
  readonly #clients: (typeof client.$inferInsert)[] = [];
  readonly #episodes: (typeof episode.$inferInsert)[] = [];
  readonly #assignments: (typeof assignment.$inferInsert)[] = [];
  readonly #counselors: (typeof reportedVr.$inferInsert)[] = [];
  readonly #reported: (typeof milestone.$inferInsert)[] = [];

  constructor(session: ImportSession) {
    this.#session = session;
  }

  /** Adds a client that the agency does not have yet, with the enrollment of the row. */
  addClient(record: ClientRecord): void {
    const { newId, actor, directory } = this.#session;
    const { number, unitId } = record;
    const { language, ...facts } = record.person;
    const personId = newId();
    const clientId = newId();
    this.#persons.push({ id: personId });
    this.#clients.push({
      id: clientId,
      agencyId: actor.agencyId,
      unitId,
      personId,
      number,
      ...facts,
      language: language ?? "en",
    });
    directory.addClient({ id: clientId, number, unitId });
    this.addEnrollment(record, clientId);
    if (record.vr.counselor !== null) this.addCounselor(clientId, unitId, record.vr.counselor);
  }

  /** Adds an enrollment; its dates become milestones in the database, what was told about VR becomes reported ones. */
  addEnrollment(record: ClientRecord, clientId: string): void {
    const { newId, actor, directory } = this.#session;
    const { unitId, referredOn, enteredOn, exitedOn, exitReason, team, staff, vr } = record;
    const id = newId();
    const owner = { agencyId: actor.agencyId, unitId, clientId };
    const treatmentTeamId = team === null ? null : (directory.team(unitId, team)?.id ?? null);
    this.#episodes.push({ id, ...owner, referredOn, enteredOn, exitedOn, exitReason, treatmentTeamId });
    this.#assignments.push({
      id: newId(),
      ...owner,
      episodeId: id,
      staffId: staff.id,
      fromOn: enteredOn,
      toOn: exitedOn,
    });
    const told: [MilestoneKind, PlainDate | null][] = [
      ["vr-application", vr.appliedOn],
      ["vr-eligibility", vr.eligibleOn],
      ["vr-ipe-signed", vr.ipeSignedOn],
    ];
    for (const [kind, onDate] of told) {
      if (onDate !== null)
        this.#reported.push({ id: newId(), ...owner, kind, source: "reported", episodeId: id, onDate });
    }
  }

  /** Notes the VR counselor that the team was told of. */
  addCounselor(clientId: string, unitId: string, counselorName: string): void {
    const { newId, actor } = this.#session;
    this.#counselors.push({ id: newId(), agencyId: actor.agencyId, unitId, clientId, counselorName });
  }

  /** Writes everything that was added, one statement a table. */
  async write(): Promise<void> {
    const { tx } = this.#session;
    await insertRows(tx, person, this.#persons);
    await insertRows(tx, client, this.#clients);
    await insertRows(tx, episode, this.#episodes);
    await insertRows(tx, assignment, this.#assignments);
    await insertRows(tx, reportedVr, this.#counselors);
    await insertRows(tx, milestone, this.#reported);
  }
}
