import { agency, asActor, systemActor } from "@ips/db";
import type { Deps } from "../../deps.ts";

/** An agency to be made: an IPS program's, without a sign-in until somebody is invited. */
export type NewAgency = { readonly name: string; readonly timeZone: string; readonly state: string };

/** Makes an agency with nobody and nothing in it; its programs come with the staff sheet. Answers its id. */
export async function makeAgency(deps: Deps, { name, timeZone, state }: NewAgency): Promise<string> {
  const id = deps.newId();
  const today = deps.clock.today(timeZone);
  const actor = systemActor(id, { agencyKind: "ips", today, screen: "command line" });
  await asActor(deps.database.app, actor, (tx) =>
    tx.insert(agency).values({ id, name, kind: "ips", timeZone, state }),
  );
  return id;
}
