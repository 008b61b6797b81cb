import { v7 } from "uuid";
import type { Db } from "../../db.ts";
import { client, episode, person } from "../../schema/index.ts";
import type { TestAgency } from "./agency.ts";
import { testToday } from "./staff.ts";

/** A client of a test, with the three columns that every row about it carries. */
export type TestClient = {
  id: string;
  personId: string;
  agencyId: string;
  unitId: string;
  number: string;
  /** For inserts: `{ ...someone.row, id, … }`. */
  row: { agencyId: string; unitId: string; clientId: string };
};

let made = 0;

/**
 * Makes a client of an agency.
 *
 * @param options.personId the person of another agency's client, to make both records of one human being.
 */
export async function aTestClient(
  db: Db,
  agency: TestAgency,
  options: {
    unitId?: string;
    personId?: string;
    firstName?: string;
    lastName?: string;
    bornOn?: string;
    number?: string;
  } = {},
): Promise<TestClient> {
  made += 1;
  const id = v7();
  const personId = options.personId ?? v7();
  const unitId = options.unitId ?? agency.units[0].id;
  const number = options.number ?? `T-${made}`;
  if (options.personId === undefined) await db.insert(person).values({ id: personId });
  await db.insert(client).values({
    id,
    agencyId: agency.id,
    unitId,
    personId,
    number,
    firstName: options.firstName ?? "Test",
    lastName: options.lastName ?? `Client ${made}`,
    bornOn: options.bornOn ?? "1990-05-05",
  });
  return {
    id,
    personId,
    agencyId: agency.id,
    unitId,
    number,
    row: { agencyId: agency.id, unitId, clientId: id },
  };
}

/** Makes an episode of a client. @returns its id. */
export async function aTestEpisode(
  db: Db,
  of: TestClient,
  options: { enteredOn?: string; exitedOn?: string } = {},
): Promise<string> {
  const id = v7();
  await db
    .insert(episode)
    .values({ id, ...of.row, enteredOn: options.enteredOn ?? testToday, exitedOn: options.exitedOn ?? null });
  return id;
}
