import type { Role } from "@ips/domain";
import { groupAccess, type GroupAccess, type RecordGroup } from "./role-group.ts";

const readsAll: readonly GroupAccess[] = ["write", "write-own", "read"];
const writesAll: readonly GroupAccess[] = ["write"];
const readsOwn: readonly GroupAccess[] = [...readsAll, "own", "read-own"];
const writesOwn: readonly GroupAccess[] = [...writesAll, "write-own", "own"];
const readsReleased: readonly GroupAccess[] = [...readsAll, "read-released"];

/**
 * Whether a role reads the rows of a group in its own program or office, whoever wrote them.
 *
 * @example
 * mayRead("practitioner", "job-search-plan"); // => true
 * mayRead("reviewer", "job-search-plan"); // => false: masked, never row by row
 */
export const mayRead = (role: Role, group: RecordGroup): boolean =>
  readsAll.includes(groupAccess[role][group]);

/**
 * Whether a role writes the rows of a group, whoever wrote them.
 *
 * @example
 * mayWrite("specialist", "job-search-plan"); // => true
 * mayWrite("specialist", "case-notes"); // => false: only their own, see mayWriteOwn
 */
export const mayWrite = (role: Role, group: RecordGroup): boolean =>
  writesAll.includes(groupAccess[role][group]);

/**
 * Whether a role reads rows of a group that it wrote itself.
 *
 * @example
 * mayReadOwn("vr-business", "employer-contacts"); // => true
 */
export const mayReadOwn = (role: Role, group: RecordGroup): boolean =>
  readsOwn.includes(groupAccess[role][group]);

/**
 * Whether a role writes rows of a group that are its own.
 *
 * @example
 * mayWriteOwn("specialist", "case-notes"); // => true
 * mayWriteOwn("ips-supervisor", "case-notes"); // => false
 */
export const mayWriteOwn = (role: Role, group: RecordGroup): boolean =>
  writesOwn.includes(groupAccess[role][group]);

/**
 * Whether a role reads rows of a group that another agency has released to its own.
 *
 * @example
 * mayReadReleased("vr-counselor", "substance-use"); // => true
 * mayReadReleased("vr-supervisor", "substance-use"); // => false
 */
export const mayReadReleased = (role: Role, group: RecordGroup): boolean =>
  readsReleased.includes(groupAccess[role][group]);
