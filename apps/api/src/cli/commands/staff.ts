import { listStaff } from "../../features/staff/list-staff.ts";
import { requireAgency, systemContext } from "../agency-named.ts";
import { exitCodes, requiredText, UsageError, type Command } from "../command.ts";

export const command: Command = {
  summary: "Lists the staff of an agency and who can sign in.",
  usage: 'staff list --agency "Name" [--json]',
  options: { agency: { type: "string" } },
  run: async ({ positionals, values, open, out }) => {
    if (positionals[0] !== "list") throw new UsageError('Write it like: pnpm ips staff list --agency "Name"');
    const name = requiredText(values, "agency");
    const deps = await open();
    const { rows } = await listStaff(systemContext(deps, await requireAgency(deps, name), "command line"));
    for (const row of rows)
      out.line(
        [
          row.name.padEnd(28),
          row.role.padEnd(16),
          (row.unitName ?? "whole agency").padEnd(24),
          row.access.padEnd(8),
          row.email ?? "",
        ]
          .join(" ")
          .trimEnd(),
      );
    if (rows.length === 0) out.line("Nobody works there yet.");
    out.json({ staff: rows });
    return exitCodes.ok;
  },
};
