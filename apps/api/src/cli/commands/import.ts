import { isPlainDate } from "@ips/domain";
import { isTimeZone } from "../../clock.ts";
import type { Deps } from "../../deps.ts";
import { importFolder, readFolder } from "../../features/import/import-folder.ts";
import { makeAgency } from "../../features/import/make-agency.ts";
import { onBehalfOfSystem } from "../../features/import/run/on-behalf.ts";
import { writeRefusedFiles } from "../../features/import/write-refused-files.ts";
import { agencyNamed, systemContext, type NamedAgency } from "../agency-named.ts";
import {
  exitCodes,
  optionalText,
  requiredText,
  UsageError,
  type Command,
  type OptionValues,
  type Output,
} from "../command.ts";
import { importJson } from "../import-json.ts";
import { importReport } from "../import-report.ts";

export const command: Command = {
  summary:
    "Imports a team's spreadsheets (CSV, XLSX) from a folder; makes the agency if it is not there. Importing twice changes nothing.",
  usage:
    'import <folder> --agency "Name" [--as-of YYYY-MM-DD] [--preview] [--no-corrections] [--refused-to FOLDER] [--time-zone America/New_York] [--state NY] [--json]',
  options: {
    agency: { type: "string" },
    "as-of": { type: "string" },
    preview: { type: "boolean" },
    "no-corrections": { type: "boolean" },
    "refused-to": { type: "string" },
    "time-zone": { type: "string" },
    state: { type: "string" },
  },
  run: async ({ positionals, values, open, out }) => {
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new UsageError('Name one folder: pnpm ips import <folder> --agency "Name"');
    const name = requiredText(values, "agency");
    const asOf = optionalText(values, "as-of");
    if (asOf !== null && !isPlainDate(asOf))
      throw new UsageError(`--as-of is "${asOf}". Write a date like 2026-10-31.`);
    const preview = values["preview"] === true;

    const sheets = await readFolder(folder).catch(explainFolder(folder));
    if (sheets.ready.length === 0) {
      const report = { sheets: sheets.found, results: [], refused: [], milliseconds: 0 };
      for (const line of importReport(report, preview)) out.line(line);
      out.json(importJson(report));
      out.error(`Nothing in "${folder}" could be read as a team's spreadsheet.`);
      return exitCodes.failed;
    }

    const deps = await open();
    const agency = (await agencyNamed(deps, name)) ?? (await newAgency(deps, name, values, preview, out));
    if (agency.kind !== "ips")
      throw new UsageError(`"${agency.name}" is a VR agency; these spreadsheets are an IPS team's.`);
    const ctx = systemContext(deps, agency, "command line");
    const order = {
      asOf: asOf ?? ctx.actor.today,
      preview,
      applyCorrections: values["no-corrections"] !== true,
    };
    const report = await importFolder(
      onBehalfOfSystem(ctx),
      sheets,
      order,
      ({ sheet, rows, totalRows, rowsPerSecond }) => {
        const percent = totalRows === 0 ? 100 : Math.floor((rows / totalRows) * 100);
        out.error(
          `${percent} % · ${rows.toLocaleString("en-US")} rows · ${(rowsPerSecond ?? 0).toLocaleString("en-US")} a second · ${sheet ?? ""}`,
        );
      },
    );

    for (const line of importReport(report, preview)) out.line(line);
    const refusedTo = optionalText(values, "refused-to");
    if (refusedTo !== null && report.refused.length > 0) {
      out.line("\nRefused rows, to mend and import again:");
      for (const path of await writeRefusedFiles(refusedTo, report.refused)) out.line(`  ${path}`);
    } else if (report.refused.length > 0) {
      out.line(
        "\nAdd --refused-to FOLDER to get the refused rows as files that can be mended and imported again.",
      );
    }
    out.json(importJson(report));
    return exitCodes.ok;
  },
};

/** Makes the agency; for a preview, which writes nothing, only as if it were there. */
async function newAgency(
  deps: Deps,
  name: string,
  values: OptionValues,
  preview: boolean,
  out: Output,
): Promise<NamedAgency> {
  const timeZone = optionalText(values, "time-zone") ?? "America/New_York";
  const state = (optionalText(values, "state") ?? "NY").toUpperCase();
  if (!isTimeZone(timeZone))
    throw new UsageError(`--time-zone is "${timeZone}". Write it like America/New_York.`);
  if (!/^[A-Z]{2}$/.test(state))
    throw new UsageError(`--state is "${state}". Write its two letters, like NY.`);
  const id = preview ? deps.newId() : await makeAgency(deps, { name, timeZone, state });
  if (!preview) out.line(`Made the agency "${name}" (time zone ${timeZone}, state ${state}).\n`);
  return { id, name, kind: "ips", timeZone };
}

const explainFolder =
  (folder: string) =>
  (error: unknown): never => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") throw new UsageError(`There is no folder "${folder}".`);
    throw error;
  };
