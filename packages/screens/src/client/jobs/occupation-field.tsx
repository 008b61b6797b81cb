import type { Occupation } from "@ips/contract";
import { formatDate } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Combobox } from "@ips/ui/combobox";
import { TextField } from "@ips/ui/text-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { Entry } from "../../record/use-entry.ts";
import { useToday } from "../../shell/session.tsx";
import type { AnswerValues } from "./answer-values.ts";

/** What the job is in the occupational classification: found by title or code in the agency's table, or its code as it is written. */
export function OccupationField({ entry }: { entry: Entry<AnswerValues> }) {
  const api = useApi();
  const { data } = useQuery(api.referenceTable.choices.queryOptions());
  if (data === undefined) return null;
  return data.occupations === null ? (
    <TextField
      label="Occupation code (SOC)"
      hint="Six digits, such as 43-5081. To find it by the job's title, an administrator loads the SOC titles on the page Agency settings."
      optionalMark="optional"
      inputMode="numeric"
      autoComplete="off"
      width="narrow"
      {...entry.text("socCode")}
    />
  ) : (
    <FoundOccupation entry={entry} table={data.occupations} />
  );
}

type Table = { title: string; source: string; knownThrough: string | null };

/** What is written is kept as it is until something is chosen: words that are no code are named when the form is saved. */
function FoundOccupation({ entry, table }: { entry: Entry<AnswerValues>; table: Table }) {
  const api = useApi();
  const today = useToday();
  const { socCode } = entry.values;
  const text = useDeferredValue(socCode.trim());
  const found = useQuery({
    ...api.referenceTable.occupations.queryOptions({ text }),
    enabled: text !== "",
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const rows = text === "" ? [] : (found.data?.rows ?? []);
  const chosen = rows.find(({ code }) => code === socCode);
  const { id, name, error } = entry.field("socCode");
  return (
    <Combobox
      id={id}
      name={name}
      error={error}
      label="Occupation"
      hint={`From ${table.title} (${table.source})${
        table.knownThrough === null ? "" : `, known through ${formatDate(table.knownThrough, "en", today)}`
      }`}
      optionalMark="optional"
      placeholder="Title or code"
      query={chosen === undefined ? socCode : nameOf(chosen)}
      onQuery={(next) => entry.set("socCode", next)}
      items={rows.map((row) => ({ id: row.code, text: row.title, detail: row.code }))}
      loading={found.isFetching}
      emptyText={text === "" ? "Type a title, such as stocker, or a code." : `Nothing found for “${text}”`}
      loadingText="Searching…"
      resultsText={`${rows.length} found${found.data?.more ? ", more exist: type more letters" : ""}`}
      onSelect={(item) => entry.set("socCode", item.id)}
    />
  );
}

const nameOf = ({ title, code }: Pick<Occupation, "title" | "code">): string => `${title} (${code})`;
