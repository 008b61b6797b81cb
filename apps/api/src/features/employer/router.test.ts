import { employer, employerContact, employerContactClient } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const facts = { city: "Harborton", phone: null, businessNote: "Ask for Jo at the dock." };
const visit = {
  on: "2026-06-10",
  mode: "in-person",
  hiringManager: true,
  step: "learn",
  purpose: "learn-about-jobs",
  attendees: ["specialist"],
  businessNote: "Hires in July.",
  clientNote: "Liked the quiet back room.",
} as const;
const sent = { ...visit, attendees: [...visit.attendees] };

let kessler: string;
let donna: string;

const saved = async (employerId: string) =>
  (await world().rows("ana", (tx) => tx.select().from(employer).where(eq(employer.id, employerId))))[0];

beforeAll(async () => {
  kessler = v7();
  await world()
    .as("ana")
    .employer.save({ employerId: kessler, name: "Kessler Hardware", ...facts });
  donna = (await world().anIpsClient("ana")).clientId;
});

describe("who must not get in", () => {
  test.each(["lou", "eric", "val"] as const)(
    "%s of another agency finds no business of ours, by list or key, and changes none",
    async (player) => {
      const as = world().as(player).employer;
      expect(await as.list({})).toMatchObject({ rows: [], total: 0 });
      const got = await refusal(as.get({ employerId: kessler }));
      expect(got).toEqual(await refusal(as.get({ employerId: v7() })));
      expect(got.code).toBe("NOT_FOUND");
      await rejects(as.save({ employerId: kessler, name: "Taken over", ...facts }), "NOT_FOUND");
      await rejects(
        as.addContact({
          employerContactId: v7(),
          employer: { employerId: kessler },
          ...sent,
          clientId: null,
        }),
        "NOT_FOUND",
      );
      expect(await saved(kessler)).toMatchObject({ name: "Kessler Hardware" });
    },
  );

  test.each(["wes", "lou", "eric"] as const)(
    "%s logs no visit for a person who is not open to them, not even half of it",
    async (player) => {
      const call = (clientId: string) =>
        world()
          .as(player)
          .employer.addContact({
            employerContactId: v7(),
            employer: { newEmployerId: v7(), name: `New of ${player}` },
            ...sent,
            clientId,
          });
      const refused = await refusal(call(donna));
      expect(refused).toEqual(await refusal(call(v7())));
      expect(refused.code).toBe("NOT_FOUND");
      expect(
        await world()
          .database.owner.select()
          .from(employer)
          .where(eq(employer.name, `New of ${player}`)),
      ).toEqual([]);
      expect((await world().as("ana").client.employerContacts({ clientId: donna })).total).toBe(0);
    },
  );

  test("who reads employer contacts through a release adds none", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await world()
      .as("ana")
      .employer.addContact({ employerContactId: v7(), employer: { employerId: kessler }, ...sent, clientId });
    const releaseId = await world().aRelease("ana", clientId, "state", ["identity", "employer-contacts"]);
    const { rows } = await world().as("eric").client.employerContacts({ clientId });
    expect(rows).toMatchObject([
      {
        employerName: "Kessler Hardware",
        employerId: null,
        staffName: "Ana Lopez",
        clientNote: visit.clientNote,
      },
    ]);
    const add = () =>
      world()
        .as("eric")
        .employer.addContact({
          employerContactId: v7(),
          employer: { newEmployerId: v7(), name: "X" },
          ...sent,
          clientId,
        });
    await rejects(add(), "FORBIDDEN");
    await world().revoke("ana", releaseId);
    await rejects(add(), "NOT_FOUND");
    await rejects(world().as("eric").client.employerContacts({ clientId }), "NOT_FOUND");
  });

  test.each(["bea", "adam"] as const)("%s has a role that reads no employers", async (player) => {
    await rejects(world().as(player).employer.list({}), "FORBIDDEN");
  });

  test("a page of a business names nobody to who may not know, and looks as if the visit was for nobody", async () => {
    const employerId = v7();
    await world()
      .as("eric")
      .employer.save({ employerId, name: "Office Supply", ...facts });
    const { clientId } = await world().aVrClient("eric", { firstName: "Rosa", lastName: "Garcia" });
    await world()
      .as("eric")
      .employer.addContact({ employerContactId: v7(), employer: { employerId }, ...sent, clientId });
    expect((await world().as("eric").employer.get({ employerId })).contacts).toMatchObject([
      { client: { clientId, name: "Rosa Garcia" } },
    ]);
    const seen = await world().as("bill").employer.get({ employerId });
    expect(seen.contacts).toMatchObject([{ client: null, businessNote: visit.businessNote }]);
    expect(JSON.stringify(seen)).not.toMatch(/Rosa|Garcia|quiet back room/);
  });
});

