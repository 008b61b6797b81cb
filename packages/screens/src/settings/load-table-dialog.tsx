import type { TablePreview } from "@ips/contract";
import { referenceTableKinds, tableColumns } from "@ips/domain";
import { referenceTableKindName } from "@ips/i18n/reference-table-kind";
import { tableProblemText } from "@ips/i18n/table-problem";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { DateField } from "@ips/ui/date-field";
import { FileDrop } from "@ips/ui/file-drop";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { refusalText } from "../shell/refusal-words.ts";
import { TableRows } from "./table-rows.tsx";

type ChosenFile = { name: string; format: "csv" | "json"; text: string };

/** Loads a table from a file: what it holds and what is wrong with each row is shown before anything is kept. */
export function LoadTableDialog({ onClose, onLoaded }: { onClose: () => void; onLoaded: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const preview = useMutation(api.referenceTable.preview.mutationOptions());
  const load = useMutation(api.referenceTable.load.mutationOptions());
  const stop = useMutation(api.referenceTable.stop.mutationOptions({ onSuccess: onLoaded }));
  const look = (chosen: ChosenFile | null, kindText: string) => {
    const kind = kindOf(kindText);
    if (chosen !== null && kind !== undefined) {
      const { format, text } = chosen;
      preview.mutate({ kind, format, text });
    } else preview.reset();
  };
  async function take(chosen: File) {
    const format = chosen.name.toLowerCase().endsWith(".json") ? "json" : "csv";
    const read = { name: chosen.name, format, text: await chosen.text() } as const;
    setFile(read);
    look(read, entry.values.kind);
  }
  const entry = useEntry({
    name: "load-table",
    initial: () => ({ id: newId(), kind: "", file: "", title: "", source: "", knownThrough: "" }),
    check: ({ kind, title, source }) => ({
      ...(kind === "" ? { kind: "Choose what the table holds." } : {}),
      ...(file === null ? { file: "Choose the file." } : {}),
      ...(title.trim() === "" ? { title: "Give the table a name, such as Minimum wages 2026." } : {}),
      ...(source.trim() === "" ? { source: "Write where its figures were taken from." } : {}),
    }),
    save: async ({ id, kind: chosen, title, source, knownThrough }) => {
      const kind = kindOf(chosen);
      if (file === null || kind === undefined) return;
      await load.mutateAsync({
        tableId: id,
        kind,
        format: file.format,
        text: file.text,
        title,
        source,
        knownThrough: knownThrough === "" ? null : knownThrough,
      });
    },
    onSaved: ({ id, title }) => {
      onClose();
      onLoaded();
      sayDone(`${title} is in use`, () => stop.mutateAsync({ tableId: id }));
    },
  });
  const { kind } = entry.values;
  const good = preview.data !== undefined && preview.data.problems.length === 0;
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title="Load a table"
      submitText={good ? `Load ${preview.data.count} rows` : "Load the table"}
      size="large"
    >
      <RadioGroup
        label="What it holds"
        choices={referenceTableKinds.map((each) => ({ value: each, text: referenceTableKindName(each) }))}
        {...entry.value("kind")}
        onValue={(value) => {
          entry.set("kind", value);
          look(file, value);
        }}
      />
      {kindOf(kind) !== undefined && <Format kind={kind} />}
      <FileDrop
        label="The file"
        {...entry.field("file")}
        accept=".csv,.json,text/csv,application/json"
        dropText="Drop a CSV or JSON file here or"
        chooseText="choose one"
        chosen={file === null ? [] : [{ key: "file", name: file.name }]}
        removeLabel={(name) => `Remove ${name}`}
        onRemove={() => {
          setFile(null);
          preview.reset();
        }}
        onFiles={([first]) => {
          if (first !== undefined) void take(first);
        }}
      />
      <div className="ips-table-said" role="status">
        {preview.isError && <Alert tone="error">{refusalText(preview.error)}</Alert>}
        {preview.data && <Preview preview={preview.data} />}
      </div>
      <TextField label="Name of the table" autoComplete="off" {...entry.text("title")} />
      <TextField
        label="Source"
        hint="Whose figures these are, and of when; a row may name its own"
        autoComplete="off"
        {...entry.text("source")}
      />
      <DateField
        label="Known through"
        hint="The last day the table speaks for. Later days are not answered until a newer table is loaded."
        optionalMark="optional"
        {...entry.value("knownThrough")}
      />
    </EntryDialog>
  );
}

const kindOf = (text: string) => referenceTableKinds.find((each) => each === text);

/** The columns the file needs, by the names of its first line. */
function Format({ kind }: { kind: string }) {
  const known = kindOf(kind);
  if (known === undefined) return null;
  const { needed, optional } = tableColumns[known];
  return (
    <p className="ips-card-note">
      First line: <code>{needed.join(",")}</code>, and where you have them <code>{optional.join(",")}</code>.
      Days as 2026-01-31; money in whole cents.
    </p>
  );
}

/** What a file holds, or every problem of it by its row. */
function Preview({ preview: { count, rows, problems } }: { preview: TablePreview }) {
  if (problems.length > 0) {
    return (
      <Alert tone="error">
        <p>
          {problems.length === 1 ? "1 problem" : `${problems.length} problems`}: nothing can be loaded until
          they are mended in the file.
        </p>
        <ul>
          {problems.map(({ code, row, column }) => (
            <li key={`${code} ${row} ${column}`}>
              {row === null ? "The file" : `Row ${row}`}
              {column === null ? "" : `, ${column}`}: {tableProblemText(code)}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  return (
    <TableRows
      rows={rows}
      caption={count > rows.length ? `The first ${rows.length} of ${count} rows` : `All ${count} rows`}
    />
  );
}
