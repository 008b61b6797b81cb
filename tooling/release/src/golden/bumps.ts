import { readdirSync, readFileSync } from "node:fs";
import { parseChangesetFile } from "@changesets/parse";

/** How far a version moves. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether one bump says at least as much as another. */
export const atLeast = (bump: Bump, asked: Bump) => order.indexOf(bump) >= order.indexOf(asked);

/** How far the changesets of a folder move a package: the furthest of them. */
export function announcedBump(folder: string, name: string): Bump {
  const announced = readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => parseChangesetFile(readFileSync(`${folder}/${file}`, "utf8")).releases)
    .filter((release) => release.name === name)
    .map(({ type }) => type);
  return order.findLast((bump) => announced.some((type) => type === bump)) ?? "none";
}
