import type { VrSide } from "@ips/contract";
import { vrCaseSteps } from "@ips/contract/vr-case-step";
import { priorityCategories } from "@ips/domain";
import { priorityCategoryName } from "@ips/i18n/priority-category";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";
import { useApi } from "@ips/portal-kit/api";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Card } from "@ips/ui/card";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQuery } from "@tanstack/react-query";

/** Who carries the case, its priority category, and the steps that no date marks. Each is saved as it is chosen. */
export function CaseSettings({ caseId, vr }: { caseId: string; vr: VrSide }) {
  const api = useApi();
  const { refetch } = useClient();
  const say = useStatusMessage();
  const staff = useQuery(api.directory.assignable.queryOptions());
  const done = (text: string) => ({
    onSuccess: () => {
      say({ text });
      void refetch();
    },
    onError: (error: unknown) => void say({ text: refusalText(error), tone: "error" as const }),
  });
  const assign = useMutation(api.vrCase.assignCounselor.mutationOptions(done("Counselor changed.")));
  const prioritise = useMutation(api.vrCase.setPriority.mutationOptions(done("Priority category changed.")));
  const move = useMutation(api.vrCase.setStatus.mutationOptions(done("Status changed.")));
  const step = vrCaseSteps.find((each) => each === vr.status);
  return (
    <Card title="Change">
      <SelectField
        label="VR counselor"
        name="counselor"
        placeholder="Nobody yet"
        options={(staff.data?.rows ?? []).map(({ staffId, name }) => ({ value: staffId, text: name }))}
        value={vr.counselor?.staffId ?? ""}
        onChange={(event) => event.target.value && assign.mutate({ caseId, staffId: event.target.value })}
      />
      <SelectField
        label="Priority category"
        name="priority"
        options={priorityCategories.map((each) => ({ value: each, text: priorityCategoryName(each) }))}
        value={vr.priority ?? "not-assigned"}
        onChange={(event) => {
          const priority = priorityCategories.find((each) => each === event.target.value);
          if (priority) prioritise.mutate({ caseId, priority });
        }}
      />
      <SelectField
        label="Step without a date"
        hint="Application, eligibility, IPE and closure follow from their dates."
        name="step"
        placeholder={vr.status && !step ? vrCaseStatusName(vr.status) : "Choose"}
        options={vrCaseSteps.map((each) => ({ value: each, text: vrCaseStatusName(each) }))}
        value={step ?? ""}
        onChange={(event) => {
          const status = vrCaseSteps.find((each) => each === event.target.value);
          if (status) move.mutate({ caseId, status });
        }}
      />
    </Card>
  );
}
