import { isPlainDate } from "@ips/domain";
import { listFindings } from "../../features/findings/list-findings.ts";
import { requireAgency, systemContext } from "../agency-named.ts";
import { exitCodes, optionalText, requiredText, UsageError, type Command } from "../command.ts";
import { findingsReport } from "../findings-report.ts";

export const command: Command = {
  summary:
    "Lists what the rules say about an agency's clients on a day: VR and IPS clocks, releases, plan reviews.",
  usage: 'findings --agency "Name" [--as-of YYYY-MM-DD] [--client H-1003] [--json]',
  options: { agency: { type: "string" }, "as-of": { type: "string" }, client: { type: "string" } },
  run: async ({ values, open, out }) => {
    const name = requiredText(values, "agency");
    const asOf = optionalText(values, "as-of");
    if (asOf !== null && !isPlainDate(asOf))
      throw new UsageError(`--as-of is "${asOf}". Write a date like 2026-10-31.`);
    const client = optionalText(values, "client");
    const deps = await open();
    const agency = await requireAgency(deps, name);
    const ctx = systemContext(deps, agency, "command line", asOf ?? undefined);
    const findings = await listFindings(ctx, client);
    if (findings === null) {
      out.error(`"${agency.name}" has no client "${client}".`);
      return exitCodes.failed;
    }
    for (const line of findingsReport(findings)) out.line(line);
    out.json({ asOf: ctx.actor.today, findings });
    return exitCodes.ok;
  },
};
