import type { SessionOutput } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { makePortalClient } from "./portal-client.ts";
import { requireSession, safeNext } from "./require-session.ts";

const active = {
  membershipId: "01938c6e-7d5a-7cc0-8e3b-000000000001",
  agencyName: "Harbor Behavioral Health",
  agencyKind: "ips",
  unitName: null,
  role: "specialist",
  agencyId: "01938c6e-7d5a-7cc0-8e3b-000000000002",
  staffId: null,
  unitIds: [],
  units: [],
  permissions: ["caseload.read"],
  portal: "supervisor",
} satisfies NonNullable<SessionOutput["active"]>;
const session: SessionOutput = { user: { userId: "u1", name: "Ana Reyes", email: "ana@harbor.example" }, active, memberships: [], today: "2026-11-21", timeZone: "America/New_York", demo: false };
const signedOut = { error: { code: -32001, message: "signed-out", data: { code: "UNAUTHORIZED", httpStatus: 401, app: { code: "signed-out", facts: {} }, fields: [] } } };

type Asked = { url: string; method: string; background: string | null };

/** A portal whose server answers every call with one thing. */
function portalAnswering(answer: object, status = 200) {
  const asked: Asked[] = [];
  let signOuts = 0;
  const portal = makePortalClient({
    portal: "supervisor",
    baseUrl: "http://localhost:4000",
    onSignedOut: () => {
      signOuts += 1;
    },
    fetch: async (input, init) => {
      const request = new Request(input instanceof URL ? input.href : input, init);
      asked.push({ url: request.url, method: request.method, background: request.headers.get("x-ips-background") });
      return Response.json([answer], { status });
    },
  });
  return { portal, asked, signOuts: () => signOuts };
}

const elsewhere = { signIn: (next: string) => `sign-in from ${next}`, chooseMembership: () => "choose", otherPortal: (portal: string) => `to ${portal}` };
const at = { location: { href: "/clients/1" } };

describe("requireSession", () => {
  test("lets the page load with the session and the active membership", async () => {
    const { portal } = portalAnswering({ result: { data: session } });
    await expect(requireSession(portal, elsewhere, "caseload.read")(at)).resolves.toEqual({ session, active });
  });

  test("asks once for several pages, by POST, without counting as a sign of life", async () => {
    const { portal, asked } = portalAnswering({ result: { data: session } });
    const guard = requireSession(portal, elsewhere);
    await guard(at);
    await guard(at);
    expect(asked).toEqual([{ url: expect.stringContaining("/api/trpc/session.me"), method: "POST", background: "1" }]);
  });

  test("somebody who is not signed in is sent to sign in and comes back; the portal hears of it", async () => {
    const { portal, signOuts } = portalAnswering(signedOut, 401);
    await expect(requireSession(portal, elsewhere)(at)).rejects.toBe("sign-in from /clients/1");
    expect(signOuts()).toBe(1);
  });

  test("without a membership in force one must be chosen", async () => {
    const { portal } = portalAnswering({ result: { data: { ...session, active: null } } });
    await expect(requireSession(portal, elsewhere)(at)).rejects.toBe("choose");
  });

  test("a counselor is sent to the counselor portal", async () => {
    const { portal } = portalAnswering({ result: { data: { ...session, active: { ...active, portal: "counselor" } } } });
    await expect(requireSession(portal, elsewhere)(at)).rejects.toBe("to counselor");
  });

  test("a page beyond the role is refused", async () => {
    const { portal } = portalAnswering({ result: { data: session } });
    await expect(requireSession(portal, elsewhere, "import.run")(at)).rejects.toMatchObject({ problem: { code: "forbidden" } });
  });
});

describe("safeNext", () => {
  test.each([
    ["/clients/1?tab=plan", "/clients/1?tab=plan"],
    [undefined, "/"],
    ["https://evil.example", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["clients", "/"],
  ])("%s leads to %s", (next, expected) => {
    expect(safeNext(next)).toBe(expected);
  });
});
