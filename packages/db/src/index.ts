export * as authTables from "./auth-schema/index.ts";
export * from "./schema/index.ts";
export { recordGroups, type RecordGroup } from "./schema/record-group.ts";
