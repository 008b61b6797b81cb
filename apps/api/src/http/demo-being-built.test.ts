import { describe, expect, test } from "vitest";
import { followDemo } from "../installation/demo-making.ts";
import { demoBeingBuilt } from "./demo-being-built.ts";

const making = followDemo(
  () => undefined,
  () => 0,
);
making.report({ percent: 62, what: "people" });
const app = demoBeingBuilt({ baseUrl: "http://localhost:4000" }, making);

describe("while the demo is being built", () => {
  test.each(["/", "/supervisor/", "/supervisor/sign-in", "/counselor/clients/1/plan"])(
    "%s says how far it is instead of an error",
    async (path) => {
      const answer = await app.request(path);
      const text = await answer.text();
      expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "2"]);
      expect(text).toContain("The demo is being built: 62 %");
      expect(text).toContain('<progress max="100" value="62"');
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    },
  );

  test("the page asks where it is, and the product itself does not know that address", async () => {
    expect(await (await app.request("/demo-being-built.json")).json()).toMatchObject({ percent: 62 });
    expect((await app.request("/demo-being-built.js")).headers.get("Content-Type")).toContain("javascript");
  });

  test.each(["/healthz", "/api/trpc/session.get", "/api/auth/sign-in/email"])(
    "%s is not there yet, and says when to ask again",
    async (path) => {
      const answer = await app.request(path, { method: path === "/healthz" ? "GET" : "POST" });
      expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "2"]);
    },
  );
});
