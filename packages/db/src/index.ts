export { systemActor, type Actor, type SystemActorOptions } from "./actor.ts";
export { aboutFromHere, asActor, asDirectoryReader, asUser } from "./as-actor.ts";
export * as authTables from "./auth-schema/index.ts";
export type { AuthDb, Db, Tx } from "./db.ts";
export { migrate, MigrationError } from "./migrate.ts";
export * from "./schema/index.ts";
export { recordGroups, type RecordGroup } from "./schema/record-group.ts";
export { openDatabase, type Database, type OpenDatabaseOptions } from "./open-database.ts";
export type { ServerEvent } from "./embedded/embedded-server.ts";
