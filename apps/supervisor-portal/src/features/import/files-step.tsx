import { importLimits } from "@ips/contract/import-upload";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { FileDrop } from "@ips/ui/file-drop";
import { FormActions } from "@ips/ui/form-actions";
import { Progress } from "@ips/ui/progress";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { bytesText } from "./bytes-text.ts";
import { FileRefused, sendFiles } from "./send-files.ts";
import { StepHeading } from "./step-heading.tsx";

export type FilesStepProps = {
  takesFocus: boolean;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  onSent: (uploadId: string, names: readonly string[]) => void;
};

/** Step 1: the files, several at once. They are sent when all are chosen. */
export function FilesStep({ takesFocus, files, onFiles, onSent }: FilesStepProps) {
  const api = useApi();
  const begin = useMutation(api.import.begin.mutationOptions());
  const [sent, setSent] = useState(0);
  const [error, setError] = useState<string | undefined>();
  const send = useMutation({
    mutationFn: async () => {
      const uploadId = newId();
      setSent(0);
      await begin.mutateAsync({ uploadId });
      await sendFiles(uploadId, files, setSent);
      return uploadId;
    },
    onSuccess: (uploadId) =>
      onSent(
        uploadId,
        files.map(({ name }) => name),
      ),
  });
  const add = (more: File[]) => {
    const fresh = more.filter(
      (file) =>
        !files.some(
          (known) =>
            known.name === file.name && known.size === file.size && known.lastModified === file.lastModified,
        ),
    );
    const large = fresh.filter(({ size }) => size > importLimits.fileBytes);
    const next = [...files, ...fresh.filter((file) => !large.includes(file))];
    setError(
      large.length > 0
        ? `${large.map(({ name }) => name).join(", ")}: larger than ${bytesText(importLimits.fileBytes)}. Divide it into several files.`
        : next.length > importLimits.files
          ? `One import takes ${importLimits.files} files; the first ${importLimits.files} are kept.`
          : undefined,
    );
    send.reset();
    onFiles(next.slice(0, importLimits.files));
  };
  return (
    <Card>
      <StepHeading takesFocus={takesFocus}>Choose the team's spreadsheets</StepHeading>
      <FileDrop
        id="import-files"
        label="Spreadsheets"
        hint="CSV or Excel (.xlsx), all at once: staff, clients, service contacts, employer contacts, jobs, weekly time, contacts with VR. Each sheet is recognised by its headings."
        name="files"
        accept=".csv,.tsv,.txt,.xlsx"
        multiple
        dropText="Drop files here or"
        chooseText="choose files"
        error={error}
        onFiles={add}
        chosen={files.map((file, index) => ({
          key: String(index),
          name: file.name,
          detail: bytesText(file.size),
        }))}
        onRemove={(key) => onFiles(files.filter((_, index) => String(index) !== key))}
        removeLabel={(name) => `Take out ${name}`}
        disabled={send.isPending}
      />
      {send.isPending && (
        <Progress
          label="Sending the files"
          share={files.length ? sent / files.length : 0}
          text={`${sent} of ${files.length} sent`}
        />
      )}
      {send.isError && (
        <Alert
          tone="error"
          live="assertive"
          heading={
            send.error instanceof FileRefused ? `${send.error.file} was not taken` : "The files were not sent"
          }
          headingLevel={3}
        >
          {refusalText(send.error instanceof FileRefused ? { data: { app: send.error.answer } } : send.error)}
        </Alert>
      )}
      <FormActions>
        <Button
          variant="primary"
          busy={send.isPending}
          onClick={() => {
            if (files.length > 0) return send.mutate();
            setError("Choose at least one file.");
            document.getElementById("import-files")?.focus();
          }}
        >
          Look at the columns
        </Button>
      </FormActions>
    </Card>
  );
}
