import type { FindingView } from "@ips/contract";
import { factName } from "@ips/i18n/fact-key";
import { factText } from "@ips/i18n/fact-text";
import { findingSentenceEnglish } from "@ips/i18n/finding-sentence-english";
import { findingStatusName } from "@ips/i18n/finding-status";
import { clockStartedAt, ruleWords } from "@ips/i18n/rule";
import { Link } from "@ips/ui/link";
import { WhyContent, type WhyCitation } from "@ips/ui/why-panel";
import { ruleHref } from "../record/rule-href.ts";
import { useToday } from "../shell/session.tsx";
import type { FindingWhyProps } from "./finding-why.tsx";
import { recordLink } from "./record-link.ts";

/** The reasons of a finding: facts with their records, the rule and its version, its sources, the start event. */
export function FindingReasons({ finding, clientId, other }: FindingWhyProps) {
  const today = useToday();
  const rule = ruleWords(finding.rule);
  const days = finding.figures.find((figure) => figure.unit === "days")?.value ?? null;
  return (
    <WhyContent
      titles={{ facts: "What the record says", rule: "The rule", sources: "Sources" }}
      facts={finding.facts.map((fact, index) => {
        const record = fact.record && clientId ? recordLink(fact.record, clientId) : null;
        const plain = { key: fact.key, value: fact.value };
        return {
          key: `${fact.key}-${index}`,
          label: factName(fact.key),
          value: factText(plain, "en", today),
          missing: fact.value === null,
          ...(record ? { record } : {}),
        };
      })}
      rule={
        <>
          {findingSentenceEnglish(finding.code)} {rule.sentence(days)}{" "}
          <span className="ips-why__note">Rules version {finding.ruleVersion}.</span>{" "}
          <Link href={ruleHref(finding.rule)}>Read this rule</Link>
        </>
      }
      startEvent={finding.startEvent ? clockStartedAt(finding.startEvent) : undefined}
      otherReading={other ? <OtherReading finding={other} /> : undefined}
      citations={finding.cites.map(toCitation)}
    />
  );
}

/** Where sources disagree, the reading that does not lead stands beside the one that does. */
function OtherReading({ finding }: { finding: FindingView }) {
  const today = useToday();
  const rule = ruleWords(finding.rule);
  const due = finding.due
    ? factText({ key: "date", value: { kind: "date", value: finding.due } }, "en", today)
    : null;
  return (
    <p>
      The other reading, {rule.title.toLowerCase()}: {findingStatusName(finding.status).toLowerCase()}
      {due ? `, by ${due}` : ""}. Your agency's settings choose which one leads.{" "}
      <Link href={ruleHref(finding.rule)}>Read the other rule</Link>
    </p>
  );
}

const confidence = {
  verified: undefined,
  "single-source": "one source",
  unverified: "not verified yet",
} as const;

function toCitation(cite: FindingView["cites"][number], index: number): WhyCitation {
  const notes = [
    confidence[cite.confidence],
    cite.note,
    cite.interpretation ? `our reading, ${cite.interpretation.by}` : undefined,
  ].filter(Boolean);
  return {
    key: `${cite.source}-${index}`,
    text: cite.source,
    href: cite.url,
    note: notes.length > 0 ? `(${notes.join("; ")})` : undefined,
  };
}
