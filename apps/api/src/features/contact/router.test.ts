import { contact } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const facts = {
  on: "2026-06-10",
  place: "community",
  minutes: 40,
  note: "Talked about the interview.",
} as const;

let donna: string;
let mine: string;

const row = async (id: string) =>
  (await world().rows("ana", (tx) => tx.select().from(contact).where(eq(contact.id, id))))[0];

beforeAll(async () => {
  donna = (await world().anIpsClient("ana")).clientId;
  mine = v7();
  await world()
    .as("ana")
    .contact.add({ contactId: mine, clientId: donna, ...facts });
});

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric", "val"] as const)(
    "%s adds nothing to a record that is not open to them, and cannot tell it from none",
    async (player) => {
      const contactId = v7();
      const refused = await refusal(
        world()
          .as(player)
          .contact.add({ contactId, clientId: donna, ...facts }),
      );
      expect(refused).toEqual(
        await refusal(
          world()
            .as(player)
            .contact.add({ contactId, clientId: v7(), ...facts }),
        ),
      );
      expect(refused).toMatchObject({ code: "NOT_FOUND", app: { code: "not-found", facts: {} } });
      expect(await row(contactId)).toBeUndefined();
    },
  );

  test.each(["wes", "lou", "eric", "val"] as const)("%s changes nothing there either", async (player) => {
    const change = { ...facts, minutes: 5, note: "changed" };
    const refused = await refusal(
      world()
        .as(player)
        .contact.update({ contactId: mine, ...change }),
    );
    expect(refused).toEqual(
      await refusal(
        world()
          .as(player)
          .contact.update({ contactId: v7(), ...change }),
      ),
    );
    expect(refused).toMatchObject({ code: "NOT_FOUND" });
    expect(await row(mine)).toMatchObject({ minutes: 40, note: facts.note });
  });

  test("a colleague who covers reads the contact and does not mend it", async () => {
    await rejects(
      world()
        .as("ben")
        .contact.update({ contactId: mine, ...facts, minutes: 5 }),
      "FORBIDDEN",
      "contact.not-mine",
    );
    expect(await row(mine)).toMatchObject({ minutes: 40 });
  });

  test("who reads another agency's record through a release writes nothing into it", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "state", ["identity", "case-notes"]);
    await rejects(
      world()
        .as("eric")
        .contact.add({ contactId: v7(), clientId, ...facts }),
      "FORBIDDEN",
    );
    await world().revoke("ana", releaseId);
    await rejects(
      world()
        .as("eric")
        .contact.add({ contactId: v7(), clientId, ...facts }),
      "NOT_FOUND",
    );
    expect((await world().as("ana").client.contacts({ clientId })).total).toBe(0);
  });

  test.each(["sue", "pat", "bea", "adam", "vera"] as const)(
    "%s has a role that writes no contacts",
    async (player) => {
      await rejects(
        world()
          .as(player)
          .contact.add({ contactId: v7(), clientId: donna, ...facts }),
        "FORBIDDEN",
        "forbidden",
      );
    },
  );
});

describe("a contact", () => {
  test("is the actor's own and shows on the person's page", async () => {
    const listed = await world().as("ana").client.contacts({ clientId: donna });
    expect(listed.rows.find(({ contactId }) => contactId === mine)).toEqual({
      contactId: mine,
      on: "2026-06-10",
      place: "community",
      minutes: 40,
      note: facts.note,
      startsAt: null,
      payer: null,
      prosComponent: null,
      oneToOne: null,
      vocational: null,
      staff: { staffId: world().staffId("ana"), name: "Ana Lopez" },
      mine: true,
    });
    expect(
      (await world().as("ben").client.contacts({ clientId: donna })).rows.every((each) => !each.mine),
    ).toBe(true);
  });

  test("sent twice with one key is one contact", async () => {
    const contactId = v7();
    const sent = { contactId, clientId: donna, ...facts };
    await Promise.all([world().as("ana").contact.add(sent), world().as("ana").contact.add(sent)]);
    expect(await world().as("ana").contact.add(sent)).toEqual({ id: contactId });
    const { rows } = await world().as("ana").client.contacts({ clientId: donna });
    expect(rows.filter((each) => each.contactId === contactId)).toHaveLength(1);
  });

  test("another one under a taken key is a conflict, and the first stays", async () => {
    await rejects(
      world()
        .as("ana")
        .contact.add({ contactId: mine, clientId: donna, ...facts, on: "2026-06-09" }),
      "CONFLICT",
      "already-there",
    );
    await rejects(
      world()
        .as("ben")
        .contact.add({ contactId: mine, clientId: donna, ...facts }),
      "CONFLICT",
      "already-there",
    );
    expect(await row(mine)).toMatchObject({ onDate: "2026-06-10" });
  });

  test("today is the last day it can have been", async () => {
    const contactId = v7();
    await world()
      .as("ana")
      .contact.add({ contactId, clientId: donna, ...facts, on: "2026-06-15" });
    await rejects(
      world()
        .as("ana")
        .contact.add({ contactId: v7(), clientId: donna, ...facts, on: "2026-06-16" }),
      "CONFLICT",
      "contact.in-future",
    );
    await rejects(
      world()
        .as("ana")
        .contact.update({ contactId, ...facts, on: "2026-06-16" }),
      "CONFLICT",
      "contact.in-future",
    );
  });

  test("is mended by who made it, and the history keeps what stood before", async () => {
    const contactId = v7();
    await world()
      .as("ana")
      .contact.add({ contactId, clientId: donna, ...facts });
    await world()
      .as("ana")
      .contact.update({ contactId, ...facts, minutes: 55, note: null });
    expect(await row(contactId)).toMatchObject({ minutes: 55, note: null });
    const { rows } = await world().as("ana").client.history({ clientId: donna });
    expect(rows.find((each) => each.table === "contact" && each.action === "update")?.changes).toEqual(
      expect.arrayContaining([{ field: "minutes", before: "40", after: "55" }]),
    );
  });

  test("minutes and dates that cannot be are said at their field", async () => {
    const wrong = { ...facts, minutes: 0, on: "2026-02-30" };
    const refused = await refusal(
      world()
        .as("ana")
        .contact.add({ contactId: v7(), clientId: donna, ...wrong }),
    );
    expect(refused).toMatchObject({ code: "BAD_REQUEST" });
    expect(refused.fields.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([
        ["minutes", "minutes.not-positive"],
        ["on", "date.impossible"],
      ]),
    );
  });

  test("a counselor keeps notes on the VR agency's own client", async () => {
    const { clientId } = await world().aVrClient("eric");
    const contactId = v7();
    await world()
      .as("eric")
      .contact.add({ contactId, clientId, ...facts });
    expect((await world().as("vera").client.contacts({ clientId })).rows).toMatchObject([
      { contactId, staff: { name: "Eric Miller" } },
    ]);
  });
});
