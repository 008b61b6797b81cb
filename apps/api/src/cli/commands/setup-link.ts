import { makeSetUpLink } from "../../features/setup/set-up-link.ts";
import { inviteAdministrator } from "../../features/setup/invite-administrator.ts";
import { requireAgency, systemContext } from "../agency-named.ts";
import { exitCodes, optionalText, requiredText, type Command } from "../command.ts";

export const command: Command = {
  summary:
    "Prints a one-time link: to create an agency with its administrator, or (--agency) to make an administrator of one that is there.",
  usage: 'setup-link [--agency "Name" --name "Person" --email person@agency.org] [--json]',
  options: { agency: { type: "string" }, name: { type: "string" }, email: { type: "string" } },
  run: async ({ values, open, out }) => {
    const name = optionalText(values, "agency");
    const person =
      name === null ? null : { name: requiredText(values, "name"), email: requiredText(values, "email") };
    const deps = await open();
    const { link, expiresAt } =
      name === null || person === null
        ? await makeSetUpLink(deps)
        : await inviteAdministrator(
            systemContext(deps, await requireAgency(deps, name), "command line"),
            person,
          );
    const until = expiresAt.toISOString();
    out.line(`${link}\n\nIt works once, until ${until}.`);
    out.json({ link, expiresAt: until });
    return exitCodes.ok;
  },
};
