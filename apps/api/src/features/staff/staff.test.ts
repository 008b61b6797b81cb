import { authTables, invitation, membership, staff } from "@ips/db";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  apiTest,
  openBrowser,
  testPassword,
  type ApiTest,
  type TestAgency,
  type TestStaff,
} from "../../testing/api-test.ts";
import { accessOf } from "./list-staff.ts";

let api: ApiTest;
let harbor: TestAgency;
let admin: TestStaff;
beforeAll(async () => {
  api = await apiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  admin = await harbor.staff({ role: "administrator", unit: null });
});

const refusal = (code: string): unknown => expect.objectContaining({ message: code });
const tokenOf = (link: string) => new URL(link).searchParams.get("token") ?? "";
let serial = 0;
function newcomer(over: Partial<Parameters<typeof admin.caller.staff.invite>[0]> = {}) {
  serial += 1;
  return {
    invitationId: api.deps.newId(),
    staff: { newStaffId: api.deps.newId(), name: "Ben Ortiz", number: `N-${serial}`, fte: 1 },
    email: `ben.${serial}@harbor.example`,
    role: "specialist" as const,
    unitId: harbor.unit.id,
    ...over,
  };
}

describe("an invitation", () => {
  test("is a link that makes an account, once, and gives the membership it was for", async () => {
    const input = newcomer();
    const { link, mailed } = await admin.caller.staff.invite(input);
    expect(mailed).toBe(true);
    expect(api.letters.at(-1)).toMatchObject({ to: input.email, text: expect.stringContaining(link) });
    const token = tokenOf(link);
    await expect(api.stranger.staff.invitation({ token })).resolves.toEqual({
      name: "Ben Ortiz",
      email: input.email,
      agencyName: "Harbor Behavioral Health",
      role: "specialist",
    });
    await expect(api.stranger.staff.acceptInvitation({ token, password: testPassword })).resolves.toEqual({
      portal: "supervisor",
    });

    const browser = openBrowser(api.app);
    expect(
      (await browser.post("/api/auth/sign-in/email", { email: input.email, password: testPassword })).status,
    ).toBe(200);
    expect(await (await browser.post("/api/trpc/session.me", {})).json()).toMatchObject({
      result: {
        data: { user: { name: "Ben Ortiz" }, active: { role: "specialist", unitIds: [harbor.unit.id] } },
      },
    });
    await expect(api.stranger.staff.acceptInvitation({ token, password: testPassword })).rejects.toEqual(
      refusal("invitation.not-valid"),
    );
  });

  test("accepted twice at the same moment makes one account and one membership", async () => {
    const input = newcomer();
    const token = tokenOf((await admin.caller.staff.invite(input)).link);
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => api.stranger.staff.acceptInvitation({ token, password: testPassword })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await api.database.auth.$count(authTables.user, eq(authTables.user.email, input.email))).toBe(1);
    const { newStaffId } = input.staff as { newStaffId: string };
    expect(await harbor.system.run((tx) => tx.$count(membership, eq(membership.staffId, newStaffId)))).toBe(
      1,
    );
  });

  test("wrong, used and old links get the same answer", async () => {
    const used = tokenOf((await admin.caller.staff.invite(newcomer())).link);
    await api.stranger.staff.acceptInvitation({ token: used, password: testPassword });
    const input = newcomer();
    const old = tokenOf((await admin.caller.staff.invite(input)).link);
    await harbor.system.run((tx) =>
      tx
        .update(invitation)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where(eq(invitation.id, input.invitationId)),
    );
    const answers = await Promise.all(
      [used, old, "x".repeat(43)].map(async (token) =>
        (await openBrowser(api.app).post("/api/trpc/staff.invitation", { token })).json(),
      ),
    );
    const bodies = answers.map((answer) => JSON.stringify(answer).replace(/"requestId":"[^"]+"/, ""));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain("invitation.not-valid");
  });

  test("is kept only as a hash", async () => {
    const input = newcomer();
    const token = tokenOf((await admin.caller.staff.invite(input)).link);
    const [row] = await harbor.system.run((tx) =>
      tx.select().from(invitation).where(eq(invitation.id, input.invitationId)),
    );
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("sent again makes a new link and ends the old one", async () => {
    const input = newcomer();
    const first = tokenOf((await admin.caller.staff.invite(input)).link);
    const second = tokenOf((await admin.caller.staff.invite(input)).link);
    await expect(api.stranger.staff.invitation({ token: first })).rejects.toEqual(
      refusal("invitation.not-valid"),
    );
    await expect(api.stranger.staff.invitation({ token: second })).resolves.toMatchObject({
      email: input.email,
    });
  });

  test("a password that is too short or too common is refused, and the link still works", async () => {
    const token = tokenOf((await admin.caller.staff.invite(newcomer())).link);
    for (const [password, code] of [
      ["too short", "password.too-short"],
      ["ben.ortiz.harbor.2026", "password.too-common"],
    ] as const) {
      await expect(api.stranger.staff.acceptInvitation({ token, password })).rejects.toMatchObject({
        cause: { fields: [{ path: "password", code }] },
      });
    }
    await expect(api.stranger.staff.acceptInvitation({ token, password: testPassword })).resolves.toEqual({
      portal: "supervisor",
    });
  });

  test("to somebody who has an account is accepted by signing in as it, by nobody else", async () => {
    const river = await api.agency({ kind: "vr", name: "River VR" });
    const counselor = await river.staff({ role: "vr-counselor" });
    const browser = await api.signIn(counselor);
    const token = tokenOf(
      (await admin.caller.staff.invite(newcomer({ email: counselor.email, role: "practitioner" }))).link,
    );
    await expect(api.stranger.staff.acceptInvitation({ token, password: testPassword })).rejects.toEqual(
      refusal("invitation.sign-in-first"),
    );

    const other = await api.signIn(await river.staff({ role: "vr-counselor" }));
    expect(await (await other.post("/api/trpc/staff.joinByInvitation", { token })).json()).toMatchObject({
      error: { message: "invitation.sign-in-first" },
    });
    expect(await (await browser.post("/api/trpc/staff.joinByInvitation", { token })).json()).toMatchObject({
      result: { data: { portal: "supervisor" } },
    });
    expect(await (await browser.post("/api/trpc/session.me", {})).json()).toMatchObject({
      result: {
        data: {
          memberships: [
            { agencyName: "Harbor Behavioral Health", role: "practitioner" },
            { agencyName: "River VR" },
          ],
        },
      },
    });
  });

  test("to an address that has an account at another agency tells its administrator nothing", async () => {
    const elsewhere = await (await api.agency({ kind: "vr" })).staff({ role: "vr-counselor" });
    const told = async (email: string) => {
      const input = newcomer({ email });
      const before = api.letters.length;
      const { link, ...answer } = await admin.caller.staff.invite(input);
      const letter = api.letters.slice(before).map(({ subject, text }) => ({
        subject,
        text: text.replaceAll(link, "link"),
      }));
      const { rows } = await admin.caller.staff.list();
      const row = rows.find((each) => each.email === email);
      const opened = await api.stranger.staff.invitation({ token: tokenOf(link) });
      return JSON.stringify({ answer: { ...answer, id: null }, letter, row, opened })
        .replaceAll(email, "e-mail")
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "·");
    };
    expect(await told(elsewhere.email)).toBe(await told("nobody.knows@harbor.example"));
  });

  test("for somebody on the list needs no second row of staff", async () => {
    const known = await harbor.staff({ role: "specialist" });
    const { link } = await admin.caller.staff.invite(newcomer({ staff: { staffId: known.staffId } }));
    expect(link).toContain("/supervisor/invitation?token=");
    const { rows } = await admin.caller.staff.list();
    expect(rows.filter(({ staffId }) => staffId === known.staffId)).toHaveLength(1);
  });

  test.each([
    [
      "a role of the other kind of agency",
      () => newcomer({ role: "vr-counselor" }),
      { fields: [{ path: "role", code: "field.impossible" }] },
    ],
    ["a unit that is not there", () => newcomer({ unitId: api.deps.newId() }), { code: "not-found" }],
    [
      "staff that is not there",
      () => newcomer({ staff: { staffId: api.deps.newId() } }),
      { code: "not-found" },
    ],
  ])("for %s is refused", async (_name, input, cause) => {
    await expect(admin.caller.staff.invite(input())).rejects.toMatchObject({ cause });
  });

  test("with a staff number that is taken is refused at its field, and nobody is added", async () => {
    const first = newcomer();
    await admin.caller.staff.invite(first);
    const before = await harbor.system.run((tx) => tx.$count(staff));
    const second = newcomer({
      staff: {
        newStaffId: api.deps.newId(),
        name: "Other",
        number: (first.staff as { number: string }).number,
        fte: null,
      },
    });
    await expect(admin.caller.staff.invite(second)).rejects.toMatchObject({
      cause: { fields: [{ path: "staff.number", code: "already-there" }] },
    });
    expect(await harbor.system.run((tx) => tx.$count(staff))).toBe(before);
  });

  test("for another agency's staff or unit answers as for none", async () => {
    const foreign = await api.agency({ kind: "ips" });
    const theirs = await foreign.staff({ role: "specialist" });
    const missing = await admin.caller.staff
      .invite(newcomer({ staff: { staffId: api.deps.newId() } }))
      .catch((error: unknown) => String(error));
    expect(
      await admin.caller.staff
        .invite(newcomer({ staff: { staffId: theirs.staffId } }))
        .catch((error: unknown) => String(error)),
    ).toBe(missing);
    expect(
      await admin.caller.staff
        .invite(newcomer({ unitId: foreign.unit.id }))
        .catch((error: unknown) => String(error)),
    ).toBe(missing);
  });
});

describe("the list of staff", () => {
  test("shows an administrator and a supervisor everybody, their memberships and whether they can sign in", async () => {
    const lead = await harbor.staff({ role: "ips-supervisor" });
    const input = newcomer();
    await admin.caller.staff.invite(input);
    for (const reader of [admin, lead]) {
      const { rows, units } = await reader.caller.staff.list();
      expect(units).toEqual([{ unitId: harbor.unit.id, name: harbor.unit.name }]);
      expect(rows.find(({ email }) => email === input.email)).toMatchObject({
        access: "invited",
        invitedUntil: expect.any(String),
        memberships: [],
      });
      expect(rows.find(({ staffId }) => staffId === lead.staffId)).toMatchObject({
        access: "active",
        memberships: [{ role: "ips-supervisor", fromOn: "2020-01-01", toOn: null }],
      });
    }
  });

  test.each(["specialist", "practitioner", "benefits-planner", "reviewer", "trainer"] as const)(
    "is closed to a %s",
    async (role) => {
      const person = await harbor.staff({ role });
      await expect(person.caller.staff.list()).rejects.toEqual(refusal("forbidden"));
      await expect(person.caller.staff.invite(newcomer())).rejects.toEqual(refusal("forbidden"));
    },
  );

  test("a supervisor reads it and invites nobody", async () => {
    const lead = await harbor.staff({ role: "ips-supervisor" });
    await expect(lead.caller.staff.invite(newcomer())).rejects.toEqual(refusal("forbidden"));
    await expect(
      lead.caller.staff.endMembership({ membershipId: admin.membershipId, toOn: "2026-11-21" }),
    ).rejects.toEqual(refusal("forbidden"));
  });

  test("holds nobody of another agency", async () => {
    const foreign = await api.agency({ kind: "ips" });
    const theirs = await foreign.staff({ role: "specialist", name: "Somebody Else" });
    expect(JSON.stringify(await admin.caller.staff.list())).not.toContain(theirs.staffId);
  });
});

describe("ending a membership", () => {
  test("shuts the person out with the day after its last", async () => {
    const ana = await harbor.staff({ role: "ips-supervisor" });
    const browser = await api.signIn(ana);
    const status = async () => (await browser.post("/api/trpc/staff.list", {})).status;
    await admin.caller.staff.endMembership({ membershipId: ana.membershipId, toOn: "2026-11-21" });
    expect(await status()).toBe(200);
    api.setToday("2026-11-22");
    expect(await status()).toBe(403);
    api.setToday("2026-11-21");
    await admin.caller.staff.endMembership({ membershipId: ana.membershipId, toOn: "2026-11-20" });
    expect(await status()).toBe(401);
  });

  test("the last administrator stays; with a second one either may go, not both", async () => {
    await expect(
      admin.caller.staff.endMembership({ membershipId: admin.membershipId, toOn: "2026-11-21" }),
    ).rejects.toEqual(refusal("membership.last-administrator"));
    const second = await harbor.staff({ role: "administrator", unit: null });
    const outcomes = await Promise.allSettled([
      admin.caller.staff.endMembership({ membershipId: second.membershipId, toOn: "2026-11-21" }),
      second.caller.staff.endMembership({ membershipId: admin.membershipId, toOn: "2026-11-21" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("a last day before the first is refused at its field", async () => {
    const ana = await harbor.staff({ role: "specialist", fromOn: "2026-11-10" });
    await expect(
      admin.caller.staff.endMembership({ membershipId: ana.membershipId, toOn: "2026-11-09" }),
    ).rejects.toMatchObject({ cause: { fields: [{ path: "toOn", code: "date.impossible" }] } });
  });

  test("another agency's membership is not found, and stays", async () => {
    const foreign = await api.agency({ kind: "ips" });
    const theirs = await foreign.staff({ role: "specialist" });
    await expect(
      admin.caller.staff.endMembership({ membershipId: theirs.membershipId, toOn: "2026-11-21" }),
    ).rejects.toEqual(refusal("not-found"));
    const [row] = await foreign.system.run((tx) =>
      tx.select().from(membership).where(eq(membership.id, theirs.membershipId)),
    );
    expect(row?.toOn).toBeNull();
  });
});

describe("accessOf", () => {
  const open = [{ fromOn: "2026-01-01", toOn: null }];
  test.each([
    ["nothing", [], null, false, "none"],
    ["an invitation", [], null, true, "invited"],
    ["an open membership", open, null, false, "active"],
    ["a membership of a person who left", open, "2026-11-20", false, "ended"],
    ["a membership that ends today", [{ fromOn: "2026-01-01", toOn: "2026-11-21" }], null, false, "active"],
    [
      "a membership that ended yesterday",
      [{ fromOn: "2026-01-01", toOn: "2026-11-20" }],
      null,
      false,
      "ended",
    ],
    [
      "an ended membership and a new invitation",
      [{ fromOn: "2026-01-01", toOn: "2026-11-20" }],
      null,
      true,
      "invited",
    ],
  ] as const)("%s", (_name, memberships, endedOn, invited, expected) => {
    expect(accessOf(memberships, endedOn, invited, "2026-11-21")).toBe(expected);
  });
});
