import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { formatCalendarDate } from "./format-calendar-date.ts";
import type { InEachLanguage } from "./in-each-language.ts";
import { rulebookPartName, type RulebookPart } from "./rulebook-part.ts";
import { unreviewedMark } from "./translation.ts";

const intro: InEachLanguage = {
  en: "What every rule of {packages} says, where it comes from, and the figures in force on {day}.",
  es: "Qué dice cada regla de {packages}, de dónde viene y las cifras en vigor el {day}.",
};

/**
 * The rulebook as a Markdown document: the same text for the same document, byte for byte.
 *
 * @example
 * rulebookMarkdown(rulebookDocument([federalDefault], "2026-11-22")).startsWith("# Rulebook"); // => true
 */
export function rulebookMarkdown(document: RulebookDocument, language: Language = "en"): string {
  const say: Say = (part) => rulebookPartName(part, language);
  const mark = unreviewedMark(language);
  const first = intro[language]
    .replace(
      "{packages}",
      document.packages
        .map(({ name, version }) => `\`${name}\` ${version}`)
        .join(language === "en" ? " and " : " y "),
    )
    .replace("{day}", formatCalendarDate(document.asOf, language));
  return `${[
    `# ${say("title")}`,
    `<!-- pnpm ips rulebook --markdown --as-of ${document.asOf} -->`,
    first,
    ...(mark === null ? [] : [`_${mark}_`]),
    `## ${say("sure")}`,
    document.confidences.map(({ name, means }) => `- **${name[language]}.** ${means[language]}`).join("\n"),
    ...document.families.flatMap(({ id, name }) => {
      const rules = document.rules.filter(({ family }) => family === id);
      return [`## ${name[language]}`, ...rules.flatMap((rule) => ruleText(rule, document, language, say))];
    }),
  ].join("\n\n")}\n`;
}

type Say = (part: RulebookPart) => string;

function ruleText(rule: RulebookRule, document: RulebookDocument, language: Language, say: Say): string[] {
  const sure = sureOf(rule.confidence, document, language);
  const inWords = (items: readonly { words: InEachLanguage }[]) => items.map(({ words }) => words[language]);
  const { findings, refusals, gives } = rule.answers;
  const lists: [string, string[]][] = [
    [say("needs"), inWords(rule.needs)],
    [say("answers"), inWords([...gives, ...findings])],
    [say("refuses"), inWords(refusals)],
    [say("exceeded"), inWords(rule.exceptions)],
    [say("sources"), rule.cites.map((cite) => sourceText(cite, document, language, say))],
    [say("confidence"), [sure]],
    [say("code"), rule.exports.map((name) => `\`${name}\` (\`${rule.package}\`)`)],
    [say("cases"), rule.cases.map((file) => `\`${file}\``)],
  ];
  return [
    `### ${rule.title[language]}`,
    `\`${rule.id}\``,
    rule.says[language],
    ...(rule.figures.length > 0 ? [figureTable(rule, document, language, say)] : []),
    lists
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) => listText(name, [...new Set(items)]))
      .join("\n"),
  ];
}

/** A list of one stands on its line. */
const listText = (name: string, items: readonly string[]): string =>
  items.length === 1
    ? `- ${name}: ${items[0]}`
    : [`- ${name}:`, ...items.map((item) => `  - ${item}`)].join("\n");

function figureTable(rule: RulebookRule, document: RulebookDocument, language: Language, say: Say): string {
  const rows = rule.figures.flatMap(({ name, byJurisdiction }) =>
    byJurisdiction.flatMap(({ jurisdiction, inForce, rows: dated }) =>
      dated.map(({ from, text, source }) => [
        name[language],
        jurisdiction === null
          ? say("everybody")
          : (document.jurisdictions.find(({ id }) => id === jurisdiction)?.name[language] ?? jurisdiction),
        `${formatCalendarDate(from, language)}${from === inForce ? ` (${say("now")})` : ""}`,
        text[language],
        `${source.source} (${sureOf(source.confidence, document, language)})`,
      ]),
    ),
  );
  const columns = (["figure", "whose", "from", "value", "source"] as const).map(say);
  return [columns, columns.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");
}

/** How sure a source is, in a word. */
const sureOf = (
  confidence: RulebookRule["confidence"],
  { confidences }: RulebookDocument,
  language: Language,
): string => confidences.find(({ code }) => code === confidence)?.name[language] ?? confidence;

const cell = (text: string): string => text.replaceAll("|", "\\|");

function sourceText(
  cite: RulebookRule["cites"][number],
  document: RulebookDocument,
  language: Language,
  say: Say,
): string {
  const where = cite.url === null ? cite.source : `[${cite.source}](${cite.url})`;
  const sure = sureOf(cite.confidence, document, language);
  const ours = cite.interpretation
    ? `${say("ours")}: ${cite.interpretation.by}, ${formatCalendarDate(cite.interpretation.on, language)}`
    : null;
  const notes = [sure, ours].filter((note) => note !== null);
  return `${where} (${notes.join(", ")})${cite.note === null ? "" : `. ${cite.note}`}`;
}
