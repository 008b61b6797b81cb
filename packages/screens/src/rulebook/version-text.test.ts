import { expect, test } from "vitest";
import { versionText } from "./version-text.ts";

const domain = { name: "@ips/domain", version: "1.2.0" };

test("packages of one version share it, others are named", () => {
  expect(versionText([domain, { name: "@ips/fidelity", version: "1.2.0" }])).toBe("version 1.2.0");
  expect(versionText([domain, { name: "@ips/fidelity", version: "2.0.0" }])).toBe(
    "@ips/domain 1.2.0, @ips/fidelity 2.0.0",
  );
});
