import { pointKeys } from "@ips/contract/point-key";
import { rowFigures } from "@ips/contract/row-figure";
import { pointHref } from "./point-search.ts";
import { recordsHref } from "./records-search.ts";

/**
 * Where what is behind a figure, a point or an answer is shown: the records it was counted from, or the dated events, staff and answers. Null
 * where it rests on nothing that can be opened. `answered`: it is what somebody said, not what records count.
 * @example
 * behindHref({ key: "jobs", specialist: null, program: "u1" }); // => "/fidelity/records?figure=jobs&program=u1"
 */
export function behindHref({
  key,
  specialist,
  program,
  answered = false,
}: {
  key: string;
  specialist: string | null;
  program: string;
  answered?: boolean;
}): string | null {
  if (!answered && (rowFigures as readonly string[]).includes(key))
    return recordsHref({ figure: key, program, ...(specialist === null ? {} : { specialist }) });
  return (pointKeys as readonly string[]).includes(key) ? pointHref({ point: key, program }) : null;
}
