import type { ReviewReportOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Card } from "@ips/ui/card";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { SaveLine } from "./save-line.tsx";
import { useAutosave } from "./use-autosave.ts";
import { Written } from "./written.tsx";

const parts = [
  { key: "summary", title: "In short", hint: "Two or three sentences for whoever reads nothing else" },
  { key: "strengths", title: "Strengths", hint: "A line that begins with a dash is a point of a list" },
  {
    key: "priorities",
    title: "Priorities",
    hint: "What would help the program most, the most important first",
  },
  { key: "method", title: "How the review was done", hint: "Whom you heard, what you read, what you saw" },
] as const;

const textsOf = ({ report }: ReviewReportOutput) => ({
  method: report.method,
  summary: report.summary,
  strengths: report.strengths,
  priorities: report.priorities,
});

/** What the reviewers say about the whole: to read, or for its writers to write. */
export function ReportTexts({ data, refetch }: { data: ReviewReportOutput; refetch: Refetch }) {
  if (data.mayWrite) return <TextsEditor data={data} refetch={refetch} />;
  return parts.map(({ key, title }) => (
    <Card key={key} title={title}>
      <Written text={data.report[key]} empty="Nothing was written here." />
    </Card>
  ));
}

/** Reads the report again: what is stored now. */
export type Refetch = () => Promise<ReviewReportOutput | undefined>;

function TextsEditor({ data, refetch }: { data: ReviewReportOutput; refetch: Refetch }) {
  const api = useApi();
  const { reviewId } = data.report;
  const [id] = useState(newId);
  const save = useMutation(api.reviewReport.save.mutationOptions());
  const autosave = useAutosave(
    `review-report.${reviewId}`,
    { texts: textsOf(data), version: data.version },
    (texts, version) => save.mutateAsync({ id, reviewId, version, ...texts }),
  );
  const onTheirs = async (choice: "take" | "keep-mine") => {
    const stored = await refetch();
    if (stored === undefined) return;
    if (choice === "take") autosave.takeStored(textsOf(stored), stored.version);
    else autosave.saveNow(stored.version);
  };
  return (
    <Card title="What you say about the whole">
      <SaveLine autosave={autosave} onTheirs={(choice) => void onTheirs(choice)} />
      {parts.map(({ key, title, hint }) => (
        <TextAreaField
          key={key}
          label={title}
          hint={hint}
          name={key}
          rows={5}
          maxLength={20_000}
          value={autosave.texts[key]}
          onChange={({ target }) => autosave.set(key, target.value)}
        />
      ))}
    </Card>
  );
}
