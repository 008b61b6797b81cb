import type { Actor } from "@ips/db";
import { sharedWorkGroup, sharedWorkRecorders, type SharedWorkKind } from "@ips/domain";
import { mayWrite } from "@ips/policy";

/** Whether the actor may record work of a kind on their own agency's record: their side's to say, and a group that their role writes. */
export const mayRecordWork = (
  { role, agencyKind }: Pick<Actor, "role" | "agencyKind">,
  kind: SharedWorkKind,
): boolean =>
  sharedWorkRecorders(kind).includes(agencyKind) &&
  (role === "system" || mayWrite(role, sharedWorkGroup(kind)));
