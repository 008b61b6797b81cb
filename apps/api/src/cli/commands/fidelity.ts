import { isPlainDate } from "@ips/domain";
import { evidenceJson } from "../../features/fidelity/evidence-json.ts";
import { programNamed } from "../../features/fidelity/program-named.ts";
import { readEvidence } from "../../features/fidelity/read-evidence.ts";
import { allAgencies, requireAgency, systemContext } from "../agency-named.ts";
import { exitCodes, optionalText, requiredText, UsageError, type Command } from "../command.ts";
import { fidelityReport } from "../fidelity-report.ts";

export const command: Command = {
  summary:
    "Shows what a program's records say for each item of the fidelity scale, and between which totals a review could end.",
  usage: 'fidelity --program "Name" [--agency "Name"] [--as-of YYYY-MM-DD] [--months 6] [--json]',
  options: {
    program: { type: "string" },
    agency: { type: "string" },
    "as-of": { type: "string" },
    months: { type: "string" },
  },
  run: async ({ values, open, out }) => {
    const wanted = requiredText(values, "program");
    const asOf = optionalText(values, "as-of");
    if (asOf !== null && !isPlainDate(asOf))
      throw new UsageError(`--as-of is "${asOf}". Write a date like 2026-10-31.`);
    const months = monthsOf(optionalText(values, "months"));
    const named = optionalText(values, "agency");
    const deps = await open();
    const agencies = named === null ? await allAgencies(deps) : [await requireAgency(deps, named)];
    const known: string[] = [];
    for (const agency of agencies.filter(({ kind }) => kind === "ips")) {
      const ctx = systemContext(deps, agency, "command line", asOf ?? undefined);
      const { program, others } = await programNamed(ctx, wanted);
      known.push(...others);
      if (program === null) continue;
      const found = await readEvidence(ctx, { unitId: program.id, asOf: ctx.actor.today, months });
      for (const line of fidelityReport(program.name, found)) out.line(line);
      out.json({ program: program.name, agency: agency.name, asOf: ctx.actor.today, ...evidenceJson(found) });
      return exitCodes.ok;
    }
    const there =
      known.length === 0
        ? "There is none yet."
        : `There are: ${known.map((each) => `"${each}"`).join(", ")}.`;
    out.error(`There is no program "${wanted}". ${there}`);
    return exitCodes.failed;
  },
};

/** From a month to five years: a longer window would be read for nothing. */
const mostMonths = 60;

function monthsOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  const months = Number(text);
  if (Number.isInteger(months) && months >= 1 && months <= mostMonths) return months;
  throw new UsageError(`--months is "${text}". Write a whole number from 1 to ${mostMonths}.`);
}
