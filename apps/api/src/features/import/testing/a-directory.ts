import { Directory } from "../rows/directory.ts";

/** Two programs, of which East may be written; a specialist in each, one more of the same name, and a client in each. */
export function aDirectory(): Directory {
  const directory = new Directory(["east"]);
  directory.addUnit({ id: "east", name: "Harbor East" });
  directory.addUnit({ id: "west", name: "Harbor West" });
  directory.addStaff({ id: "ana", number: "S01", name: "Ana Lopez", unitId: "east" });
  directory.addStaff({ id: "ben", number: "S02", name: "Ben Ortiz", unitId: "west" });
  directory.addStaff({ id: "kim-east", number: "S03", name: "Kim Lee", unitId: "east" });
  directory.addStaff({ id: "kim-west", number: "S04", name: "Kim Lee", unitId: "west" });
  directory.addClient({ id: "donna", number: "H-1", unitId: "east" });
  directory.addClient({ id: "omar", number: "H-2", unitId: "west" });
  return directory;
}
