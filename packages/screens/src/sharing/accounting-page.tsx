import type { AccountingLine, AccountingOutput } from "@ips/contract";
import { addMonthsRoundingDown, isPlainDate, type Language } from "@ips/domain";
import { accountingPartName, type AccountingPart } from "@ips/i18n/accounting-part";
import { dataGroupName } from "@ips/i18n/data-group";
import { disclosureKindName } from "@ips/i18n/disclosure-kind";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { formatExactDate, formatDate } from "@ips/i18n/format-date";
import { handOverDocumentName } from "@ips/i18n/hand-over-document";
import { handOverWayName } from "@ips/i18n/hand-over-way";
import { recipientRelationName } from "@ips/i18n/recipient-relation";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type Column } from "@ips/ui/data-table";
import { DateField } from "@ips/ui/date-field";
import { DateText } from "@ips/ui/date-text";
import { FieldRow } from "@ips/ui/field-row";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { PrintSheet } from "../record/print-sheet.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useSession, useToday } from "../shell/session.tsx";

/** Everything of the record that went to somebody outside, for a period: on the screen, on paper, as a file. */
export function AccountingPage() {
  const api = useApi();
  const today = useToday();
  const { client } = useClient();
  const [from, setFrom] = useState(() => addMonthsRoundingDown(today, -72));
  const [to, setTo] = useState(today);
  const whole = isPlainDate(from) && isPlainDate(to) && from <= to;
  const query = useQuery({
    ...api.disclosure.accounting.queryOptions({ clientId: client.clientId, from, to }),
    enabled: whole,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="ips-no-print">
        <FieldRow>
          <DateField
            label="From"
            name="from"
            value={from}
            onValue={setFrom}
            max={to}
            quick={[
              { value: addMonthsRoundingDown(today, -72), text: "6 years" },
              { value: addMonthsRoundingDown(today, -12), text: "1 year" },
            ]}
          />
          <DateField
            label="To"
            name="to"
            value={to}
            onValue={setTo}
            max={today}
            quick={[{ value: today, text: "Today" }]}
            error={whole ? undefined : "Choose two days, the first before the second."}
          />
        </FieldRow>
      </div>
      {query.isError && !query.data ? (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      ) : query.data ? (
        <Accounting accounting={query.data} clientId={client.clientId} />
      ) : (
        <Skeleton label="Loading the accounting" shape="rows" count={5} />
      )}
    </>
  );
}

function Accounting({ accounting, clientId }: { accounting: AccountingOutput; clientId: string }) {
  const { active } = useSession();
  const { client } = useClient();
  const [language, setLanguage] = useState<Language>(client.identity?.language ?? "en");
  const say = (part: AccountingPart) => accountingPartName(part, language);
  const { from, to, lines } = accounting;
  return (
    <PrintSheet
      title={`${say("title")} · ${accounting.clientName}`}
      leaving={{ audience: "person", from: active.agencyKind, groups: lines.flatMap(({ groups }) => groups) }}
      language={language}
      onLanguage={setLanguage}
      back={{ href: `/clients/${clientId}/sharing`, text: "Back to sharing" }}
      actions={
        <ButtonLink
          href={`/api/disclosure/accounting/${clientId}?from=${from}&to=${to}`}
          icon="download"
          download
        >
          Download as a spreadsheet
        </ButtonLink>
      }
    >
      <p>
        {say("by")} {accounting.agencyName}. {say("period")} {formatExactDate(from, language)}{" "}
        {say("period.to")} {formatExactDate(to, language)}, {say("made-on")}{" "}
        {formatExactDate(accounting.madeOn, language)}.
      </p>
      <DataTable
        caption={say("title")}
        captionHidden
        columns={columns(language, accounting.madeOn)}
        rows={lines}
        rowKey={({ lineId }) => lineId}
        loadingLabel="Loading"
        density="dense"
        empty={<p>{say("none")}</p>}
      />
      <p className="ips-nothing">{say("holds")}</p>
    </PrintSheet>
  );
}

const columns = (language: Language, today: string): Column<AccountingLine>[] => {
  const say = (part: AccountingPart) => accountingPartName(part, language);
  const day = (on: string) => (
    <DateText dateTime={on} text={formatDate(on, language, today)} exact={formatExactDate(on, language)} />
  );
  return [
    { key: "on", header: say("date"), rowHeader: true, nowrap: true, cell: ({ on }) => day(on) },
    {
      key: "recipient",
      header: say("recipient"),
      cell: ({ recipient, recipientAddress, relation, people, kind }) => (
        <>
          {recipient}
          <span className="ips-plan-lines__detail">
            {[
              relation ? recipientRelationName(relation, language) : null,
              recipientAddress,
              kind === "handed-over" ? null : people.join(", "),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      ),
    },
    { key: "what", header: say("what"), cell: (line) => <WhatWent line={line} language={language} /> },
    {
      key: "how",
      header: say("how"),
      cell: ({ kind, way, times, people }) =>
        [
          disclosureKindName(kind, language),
          way ? handOverWayName(way, language) : null,
          times > 1 ? `${times} ${say("times")}` : null,
          kind === "handed-over" ? people.join(", ") : null,
        ]
          .filter(Boolean)
          .join(" · "),
    },
    {
      key: "purpose",
      header: say("purpose"),
      cell: ({ purposes }) => purposes.map((purpose) => releasePurposeName(purpose, language)).join("; "),
    },
    {
      key: "release",
      header: say("release"),
      nowrap: true,
      cell: ({ releaseSignedOn }) => (releaseSignedOn ? day(releaseSignedOn) : "–"),
    },
  ];
};

function WhatWent({ line, language }: { line: AccountingLine; language: Language }) {
  const { kind, document, description, answers, groups } = line;
  const named =
    kind === "copy-filed" && description
      ? `${accountingPartName("version", language)} ${description}`
      : description;
  const head = [document ? handOverDocumentName(document, language) : null, named].filter(Boolean).join(": ");
  return (
    <>
      {head}
      <span className="ips-plan-lines__detail">
        {(answers.length > 0
          ? answers.map((answer) => employerAnswerName(answer, language))
          : groups.map((group) => dataGroupName(group, language))
        ).join(", ")}
      </span>
    </>
  );
}
