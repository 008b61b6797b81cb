import { useApi } from "@ips/portal-kit/api";
import { Quote } from "@ips/ui/quote";
import { RadioGroup } from "@ips/ui/radio-group";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import type { Entry } from "../record/use-entry.ts";
import type { EmployerContactValues } from "./employer-contact-values.ts";
import { wishesText } from "./wishes-text.ts";

/** Whether a contact made for a person rests on their plan, with what the plan says beside it; nothing is chosen beforehand. */
export function PlanMatchField({ entry }: { entry: Entry<EmployerContactValues> }) {
  const api = useApi();
  const { clientId, clientName } = entry.values;
  const { data } = useQuery({ ...api.plan.get.queryOptions({ clientId }), retry: false });
  const content = data?.content ?? null;
  const wishes = content === null ? null : wishesText(content.preferences);
  return (
    <Stack gap={2}>
      <RadioGroup
        label={`Does this rest on ${clientName}'s current plan?`}
        optionalMark="optional"
        hint="Yes when this kind of work and this place are what the person is looking for, no when it came from what was open"
        layout="row"
        choices={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
        ]}
        {...entry.value("restsOnPlan")}
      />
      {content !== null && content.goal.trim() !== "" && (
        <Quote size="regular" source={wishes ?? `${clientName}'s plan`}>
          {content.goal}
        </Quote>
      )}
      {data !== undefined && (content === null || content.goal.trim() === "") && (
        <p className="ips-nothing">{clientName} has no goal in a plan yet: leave this open.</p>
      )}
    </Stack>
  );
}
