import type { FidelityItem, FidelityOutput } from "@ips/contract";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { fidelityQuestions } from "@ips/fidelity";
import { communitySourceName } from "@ips/i18n/community-source";
import { evidenceClassName } from "@ips/i18n/evidence-class";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelityItemMeaning } from "@ips/i18n/fidelity-item-meaning";
import { DescriptionList } from "@ips/ui/description-list";
import { Link } from "@ips/ui/link";
import { Stack } from "@ips/ui/stack";
import { behindHref } from "./behind-href.ts";
import { ForReviewer } from "./for-reviewer.tsx";
import { FigureLink } from "./figure-link.tsx";
import { figureText } from "./figure-text.ts";
import { inputName } from "./open-question.ts";
import { pointHref } from "./point-search.ts";
import { SpecialistTable } from "./specialist-table.tsx";

/** What is behind an item: the figures, what is still to be found out, what the next score takes, and the source. */
export function ItemReasons({
  item,
  program,
  withoutContact,
  communityFrom,
}: {
  item: FidelityItem;
  program: string;
  withoutContact: readonly string[];
  communityFrom: FidelityOutput["communityFrom"];
}) {
  const { inputs, open, next, unit, source, evidence, forReviewer } = item;
  const whole = inputs.filter(({ specialist }) => specialist === null);
  const ofPeople = inputs.filter(({ specialist }) => specialist !== null);
  return (
    <Stack gap={2}>
      <p className="ips-fidelity__note">{fidelityItemMeaning(item.key)}</p>
      <DescriptionList
        items={[
          ...whole.map((input) => ({
            key: `${input.key} ${input.of}`,
            term: inputName(input.key),
            description: <FigureLink input={input} program={program} />,
          })),
          ...(withoutContact.length > 0
            ? [{ term: "People without a contact yet", description: withoutContact.join(", ") }]
            : []),
          ...(next !== null && next.figure !== null && unit !== null
            ? [{ term: `A ${next.score} begins at`, description: figureText(next.figure, unit) }]
            : []),
          ...logLine(item, program),
          ...sourceLines(communityFrom),
          { term: "How it is found", description: evidenceClassName(evidence) },
          {
            term: "Source",
            description: `${source.name} (${citationConfidenceName(source.confidence)})`,
          },
        ]}
      />
      {ofPeople.length > 0 && (
        <SpecialistTable
          caption={`${fidelityItemName(item.key)}, by specialist`}
          inputs={ofPeople}
          program={program}
        />
      )}
      <ForReviewer item={item.key} shown={forReviewer} program={program} />
      {open.length > 0 && (
        <div>
          <p>A reviewer still finds out:</p>
          <ul className="ips-fidelity__open">
            {open.map((question) => (
              <li key={question}>
                <OpenQuestionLink question={question} program={program} />
              </li>
            ))}
          </ul>
          {open.some(isAsked) && (
            <p>
              <Link href={`/fidelity/record#${item.key}`}>Answer what you know yourselves</Link>
            </p>
          )}
        </div>
      )}
    </Stack>
  );
}

const isAsked = (question: FidelityItem["open"][number]) =>
  (fidelityQuestions as readonly string[]).includes(question);

/** A question that is open: it leads to where it is seen and answered, where the program can. */
function OpenQuestionLink({
  question,
  program,
}: {
  question: FidelityItem["open"][number];
  program: string;
}) {
  const href = behindHref({ key: question, specialist: null, program });
  const name = inputName(question);
  return href === null ? name : <Link href={href}>{name}</Link>;
}

/** Item 17: how often the log was looked through caps the score, whatever the contacts. */
const logLine = ({ key }: FidelityItem, program: string) =>
  key === "employer-contact-frequency"
    ? [
        {
          term: inputName("log-review"),
          description: (
            <Link href={pointHref({ point: "log-review", program })}>the weeks it was looked through</Link>
          ),
        },
      ]
    : [];

/** What time in the community is counted from: one line for all, or who is counted from what. */
function sourceLines(communityFrom: FidelityOutput["communityFrom"]) {
  const bySource = [...Map.groupBy(communityFrom, ({ source }) => source)];
  return bySource.map(([source, specialists]) => ({
    key: source,
    term: "Counted from",
    description:
      bySource.length === 1
        ? communitySourceName(source)
        : `${communitySourceName(source)}: ${specialists.map(({ specialist }) => specialist).join(", ")}`,
  }));
}
