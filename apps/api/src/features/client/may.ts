import type { Actor } from "@ips/db";
import { mayEver, type Permission } from "@ips/policy";

/** Whether the actor's role may ever use a permission. The command line and the demo ("system") may use all. */
export const may = ({ role }: Pick<Actor, "role">, permission: Permission): boolean =>
  role === "system" || mayEver(role, permission);
