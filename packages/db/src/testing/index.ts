export { asActor, asDirectoryReader, asUser } from "../as-actor.ts";
export { testDatabase, type TestDatabase } from "./test-database.ts";
export { startTestServer, type TestServer } from "./test-server.ts";