describe("a business", () => {
  test("is saved, changed, and its name is one in the agency", async () => {
    const employerId = v7();
    await world()
      .as("ana")
      .employer.save({ employerId, name: "Lakeview Medical Center", ...facts });
    await world()
      .as("sue")
      .employer.save({ employerId, name: "Lakeview Medical", ...facts, phone: "555 0100" });
    expect(await world().as("pat").employer.get({ employerId })).toMatchObject({
      name: "Lakeview Medical",
      phone: "555 0100",
      contacts: [],
      total: 0,
    });
    const refused = await refusal(
      world()
        .as("ana")
        .employer.save({ employerId: v7(), name: " KESSLER hardware ", ...facts }),
    );
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "employer.name-taken", facts: { name: "KESSLER hardware" } },
    });
    await world()
      .as("lou")
      .employer.save({ employerId: v7(), name: "Kessler Hardware", ...facts });
  });

  test("is found by a part of its name or city, percent signs being text", async () => {
    await world().as("ana").employer.save({
      employerId: v7(),
      name: "100% Clean",
      city: "Elmira",
      phone: null,
      businessNote: null,
    });
    const names = async (text: string) =>
      (await world().as("ana").employer.list({ text })).rows.map(({ name }) => name);
    expect(await names("elmi")).toEqual(["100% Clean"]);
    expect(await names("0%")).toEqual(["100% Clean"]);
    expect(await names("_")).toEqual([]);
  });

  test("lists are paged, and the total says how many there are", async () => {
    const page = await world().as("ana").employer.list({ page: 2, pageSize: 10 });
    expect(page.rows.length).toBe(Math.max(0, page.total - 10));
  });
});

describe("a contact with a business", () => {
  test("counts on the business's page and, by a row of its own, for the person", async () => {
    const { clientId } = await world().anIpsClient("ana", { firstName: "Brian", lastName: "Reed" });
    const employerContactId = v7();
    const input = { employerContactId, employer: { employerId: kessler }, ...sent, clientId };
    await world().as("ana").employer.addContact(input);
    await world().as("ana").employer.addContact(input);
    expect((await world().as("ben").client.employerContacts({ clientId })).rows).toEqual([
      {
        employerContactId,
        on: visit.on,
        employerId: kessler,
        employerName: "Kessler Hardware",
        mode: "in-person",
        hiringManager: true,
        step: "learn",
        purpose: "learn-about-jobs",
        attendees: ["specialist"],
        clientNote: visit.clientNote,
        restsOnPlan: null,
        own: true,
        staffName: "Ana Lopez",
      },
    ]);
    const row = (await world().as("ana").employer.list({ text: "kessler" })).rows[0];
    expect(row).toMatchObject({ lastContactOn: visit.on, step: "learn" });
    const page = await world().as("ana").client.get({ clientId });
    expect(page).toMatchObject({ phase: "job-search", counts: { employerContacts: 1 } });
    expect(page.findings.find(({ rule }) => rule === "ips.first-employer-contact.from-entry")).toMatchObject({
      status: "met",
      decidedLate: false,
    });
  });

  test("a name that is known is that business, whoever types it how; sent twice it is one contact", async () => {
    const input = {
      employerContactId: v7(),
      employer: { newEmployerId: v7(), name: " kessler HARDWARE " },
      ...sent,
      clientId: null,
    };
    await world().as("ana").employer.addContact(input);
    await world().as("ana").employer.addContact(input);
    const rows = await world().rows("ana", (tx) =>
      tx.select().from(employerContact).where(eq(employerContact.id, input.employerContactId)),
    );
    expect(rows).toMatchObject([{ employerId: kessler }]);
  });

  test("a new name becomes a business", async () => {
    const newEmployerId = v7();
    const input = {
      employerContactId: v7(),
      employer: { newEmployerId, name: "Bright Bakery" },
      ...sent,
      clientId: null,
    };
    await world().as("ana").employer.addContact(input);
    await world().as("ana").employer.addContact(input);
    expect(await saved(newEmployerId)).toMatchObject({ name: "Bright Bakery" });
  });

  test("under a taken key it is a conflict, and nobody is tied to the first one by it", async () => {
    const employerContactId = v7();
    const input = { employerContactId, employer: { employerId: kessler }, ...sent, clientId: null };
    await world().as("ana").employer.addContact(input);
    await rejects(
      world()
        .as("ben")
        .employer.addContact({ ...input, clientId: donna }),
      "CONFLICT",
      "already-there",
    );
    const rows = await world().rows("ana", (tx) =>
      tx
        .select()
        .from(employerContactClient)
        .where(eq(employerContactClient.employerContactId, employerContactId)),
    );
    expect(rows).toEqual([]);
  });

  test("tomorrow's is not a contact yet", async () => {
    const input = {
      employerContactId: v7(),
      employer: { employerId: kessler },
      ...sent,
      on: "2026-06-16",
      clientId: null,
    };
    await rejects(world().as("ana").employer.addContact(input), "CONFLICT", "contact.in-future");
  });
});
