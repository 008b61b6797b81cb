import { agencySetting, asActor, systemActor } from "@ips/db";
import { describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

describe("the rulebook of an agency", () => {
  test("is the same for everybody who works there, in two statements, and names nobody", async () => {
    const anas = await world().as("ana").rulebook.get({});
    expect(await world().as("adam").rulebook.get({})).toEqual(anas);
    expect(anas).toMatchObject({ jurisdictions: [{ id: "us-federal" }, { id: "us-new-york" }] });
    const { statements } = await countStatements(world().database.appPool, () =>
      world().as("ana").rulebook.get({}),
    );
    expect(statements).toHaveLength(2);
    expect(JSON.stringify(anas)).not.toMatch(/Ana Lopez|Harbor/);
  });

  test("puts the agency's own figures first, and leaves the other agency's out", async () => {
    const w = world();
    await asActor(
      w.database.app,
      systemActor(w.agencyIds.state, { agencyKind: "vr", today: "2026-06-15" }),
      (tx) =>
        tx.insert(agencySetting).values({
          agencyId: w.agencyIds.state,
          jurisdiction: { vr: { ipeDays: [{ from: "2026-01-01", value: 45, basis: "State policy 8.2" }] } },
        }),
    );
    const rule = async (player: "ana" | "eric") =>
      (await w.as(player).rulebook.get({})).rules.find(({ id }) => id === "vr.ipe");
    expect((await rule("eric"))?.says.en).toContain("within 45 days");
    expect((await rule("eric"))?.figures[0]?.byJurisdiction.map(({ jurisdiction }) => jurisdiction)).toEqual([
      "us-federal+agency",
      "us-federal",
      "us-new-york",
    ]);
    expect((await rule("ana"))?.says.en).toContain("within 90 days");
  });

  test("can be asked for as of another day, not for an impossible one", async () => {
    const before = await world().as("ana").rulebook.get({ asOf: "2016-09-18" });
    expect(before.rules.find(({ id }) => id === "vr.ipe")?.figures[0]?.byJurisdiction[0]?.inForce).toBeNull();
    await expect(world().as("ana").rulebook.get({ asOf: "2026-02-30" })).rejects.toThrow("bad-input");
  });
});
