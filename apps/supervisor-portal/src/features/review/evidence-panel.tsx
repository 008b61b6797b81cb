import type { FidelityItem, FrozenEvidence } from "@ips/contract";
import { evidenceKeys, fidelityQuestions, type EvidenceKey } from "@ips/fidelity";
import { anchorUnitName } from "@ips/i18n/anchor-unit";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { evidenceClassName } from "@ips/i18n/evidence-class";
import { evidenceKeyName } from "@ips/i18n/evidence-key";
import { fidelityComponentName } from "@ips/i18n/fidelity-component";
import { formatDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { Stack } from "@ips/ui/stack";
import { FrozenPointPart } from "./frozen-point-part.tsx";

type Input = FidelityItem["inputs"][number];

const isEvidenceKey = (key: Input["key"]): key is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(key);
const nameOf = (key: Input["key"]): string =>
  isEvidenceKey(key) ? evidenceKeyName(key) : fidelityComponentName(key);
const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");
const withUnit = (value: number, unit: NonNullable<FidelityItem["unit"]>) =>
  unit === "percent" ? `${short(value)} %` : `${short(value)} ${anchorUnitName(unit)}`;
const yesNo: ReadonlySet<string> = new Set([...fidelityQuestions, "unit-leader"]);
/** A figure as people say it: a share in percent; what somebody has answered, and no record counts, a yes or a no. */
function inputText({ key, value, of }: Input): string {
  if (of !== null) return `${short(value)} of ${short(of)}`;
  if (yesNo.has(key)) return value === 1 ? "yes" : "no";
  return key.endsWith("-share") ? `${short(value * 100)} %` : short(value);
}

/** What bears on an item beside its figures: how often the log was looked through caps the score of item 17. */
const besideOf = ({ key }: FidelityItem): string[] =>
  key === "employer-contact-frequency" ? ["log-review"] : [];

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
  const { suggestion, figure, unit, next, inputs, open, source, forReviewer } = item;
  const behind = new Set<string>([...inputs.map(({ key }) => key), ...open, ...besideOf(item)]);
  const opened = evidence.points.filter(({ point }) => behind.has(point));
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
      {inputs.length > 0 && <InputList inputs={inputs} />}
      {forReviewer.length > 0 && (
        <div>
          <p>Evidence for the reviewer, which moves no score:</p>
          <InputList inputs={forReviewer} />
        </div>
      )}
      {opened.length > 0 && (
        <Stack gap={1}>
          {opened.map((frozen) => (
            <Disclosure key={frozen.point} button={`${nameOf(frozen.point)}: what is behind it`}>
              <FrozenPointPart frozen={frozen} today={today} />
            </Disclosure>
          ))}
        </Stack>
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

/** Figures with their words; a specialist is a number here. */
function InputList({ inputs }: { inputs: readonly Input[] }) {
  return (
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
  );
}
