import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  asActor,
  aTestAgency,
  aTestStaff,
  testDatabase,
  type TestAgency,
  type TestDatabase,
} from "../src/testing/index.ts";
import { systemActor } from "../src/actor.ts";
import { cell, everyGroup, everyRole, written } from "./support/matrix.ts";

let database: TestDatabase;
let agency: TestAgency;
beforeAll(async () => {
  database = await testDatabase();
  agency = await aTestAgency(database.owner);
});
afterAll(() => database.close());

type Answer = { read: boolean; write: boolean; read_own: boolean; write_own: boolean; released: boolean };

const ask = (
  group: string,
) => sql<Answer>`select app.may_read(${group}) as read, app.may_write(${group}) as write,
  app.may_read_own(${group}) as read_own, app.may_write_own(${group}) as write_own, app.may_read_released(${group}) as released`;

test("the hand-written matrix names every role and every group exactly once", () => {
  expect(written.roles.toSorted()).toEqual([...everyRole].toSorted());
  expect(written.groups.toSorted()).toEqual([...everyGroup].toSorted());
  expect(new Set(written.widths)).toEqual(new Set([everyRole.length]));
});

describe.each(everyRole)("the database gives a %s", (role) => {
  test.each(everyGroup)("what the matrix says about %s", async (group) => {
    const member = await aTestStaff(database.owner, agency, { role });
    const { rows } = await asActor(database.app, member.actor(), (tx) => tx.execute(ask(group)));
    const expected = cell(role, group);
    expect(rows[0]).toEqual({
      read: expected.read === "unit",
      write: expected.write === "unit",
      read_own: expected.read === "own" || expected.write === "own",
      write_own: expected.write === "own",
      released: expected.released,
    });
  });
});

test.each(everyGroup)("the system reads and writes %s, and nobody unbound does", async (group) => {
  const system = systemActor(agency.id, { agencyKind: "ips", today: "2026-11-21" });
  const { rows } = await asActor(database.app, system, (tx) => tx.execute(ask(group)));
  expect(rows[0]).toMatchObject({ read: true, write: true, released: true });
  const nobody = await database.app.execute(ask(group));
  expect(nobody.rows[0]).toEqual({
    read: false,
    write: false,
    read_own: false,
    write_own: false,
    released: false,
  });
});
