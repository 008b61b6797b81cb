import { evidenceAccept, evidenceFilePath } from "@ips/contract/evidence-file";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { newId } from "@ips/portal-kit/new-id";
import { putFile } from "@ips/portal-kit/put-file";
import { useApi } from "@ips/portal-kit/api";
import { FileDrop } from "@ips/ui/file-drop";
import { Progress } from "@ips/ui/progress";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { fileSize } from "./file-size.ts";
import type { MilestoneRow } from "./milestone-groups.ts";

type How = "file" | "reference";

/** Files the document that proves a date, or says where it stands. */
export function EvidenceDialog({ row, onClose }: { row: MilestoneRow; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const { refetch } = useClient();
  const add = useMutation(api.milestone.addEvidence.mutationOptions());
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const name = milestoneKindName(row.kind);
  const entry = useEntry<{ id: string; how: string; reference: string; file: string }>({
    name: `evidence.${row.milestoneId}`,
    initial: () => ({ id: newId(), how: "file", reference: "", file: "" }),
    at: { "file.kind-not-taken": "file", "file.empty": "file", "too-large": "file" },
    check: ({ how, reference }) => {
      if (how === "reference")
        return reference.trim() === "" ? { reference: "Write where the document is." } : {};
      return file === null ? { file: "Choose the document." } : {};
    },
    save: ({ id, how, reference }) => {
      if (how === "reference" || file === null)
        return add.mutateAsync({ evidenceId: id, milestoneId: row.milestoneId, reference });
      const query = new URLSearchParams({ milestoneId: row.milestoneId, fileName: file.name });
      setShare(0);
      return putFile(`${evidenceFilePath(id)}?${query.toString()}`, file, setShare);
    },
    onSaved: () => {
      onClose();
      say({ text: `Evidence for ${name} added` });
      void refetch();
    },
  });
  const how: How = entry.values.how === "reference" ? "reference" : "file";
  return (
    <EntryDialog entry={entry} onClose={onClose} title={`Evidence: ${name}`} submitText="Add evidence">
      <RadioGroup
        label="What you have"
        choices={[
          {
            value: "file",
            text: "The document itself",
            detail: "Stored with the record, readable by who may read the date",
          },
          { value: "reference", text: "Where it is", detail: "Such as a paper file, or another system" },
        ]}
        {...entry.value("how")}
      />
      {how === "file" ? (
        <FileDrop
          label="Document"
          hint="PDF, photo or picture, scan (TIFF) or Word document, up to 10 MB unless your agency set another limit"
          accept={evidenceAccept}
          dropText="Drop the document here or"
          chooseText="choose it"
          camera="Take a photo"
          chosen={file ? [{ key: file.name, name: file.name, detail: fileSize(file.size) }] : []}
          removeLabel={(chosen) => `Take ${chosen} out`}
          onRemove={() => setFile(null)}
          onFiles={([chosen]) => {
            setFile(chosen ?? null);
            entry.set("file", chosen?.name ?? "");
          }}
          {...entry.field("file")}
        />
      ) : (
        <TextField
          label="Which document, and where it is"
          hint="Such as: signed application, case file, page 3"
          autoComplete="off"
          maxLength={200}
          {...entry.text("reference")}
        />
      )}
      {entry.busy && how === "file" && (
        <Progress label="Sending the document" share={share} text={`${Math.round(share * 100)} % sent`} />
      )}
    </EntryDialog>
  );
}
