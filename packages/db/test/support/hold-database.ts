import { openDatabase } from "../../src/open-database.ts";

// Opens the database of a folder, says so, and holds it until its input ends.
const database = await openDatabase({
  dataDir: process.argv[2] ?? "",
  onEvent: (event) => process.stdout.write(`${event.kind}\n`),
});
process.stdout.write("open\n");
process.stdin.on("end", () => void database.close().then(() => process.stdout.write("closed\n")));
process.stdin.resume();
