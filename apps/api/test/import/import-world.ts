import { afterAll } from "vitest";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importJson } from "../../src/cli/import-json.ts";
import { systemContext, type NamedAgency } from "../../src/cli/agency-named.ts";
import {
  importFolder,
  readFolder,
  type FolderOrder,
  type FolderReport,
} from "../../src/features/import/import-folder.ts";
import { makeAgency } from "../../src/features/import/make-agency.ts";
import { onBehalfOfSystem } from "../../src/features/import/run/on-behalf.ts";
import { apiTest, type ApiTest } from "../../src/testing/api-test.ts";
import { harborTruth } from "./harbor.ts";

/** An agency to import into, in a database of its own. */
export type ImportWorld = {
  readonly api: ApiTest;
  readonly agency: NamedAgency;
  /** Imports a folder as the command line does. */
  readonly bring: (
    folder: string,
    order?: Partial<FolderOrder>,
  ) => Promise<FolderReport & { readonly json: ReturnType<typeof importJson> }>;
};

/** Opens a database with one empty agency. Close `api` when done. */
export async function importWorld(name = harborTruth.agency): Promise<ImportWorld> {
  const api = await apiTest();
  const timeZone = "America/New_York";
  const id = await makeAgency(api.deps, { name, timeZone, state: "NY" });
  const agency: NamedAgency = { id, name, kind: "ips", timeZone };
  return {
    api,
    agency,
    bring: async (folder, order = {}) => {
      const behalf = onBehalfOfSystem(systemContext(api.deps, agency, "test"));
      const report = await importFolder(behalf, await readFolder(folder), {
        asOf: harborTruth.asOf,
        preview: false,
        applyCorrections: true,
        ...order,
      });
      return { ...report, json: importJson(report) };
    },
  };
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A folder that goes away when the tests of the file have ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ips-import-test-"));
  folders.push(folder);
  return folder;
}
