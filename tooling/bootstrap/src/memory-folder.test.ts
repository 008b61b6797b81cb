import { describe, expect, it } from "vitest";
import { memoryFolder, testEnvironment } from "./memory-folder.mjs";

const gigabyte = 2 ** 30;
const tmpfs = 0x01021994;

describe("memoryFolder", () => {
  it.each([
    ["in memory, with room", tmpfs, 4 * gigabyte, 6 * gigabyte, "/dev/shm"],
    ["in memory, with less room", tmpfs, 4 * gigabyte - 1, 6 * gigabyte, null],
    ["in memory, where little of it is left", tmpfs, 4 * gigabyte, 6 * gigabyte - 1, null],
    ["on a disk", 0xef53, 100 * gigabyte, 100 * gigabyte, null],
  ])("%s", (_, type, room, memory, answer) => {
    expect(memoryFolder("/dev/shm", { type, room, memory })).toBe(answer);
  });

  it("is none where there is no such folder", () => {
    expect(memoryFolder("/there/is/none")).toBeNull();
  });
});

describe("testEnvironment", () => {
  it("leaves the folder for temporary files as somebody has set it", () => {
    expect(testEnvironment({ TMPDIR: "/somewhere" })["TMPDIR"]).toBe("/somewhere");
  });
});
