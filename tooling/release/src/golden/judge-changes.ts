import { atLeast, type Bump } from "./bumps.ts";
import type { Changes, Move } from "./compare.ts";

/** How many moved answers a message names before it says how many more there are. */
const named = 20;

/** What the changes since the release ask of the next version. */
export function askedBump({ moved, added }: Changes): Bump {
  if (moved.length > 0) return "major";
  return added.length > 0 ? "minor" : "none";
}

/**
 * What is wrong with the changesets of a package, given what has changed in its answers since its last release; null when they say enough.
 * The message names the answers, before and after, and what to do.
 */
export function judgeChanges(
  name: string,
  version: string,
  changes: Changes,
  announced: Bump,
  most: number = named,
): string | null {
  const asked = askedBump(changes);
  if (atLeast(announced, asked)) return null;
  const said = announced === "none" ? "no changeset tells of it" : `the changesets say ${announced}`;
  const list = asked === "major" ? changes.moved : changes.added;
  const more = list.length - most;
  return [
    asked === "major"
      ? `${name}: ${count(list.length, "answer that was given has", "answers that were given have")} moved since ${version}, and ${said}.`
      : `${name}: there ${list.length === 1 ? "is 1 new thing" : `are ${list.length} new things`} since ${version}, and ${said}.`,
    "",
    ...list.slice(0, most).flatMap(lineOf),
    ...(more > 0 ? [`  and ${more} more; "pnpm golden" names all of them.`] : []),
    "",
    ...(asked === "major" ? majorAdvice(name) : [`Run "pnpm changeset" and choose minor for ${name}.`]),
  ].join("\n");
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function lineOf({ asks, name, part, from, before, after }: Move): string[] {
  const where = `  ${asks}, ${name}${part === "answer" ? "" : `, ${part}`}${from === null ? "" : `, from ${from}`}`;
  return [where, `    was ${before}`, `    is  ${after}`];
}

function majorAdvice(name: string): string[] {
  return [
    `If it was meant, run "pnpm changeset" and choose major for ${name}: say which answers moved, since when and for whom.`,
    "If it was not, the change has reached an answer by accident. A figure that the law changes is a new row with its own first day, and",
    "never another value in an old one.",
  ];
}
