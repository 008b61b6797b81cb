import type { Role } from "@ips/domain";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { LiveSession } from "../auth/live-session.ts";
import type { Membership } from "../auth/memberships.ts";
import type { Deps } from "../deps.ts";
import { refusalOf } from "../errors/refusal-of.ts";
import { answerRefusal } from "./answer-refusal.ts";
import { authorizedRoute } from "./authorized-route.ts";
import type { HttpEnv } from "./http-env.ts";

const membership = (role: Role): Membership => ({
  id: "m1",
  role,
  fromOn: "2026-01-01",
  toOn: null,
  staff: { id: "s1", name: "Ana Reyes", endedOn: null },
  agency: { id: "a1", name: "Harbor", kind: "ips", timeZone: "America/New_York" },
  unit: null,
  units: [{ id: "u1", name: "Harbor IPS", kind: "program" }],
});
const session = (
  active: Membership | null,
  secondFactor: LiveSession["secondFactor"] = { enrolled: false, needed: false },
): LiveSession => ({
  sessionId: "x",
  user: { id: "user-1", name: "Ana Reyes", email: "ana@harbor.example" },
  active,
  memberships: active ? [active] : [],
  today: "2026-11-21",
  timeZone: "America/New_York",
  now: new Date(0),
  endsAt: new Date(0),
  idleEndsAt: new Date(0),
  secondFactor,
});

/** A route for staff lists, asked in a session. */
async function ask(of: LiveSession | null): Promise<{ status: number; body: unknown }> {
  const app = new Hono<HttpEnv>();
  app.use(async (c, next) => {
    c.set("requestId", "r1");
    // The route's own handler reads nothing of the outside world.
    c.set("request", {
      deps: {} as Deps,
      requestId: "r1",
      caller: { address: null, userAgent: null },
      loadSession: () => Promise.resolve(of),
    });
    await next();
  });
  app.get("/staff.csv", authorizedRoute("staff.read", "staff list"), (c) => c.json(c.var.acting.actor));
  app.onError((error, c) => answerRefusal(c, refusalOf(error)));
  const answer = await app.request("/staff.csv");
  return { status: answer.status, body: await answer.json() };
}

describe("authorizedRoute", () => {
  test("gives the handler the actor of the session's membership, with the screen for the history", async () => {
    expect(await ask(session(membership("administrator")))).toEqual({
      status: 200,
      body: {
        userId: "user-1",
        membershipId: "m1",
        agencyId: "a1",
        agencyKind: "ips",
        role: "administrator",
        unitIds: ["u1"],
        staffId: "s1",
        staffName: "Ana Reyes",
        today: "2026-11-21",
        screen: "staff list",
      },
    });
  });

  test.each([
    ["nobody", null, 401, "signed-out"],
    ["somebody without a membership in force", session(null), 403, "no-membership"],
    [
      "somebody whose agency asks for a second factor and who has none yet",
      session(membership("administrator"), { enrolled: false, needed: true }),
      403,
      "second-factor.needed",
    ],
    ["a role that never may", session(membership("specialist")), 403, "forbidden"],
  ])("%s is kept out", async (_name, of, status, code) => {
    expect(await ask(of)).toEqual({ status, body: { code, facts: {}, fields: [], requestId: "r1" } });
  });
});
