export { aboutFromHere, asActor, asDirectoryReader, asUser } from "../as-actor.ts";
export { aTestAgency, type TestAgency, type TestUnit } from "./builders/agency.ts";
export { aTestClient, aTestEpisode, type TestClient } from "./builders/client.ts";
export { aTestRelease, declineTestRelease, revokeTestRelease } from "./builders/release.ts";
export { aTestStaff, testToday, type TestStaff } from "./builders/staff.ts";
export { startServerIn, type ServerIn } from "./server-in.ts";
export { testDatabase, type TestDatabase } from "./test-database.ts";
export { startTestServer, type TestServer } from "./test-server.ts";
