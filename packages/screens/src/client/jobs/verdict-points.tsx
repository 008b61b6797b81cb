import type { FindingView } from "@ips/contract";
import type { CriterionAnswer, CriterionKey, JobVerdictKind, RulebookId } from "@ips/domain";
import { domainVersion } from "@ips/domain";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { criterionName } from "@ips/i18n/criterion";
import { criterionAnswerName } from "@ips/i18n/criterion-answer";
import { formatDate } from "@ips/i18n/format-date";
import { formatMoney } from "@ips/i18n/format-number";
import { jobVerdictName } from "@ips/i18n/job-verdict-kind";
import { Link } from "@ips/ui/link";
import { Status } from "@ips/ui/status";
import { ruleHref } from "../../record/rule-href.ts";
import { useToday } from "../../shell/session.tsx";
import type { JobRow } from "./job-row.ts";
import { pointsOf, type VerdictColumn } from "./verdict-columns.ts";

const kinds = {
  met: "met",
  "not-met": "overdue",
  "missing-answer": "missing-answer",
  "not-applicable": "not-applicable",
} as const;

/** The rule of the rulebook behind each verdict. */
const ruleOf = {
  ips: "job.ips-competitive",
  vr: "job.vr-competitive-integrated",
  pros: "pros.competitive",
} as const satisfies Record<JobVerdictKind, RulebookId>;

type Citation = FindingView["cites"][number];

/** Every point that a verdict asks about: the answer for each that asks, the facts, and where the point is from. */
export function VerdictPoints({ job, columns }: { job: JobRow; columns: readonly VerdictColumn[] }) {
  const today = useToday();
  return (
    <>
      <div className="ips-points">
        <table>
          <caption className="usa-sr-only">
            What is asked of {job.title} at {job.employerName}
          </caption>
          <thead>
            <tr>
              <th scope="col">What is asked</th>
              {columns.map(({ kind }) => (
                <th key={kind} scope="col">
                  {jobVerdictName(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pointsOf(columns).map((key) => (
              <tr key={key}>
                <th scope="row">
                  {criterionName(key)}
                  {key === "job.minimum-wage" && <WageFacts job={job} today={today} />}
                </th>
                {columns.map(({ kind, verdict }) => (
                  <td key={kind} data-asks={jobVerdictName(kind)}>
                    <Answer answer={answerIn(verdict.checklist.criteria, key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="ips-why__title">Sources</p>
      <ul className="ips-why__sources">
        {columns.map(({ kind, verdict }) => (
          <li key={kind}>
            {jobVerdictName(kind)}:{" "}
            {distinct(verdict.checklist.criteria.map(({ cite }) => cite)).map((cite, index) => (
              <SourceOf key={cite.source} cite={cite} follows={index > 0} />
            ))}
            {" · "}
            <Link href={ruleHref(ruleOf[kind])}>
              Read the rule<span className="usa-sr-only">: {jobVerdictName(kind)}</span>
            </Link>
          </li>
        ))}
        {job.minimumWage.basis === "table" && (
          <li>
            The minimum wage: <SourceOf cite={job.minimumWage.cite} follows={false} />
          </li>
        )}
      </ul>
      <p className="ips-why__note">
        The VR agency decides about competitive integrated employment; this says what the answers amount to.
        Rules version {domainVersion}.
      </p>
    </>
  );
}

function Answer({ answer }: { answer: CriterionAnswer | null }) {
  return answer === null ? (
    <span className="ips-nothing">not asked</span>
  ) : (
    <Status kind={kinds[answer]}>{criterionAnswerName(answer)}</Status>
  );
}

const answerIn = (
  criteria: readonly { key: CriterionKey; answer: CriterionAnswer }[],
  key: CriterionKey,
): CriterionAnswer | null => criteria.find((point) => point.key === key)?.answer ?? null;

/** The two wages that are compared, each with where it is from. */
function WageFacts({ job, today }: { job: JobRow; today: string }) {
  const { facts, minimumWage } = job;
  const paid =
    facts.hourlyWageCents === null ? "wage not recorded" : `paid ${formatMoney(facts.hourlyWageCents, "en")}`;
  const least =
    minimumWage.basis === "none"
      ? "minimum wage not known"
      : `minimum wage ${formatMoney(minimumWage.cents, "en")}${
          minimumWage.basis === "table"
            ? `, ${job.workPlace} since ${formatDate(minimumWage.from, "en", today)}, from your agency's table`
            : ", as typed"
        }`;
  return (
    <span className="ips-points__facts">
      {paid}; {least}
    </span>
  );
}

function SourceOf({ cite, follows }: { cite: Citation; follows: boolean }) {
  const notes = [
    cite.confidence === "verified" ? null : citationConfidenceName(cite.confidence).toLowerCase(),
    cite.note ?? null,
  ].filter((note) => note !== null);
  return (
    <>
      {follows && "; "}
      {cite.url === undefined ? (
        cite.source
      ) : (
        <a className="usa-link ips-link" href={cite.url} target="_blank" rel="noreferrer">
          {cite.source}
        </a>
      )}
      {notes.length > 0 && <span className="ips-why__note"> ({notes.join("; ")})</span>}
    </>
  );
}

const distinct = (cites: readonly Citation[]): Citation[] => [
  ...new Map(cites.map((cite) => [cite.source, cite])).values(),
];
