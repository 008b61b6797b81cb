import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { makeDraftStore } from "./draft-store.ts";
import { signIn, signOut } from "./sign-in.ts";

const answering =
  (status: number, body: unknown, seen: { url: string; body: unknown }[] = []): typeof fetch =>
  async (input, init) => {
    seen.push({ url: String(input), body: JSON.parse(String(init?.body)) });
    return Response.json(body, { status });
  };

describe("signIn", () => {
  test("sends address and password once and forgets what the person before had read", async () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(["caseload"], ["somebody else's"]);
    const seen: { url: string; body: unknown }[] = [];
    await signIn({ queryClient }, { email: "ana@harbor.example", password: "rain on tin roofs" }, answering(200, { signedIn: true }, seen));
    expect(seen).toEqual([{ url: "/api/auth/sign-in/email", body: { email: "ana@harbor.example", password: "rain on tin roofs" } }]);
    expect(queryClient.getQueryData(["caseload"])).toBeUndefined();
  });

  test.each([
    [401, { code: "sign-in.refused", facts: {}, fields: [] }, "sign-in.refused"],
    [429, { code: "too-many-tries", facts: { retryAfter: 840 }, fields: [] }, "too-many-tries"],
    [503, "<html>starting</html>", "unavailable"],
  ])("an answer %i is a refusal with its code", async (status, body, code) => {
    await expect(signIn({ queryClient: new QueryClient() }, { email: "a@b.c", password: "x" }, answering(status, body))).rejects.toMatchObject({ problem: { code, status } });
  });
});

describe("signOut", () => {
  test("forgets what was read", async () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(["caseload"], ["mine"]);
    await signOut({ queryClient, drafts: makeDraftStore(undefined) }, "u1", answering(200, { signedIn: false }));
    expect(queryClient.getQueryData(["caseload"])).toBeUndefined();
  });

  test("a sign-out that did not reach the server forgets nothing and says so", async () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(["caseload"], ["mine"]);
    await expect(signOut({ queryClient, drafts: makeDraftStore(undefined) }, "u1", answering(503, {}))).rejects.toMatchObject({ problem: { code: "unavailable" } });
    expect(queryClient.getQueryData(["caseload"])).toEqual(["mine"]);
  });
});
