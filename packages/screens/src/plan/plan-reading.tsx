import type { PlanContent, PlanOutput } from "@ips/contract";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Quote } from "@ips/ui/quote";
import { SplitLayout } from "@ips/ui/split-layout";
import { Stack } from "@ips/ui/stack";
import { Moment } from "../record/day.tsx";
import { PlanAcknowledgements } from "./plan-acknowledgements.tsx";
import { PlanAside } from "./plan-aside.tsx";
import { PlanLists } from "./plan-lists.tsx";
import { PlanObjectives } from "./plan-objectives.tsx";
import { PlanTasks } from "./plan-tasks.tsx";

export type PlanReadingProps = {
  plan: PlanOutput;
  content: PlanContent;
  planId: string;
  onEdit: () => void;
  onHistory: () => void;
};

const readOnly: Record<NonNullable<PlanOutput["readOnlyBecause"]>, string> = {
  "one-direction":
    "You can read this plan. To write in it, releases of information must run in both directions: the person decides.",
  role: "Your role reads this plan.",
  elsewhere: "You opened this record from elsewhere in the agency, for reading.",
  closed: "The services have ended, so the plan is kept as it was.",
};

/** The plan as people read it: the goal first, steps as a checklist, everything else beside it. */
export function PlanReading({ plan, content, planId, onEdit, onHistory }: PlanReadingProps) {
  return (
    <Stack gap={3}>
      <div className="ips-plan-bar">
        <p className="ips-plan-bar__saved">
          Version {plan.version}
          {plan.saved && (
            <>
              {" "}
              · saved by {plan.saved.name}, {plan.saved.agencyName}, <Moment at={plan.saved.at} />
            </>
          )}
        </p>
        <div className="ips-plan-bar__actions">
          {plan.canEdit && (
            <Button variant="primary" icon="edit" onClick={onEdit}>
              Edit plan
            </Button>
          )}
          <Button onClick={onHistory}>Versions</Button>
          <ButtonLink href={`/clients/${plan.clientId}/plan/print`} icon="print">
            Print
          </ButtonLink>
        </div>
      </div>
      {plan.readOnlyBecause && <Alert tone="info">{readOnly[plan.readOnlyBecause]}</Alert>}
      {plan.changedByOthers.length > 0 && (
        <Alert tone="info">
          {plan.changedByOthers.length === 1 ? "One thing was" : `${plan.changedByOthers.length} things were`}{" "}
          changed by others since you last saved or acknowledged this plan; what changed carries a mark.
        </Alert>
      )}
      <SplitLayout
        main={
          <Stack gap={3}>
            {content.goal ? (
              <Quote source={`${plan.clientName}'s goal`}>{content.goal}</Quote>
            ) : (
              <p className="ips-nothing">No goal written yet. It stands here in the person's own words.</p>
            )}
            <PlanObjectives plan={plan} content={content} planId={planId} />
            <PlanLists content={content} changed={plan.changedByOthers} />
          </Stack>
        }
        side={
          <Stack gap={3}>
            <PlanTasks clientId={plan.clientId} content={content} />
            <PlanAside content={content} changed={plan.changedByOthers} />
            <PlanAcknowledgements plan={plan} />
          </Stack>
        }
      />
    </Stack>
  );
}
