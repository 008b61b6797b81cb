// @vitest-environment jsdom
import { expect, test } from "vitest";
import { demoGuide } from "./demo-guide.ts";

const head = (html: string) => new DOMParser().parseFromString(`<head>${html}</head>`, "text/html");

test("a demo's page names its guide, a real record's page names none", () => {
  expect(demoGuide(head('<meta name="ips-demo-guide" content="/">'))).toBe("/");
  expect(demoGuide(head('<meta name="viewport" content="width=device-width">'))).toBeNull();
});
