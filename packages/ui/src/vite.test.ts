import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { uiConfig } from "./vite.ts";

it("finds the design system's styles wherever it is installed", () => {
  const [packages] = uiConfig().css?.preprocessorOptions?.scss?.loadPaths ?? [];
  expect(existsSync(join(String(packages), "uswds-core", "_index.scss"))).toBe(true);
});

it("reads live source", () => {
  expect(uiConfig().resolve?.conditions?.[0]).toBe("@ips/source");
});
