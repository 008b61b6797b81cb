import type { ProgramEventKind } from "@ips/domain";

/**
 * The page on which an event of the program is recorded, with what is known of it chosen already.
 * @example
 * recordHref({ kind: "work-story" }); // => "/fidelity/record?kind=work-story"
 */
export function recordHref(chosen: {
  kind: ProgramEventKind;
  program?: string;
  on?: string;
  staff?: string | null;
  team?: string | null;
}): string {
  const said = Object.entries(chosen).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return `/fidelity/record?${new URLSearchParams(said).toString()}`;
}
