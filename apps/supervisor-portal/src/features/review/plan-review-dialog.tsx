import { reviewKinds, type ReviewKind } from "@ips/domain";
import { fidelityScaleIds, type FidelityScaleId } from "@ips/fidelity";
import { fidelityScaleName } from "@ips/i18n/fidelity-scale";
import { reviewKindExplanation, reviewKindName } from "@ips/i18n/review-kind";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry, type EntryProblems } from "@ips/screens/record/use-entry.ts";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";

type Values = {
  reviewId: string;
  kind: string;
  unitId: string;
  scale: string;
  organization: string;
  visitFrom: string;
  visitTo: string;
  evidenceTo: string;
  months: string;
};

/** Plans a review: who rates, when, and which records are looked at. The checklist is made with it. */
export function PlanReviewDialog({
  programs,
  today,
  onClose,
  onPlanned,
}: {
  programs: readonly { unitId: string; name: string }[];
  today: string;
  onClose: () => void;
  onPlanned: (reviewId: string) => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const plan = useMutation(api.review.plan.mutationOptions());
  const entry = useEntry<Values>({
    name: "review.plan",
    initial: () => ({
      reviewId: newId(),
      kind: "",
      unitId: programs[0]?.unitId ?? "",
      scale: "ips25",
      organization: "",
      visitFrom: "",
      visitTo: "",
      evidenceTo: today,
      months: "6",
    }),
    check: problemsOf,
    save: ({ months, kind, scale, visitTo, ...rest }) =>
      plan.mutateAsync({
        ...rest,
        kind: kind as ReviewKind,
        scale: scale as FidelityScaleId,
        visitTo: visitTo || rest.visitFrom,
        evidenceTo: kind === "paper" ? rest.visitFrom : rest.evidenceTo,
        months: Number(months),
      }),
    onSaved: ({ reviewId }) => {
      void queries.invalidateQueries({ queryKey: api.review.pathKey() });
      onPlanned(reviewId);
    },
  });
  const paper = entry.values.kind === "paper";
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title="Plan a review"
      submitText={paper ? "Enter its scores" : "Plan it"}
    >
      <RadioGroup
        label="Who rates"
        choices={reviewKinds.map((kind) => ({
          value: kind,
          text: reviewKindName(kind),
          detail: reviewKindExplanation(kind),
        }))}
        {...entry.value("kind")}
      />
      {programs.length > 1 && (
        <SelectField
          label="Program"
          options={programs.map(({ unitId, name }) => ({ value: unitId, text: name }))}
          {...entry.text("unitId")}
        />
      )}
      <SelectField
        label="Scale"
        options={fidelityScaleIds.map((scale) => ({ value: scale, text: fidelityScaleName(scale) }))}
        {...entry.text("scale")}
      />
      {entry.values.kind !== "self" && (
        <TextField
          label="Who sends the reviewers"
          optionalMark="optional"
          hint="A state training center, a university"
          {...entry.text("organization")}
        />
      )}
      <DateField
        label={paper ? "First day of the review" : "First day of the visit"}
        {...entry.value("visitFrom")}
      />
      <DateField
        label="Last day"
        optionalMark="optional"
        hint="Leave empty for one day"
        {...entry.value("visitTo")}
      />
      {!paper && (
        <>
          <DateField label="Records up to" {...entry.value("evidenceTo")} />
          <SelectField
            label="How far back"
            width="narrow"
            options={["3", "6", "9", "12"].map((value) => ({ value, text: `${value} months` }))}
            {...entry.text("months")}
          />
        </>
      )}
    </EntryDialog>
  );
}

function problemsOf({ kind, visitFrom, visitTo, evidenceTo }: Values): EntryProblems<Values> {
  return {
    ...(kind === "" ? { kind: "Choose who rates." } : {}),
    ...(visitFrom === "" ? { visitFrom: "Enter the first day." } : {}),
    ...(visitTo !== "" && visitTo < visitFrom ? { visitTo: "The last day comes after the first." } : {}),
    ...(kind !== "paper" && evidenceTo === "" ? { evidenceTo: "Enter the last day of the records." } : {}),
  };
}
