import type { Actor } from "@ips/db";
import { dataGroups, type DataGroup } from "@ips/domain";
import { mayRead } from "@ips/policy";

/** The groups of data that the actor's role reads in its own agency; the command line and the demo ("system") read all. */
export const readableGroups = ({ role }: Pick<Actor, "role">): ReadonlySet<DataGroup> =>
  new Set(dataGroups.filter((group) => role === "system" || mayRead(role, group)));
