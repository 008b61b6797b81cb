export { mayEver, permissions, permissionsOf, type Permission } from "./permissions.ts";
export { rolesOfAgency } from "./agency-roles.ts";
export { mayRead, mayReadOwn, mayReadReleased, mayWrite, mayWriteOwn } from "./group-rights.ts";
export {
  groupAccess,
  groupAccesses,
  recordGroups,
  type GroupAccess,
  type RecordGroup,
} from "./role-group.ts";
