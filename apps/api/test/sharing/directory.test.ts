import { describe, expect, test } from "vitest";
import { rejects } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world } = useSharing();

describe("whom a release can name", () => {
  test("are the agencies of the other kind, each with its programs or offices", async () => {
    const names = async (player: "ana" | "eric") =>
      (await world().as(player).directory.recipients()).agencies.map(({ agencyName, unitName }) => [
        agencyName,
        unitName,
      ]);
    expect(await names("ana")).toEqual([
      ["State VR", null],
      ["State VR", "North Office"],
      ["State VR", "South Office"],
      ["Valley VR", null],
      ["Valley VR", "Valley Office"],
    ]);
    expect(await names("eric")).toEqual([
      ["Harbor Behavioral Health", null],
      ["Harbor Behavioral Health", "Harbor East"],
      ["Harbor Behavioral Health", "Harbor West"],
      ["Lakeside Mental Health", null],
      ["Lakeside Mental Health", "Lakeside"],
    ]);
  });
});

describe("to whom a person can be given", () => {
  test("are the specialists or counselors of one's own program or office, and of no other agency", async () => {
    const names = async (player: "sue" | "vera") =>
      (await world().as(player).directory.assignable()).rows.map(({ name }) => name);
    expect(await names("sue")).toEqual(["Ana Lopez", "Ben Ortiz"]);
    expect(await names("vera")).toEqual(["Eric Miller"]);
  });

  test("is no question of somebody who gives nobody", async () => {
    await rejects(world().as("adam").directory.assignable(), "FORBIDDEN", "forbidden");
  });
});
