import type { FidelityItem } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { Disclosure } from "@ips/ui/disclosure";
import { Section } from "@ips/ui/section";
import { inputText } from "./figure-text.ts";
import { itemChanges, type ItemMoved } from "./item-changes.ts";
import { inputName } from "./open-question.ts";

/** How many figures of an item are named at once; the rest opens. */
const namedFigures = 3;

/** What moved since the end of last month, item by item, and why. */
export function ChangesSection({
  before,
  now,
  since,
  today,
}: {
  before: readonly FidelityItem[];
  now: readonly FidelityItem[];
  since: PlainDate;
  today: PlainDate;
}) {
  const moved = itemChanges(before, now);
  const on = formatMonthDay(since, "en", today);
  return (
    <Section title="What changed since last month" note={`as of ${on} and today`}>
      {moved.length === 0 ? (
        <p className="ips-nothing">No item reaches another score than on {on}.</p>
      ) : (
        <ul className="ips-fidelity__steps">
          {moved.map((each) => (
            <li key={each.item}>
              <strong>
                {each.item} · {fidelityItemName(each.key)}
              </strong>
              <span>
                {directionText[each.direction]}: {spanText(each.before)} then, {spanText(each.now)} now.
              </span>
              <Why moved={each} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const directionText = { up: "Moved up", down: "Slipped", other: "Another span is open" } as const;

const spanText = ({ lowest, highest }: FidelityItem) =>
  lowest === highest ? `${lowest} of 5` : `${lowest} to ${highest} of 5`;

function Why({ moved: { inputs, key } }: { moved: ItemMoved }) {
  if (inputs.length === 0) return null;
  const list = (some: ItemMoved["inputs"]) => (
    <ul className="ips-fidelity__open">
      {some.map(({ before, now }) => {
        const named = now ?? before;
        if (named === null) return null;
        return (
          <li key={JSON.stringify([named.key, named.specialist, named.of])}>
            {inputName(named.key)}
            {named.specialist === null ? "" : `, ${named.specialist}`}:{" "}
            {before === null ? "not on record" : inputText(before)} →{" "}
            {now === null ? "not on record" : inputText(now)}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {list(inputs.slice(0, namedFigures))}
      {inputs.length > namedFigures && (
        <Disclosure
          button={`${inputs.length - namedFigures} more`}
          label={`${inputs.length - namedFigures} more figures of ${fidelityItemName(key)}`}
        >
          {list(inputs.slice(namedFigures))}
        </Disclosure>
      )}
    </>
  );
}
