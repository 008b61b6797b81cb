import type { FidelityItem, FrozenEvidence } from "@ips/contract";
import { evidenceKeys, type EvidenceKey } from "@ips/fidelity";
import { anchorUnitName } from "@ips/i18n/anchor-unit";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { evidenceClassName } from "@ips/i18n/evidence-class";
import { evidenceKeyName } from "@ips/i18n/evidence-key";
import { fidelityComponentName } from "@ips/i18n/fidelity-component";
import { formatDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { DescriptionList } from "@ips/ui/description-list";
import { Stack } from "@ips/ui/stack";

type Input = FidelityItem["inputs"][number];

const isEvidenceKey = (key: Input["key"]): key is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(key);
const nameOf = (key: Input["key"]): string =>
  isEvidenceKey(key) ? evidenceKeyName(key) : fidelityComponentName(key);
const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");
const withUnit = (value: number, unit: NonNullable<FidelityItem["unit"]>) =>
  unit === "percent" ? `${short(value)} %` : `${short(value)} ${anchorUnitName(unit)}`;
const inputText = ({ value, of }: Input) => (of === null ? short(value) : `${short(value)} of ${short(of)}`);

/** What the program's records said of an item when the evidence was frozen: the figures, what they suggest, and what a reviewer still finds out. */
export function EvidencePanel({
  item,
  evidence,
  today,
}: {
  item: FidelityItem | undefined;
  evidence: FrozenEvidence;
  today: string;
}) {
  const asOf = formatDay(evidence.asOf, "en", today);
  if (item === undefined)
    return (
      <p className="ips-review__quiet">
        The records say nothing of this item: it is rated from what you hear and see.
      </p>
    );
  const { suggestion, figure, unit, next, inputs, open, source } = item;
  return (
    <Stack gap={2}>
      <p className="ips-review__suggestion">
        {suggestion === null
          ? item.standing === "not-computable"
            ? `The records had nothing to count on ${asOf}.`
            : `The records of ${asOf} leave ${item.lowest} to ${item.highest} open.`
          : `The records of ${asOf} suggest ${suggestion}${figure !== null && unit !== null ? `: ${withUnit(figure, unit)}` : ""}.`}{" "}
        {suggestion === null && figure !== null && unit !== null && `${withUnit(figure, unit)}.`}{" "}
        {next !== null &&
          next.figure !== null &&
          unit !== null &&
          `A ${next.score} begins at ${withUnit(next.figure, unit)}.`}
      </p>
      {inputs.length > 0 && (
        <DescriptionList
          items={inputs.map((input) => ({
            key: `${input.key} ${input.specialist ?? ""} ${input.of}`,
            term:
              input.specialist === null
                ? nameOf(input.key)
                : `Specialist ${input.specialist}: ${nameOf(input.key)}`,
            description: inputText(input),
          }))}
        />
      )}
      {open.length > 0 && (
        <div>
          <p>To find out:</p>
          <ul className="ips-review__open">
            {open.map((question) => (
              <li key={question}>{nameOf(question)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="ips-review__quiet">
        {evidenceClassName(item.evidence)} · {source.name} ({citationConfidenceName(source.confidence)})
      </p>
    </Stack>
  );
}
