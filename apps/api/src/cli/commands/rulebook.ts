import { isPlainDate, jurisdictions, languages, type Jurisdiction, type Language } from "@ips/domain";
import { rulebookDocument, rulebookMarkdown } from "@ips/i18n";
import { exitCodes, optionalText, UsageError, type Command } from "../command.ts";

export const command: Command = {
  summary:
    "Writes the rulebook: every rule, what it says, its figures by date and jurisdiction, its sources.",
  usage: "rulebook [--markdown | --json] [--as-of YYYY-MM-DD] [--jurisdiction us-federal] [--language es]",
  options: {
    markdown: { type: "boolean" },
    "as-of": { type: "string" },
    jurisdiction: { type: "string" },
    language: { type: "string" },
  },
  // Needs no database. The same day and jurisdiction under the same version write the same bytes.
  run: ({ values, out, today }) => {
    const asOf = optionalText(values, "as-of") ?? today();
    if (!isPlainDate(asOf)) throw new UsageError(`--as-of is "${asOf}". Write a date like 2026-10-31.`);
    const language = languageNamed(optionalText(values, "language") ?? "en");
    const document = rulebookDocument(named(optionalText(values, "jurisdiction")), asOf);
    out.line(rulebookMarkdown(document, language).trimEnd());
    out.json(document);
    return Promise.resolve(exitCodes.ok);
  },
};

/** Every jurisdiction, or the one that is named. @throws UsageError when there is none of that name. */
function named(id: string | null): readonly [Jurisdiction, ...Jurisdiction[]] {
  if (id === null) return jurisdictions;
  const found = jurisdictions.find((each) => each.id === id);
  if (found) return [found];
  throw new UsageError(
    `There is no jurisdiction "${id}". Known: ${jurisdictions.map((each) => each.id).join(", ")}.`,
  );
}

function languageNamed(name: string): Language {
  const found = languages.find((language) => language === name);
  if (found) return found;
  throw new UsageError(`There is no language "${name}". Known: ${languages.join(", ")}.`);
}
