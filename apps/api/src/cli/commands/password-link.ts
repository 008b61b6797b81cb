import { makePasswordLink } from "../../auth/password-link.ts";
import { exitCodes, requiredText, UsageError, type Command } from "../command.ts";

export const command: Command = {
  summary:
    "Prints a one-time link to a new password, for somebody who has forgotten theirs and gets no mail.",
  usage: "password-link --email person@agency.org [--json]",
  options: { email: { type: "string" } },
  run: async ({ values, open, out }) => {
    const email = requiredText(values, "email");
    const link = await makePasswordLink(await open(), email);
    if (link === null) throw new UsageError(`Nobody signs in with ${email}.`);
    out.line(
      `${link}\n\nIt works once, for half an hour. It ends the person's sessions; their second factor stays.`,
    );
    out.json({ link });
    return exitCodes.ok;
  },
};
