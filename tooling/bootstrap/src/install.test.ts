import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installStamp, requireNode } from "./install.mjs";

describe("requireNode", () => {
  it("accepts the oldest supported version and every newer one", () => {
    expect(() => requireNode("20.0.0")).not.toThrow();
    expect(() => requireNode("26.10.0")).not.toThrow();
  });

  it("tells the owner of an older one what to install", () => {
    expect(() => requireNode("18.20.4")).toThrow("Node 20 or newer");
  });
});

describe("installStamp", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ips-stamp-"));
    mkdirSync(join(folder, "packages", "one"), { recursive: true });
    writeFileSync(join(folder, "pnpm-lock.yaml"), "lockfileVersion: 9");
    writeFileSync(join(folder, "packages", "one", "package.json"), "{}");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("stays the same while nothing that an install reads has changed", () => {
    const before = installStamp(folder);
    writeFileSync(join(folder, "packages", "one", "source.ts"), "export {}");
    expect(installStamp(folder)).toBe(before);
  });

  it("changes with the lockfile and with any package's manifest", () => {
    const before = installStamp(folder);
    writeFileSync(join(folder, "packages", "one", "package.json"), '{ "name": "one" }');
    const afterManifest = installStamp(folder);
    writeFileSync(join(folder, "pnpm-lock.yaml"), "lockfileVersion: 10");
    expect(new Set([before, afterManifest, installStamp(folder)]).size).toBe(3);
  });
});
