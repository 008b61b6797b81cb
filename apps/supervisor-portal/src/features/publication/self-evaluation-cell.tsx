import type { PublishedProgram } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { formatDue } from "@ips/i18n/format-due";
import { selfEvaluationStandingName } from "@ips/i18n/self-evaluation-standing";
import { Status } from "@ips/ui/status";

type Latest = NonNullable<PublishedProgram["selfEvaluation"]>;

const statusOf = { current: "met", "due-soon": "due-soon", overdue: "overdue" } as const satisfies Record<
  NonNullable<Latest["standing"]>,
  string
>;

/** Where a program stands with its self-evaluations, by what it has published. */
export function SelfEvaluationCell({ latest, today }: { latest: Latest | null; today: string }) {
  if (latest === null) return "None published";
  const { to, dueOn, standing } = latest;
  const looked = `Looked at records to ${formatMonthDay(to, "en", today)}`;
  return standing === null || dueOn === null ? (
    looked
  ) : (
    <>
      <Status kind={statusOf[standing]}>{selfEvaluationStandingName(standing)}</Status>
      <br />
      <span className="ips-publication__quiet">
        {looked}; next by {formatDue(dueOn, "en", today)}
      </span>
    </>
  );
}
