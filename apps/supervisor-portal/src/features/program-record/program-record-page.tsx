import type { ProgramEventsOutput } from "@ips/contract";
import { fidelityQuestions, type FidelityQuestion } from "@ips/fidelity";
import { formatNumber } from "@ips/i18n/format-number";
import { useApi } from "@ips/portal-kit/api";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { Paging } from "@ips/ui/paging";
import { Section } from "@ips/ui/section";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProgramPage } from "../../shell/program-page.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import { EventForm } from "./event-form.tsx";
import { EventTable } from "./event-table.tsx";
import { QuestionTable } from "./question-table.tsx";
import { recordSearch, type RecordSearch } from "./record-search.ts";

/** What the program did and answers that is on nobody's record: entered where it arises, each in a minute. */
export function ProgramRecordPage() {
  const api = useApi();
  const asked = useAddress(recordSearch);
  const [unitId, setUnitId] = useState<string | null>(asked.program ?? null);
  const [turned, setTurned] = useState<readonly string[]>([]);
  const query = useQuery({
    ...api.programEvent.list.queryOptions({ unitId, after: turned.at(-1) ?? null }),
    placeholderData: keepPreviousData,
  });
  return (
    <ProgramPage
      title="Record what the program did"
      sub="Meetings, mentoring and checks that are on nobody's record. Only your program sees them."
      actions={<ButtonLink href="/fidelity">Back to Fidelity</ButtonLink>}
      query={query}
      loading={{ label: "Loading what was recorded", rows: 8 }}
      empty="Your program's record will be here"
      onProgram={(chosen) => {
        setUnitId(chosen);
        setTurned([]);
      }}
    >
      {(data) => (
        <Recorded
          key={data.program.unitId}
          data={data}
          asked={asked}
          unitId={data.program.unitId}
          before={turned.length}
          onBack={() => setTurned(turned.slice(0, -1))}
          onOn={(key) => setTurned([...turned, key])}
        />
      )}
    </ProgramPage>
  );
}

function Recorded({
  data,
  asked,
  unitId,
  before,
  onBack,
  onOn,
}: {
  data: ProgramEventsOutput;
  asked: RecordSearch;
  unitId: string;
  before: number;
  onBack: () => void;
  onOn: (key: string) => void;
}) {
  const [open, setOpen] = useState<FidelityQuestion | null>(null);
  const { events, total, answers, today } = data;
  const answered = answers.filter(({ answer }) => answer !== null).length;
  const last = events.at(-1);
  const shown = `${formatNumber(events.length, "en")} of ${formatNumber(total, "en")}`;
  return (
    <>
      <Section title="What happened">
        <EventForm data={data} unitId={unitId} asked={asked} />
      </Section>
      <EventTable
        events={events}
        unitId={unitId}
        foot={
          events.length < total && (
            <Paging
              label="Pages of what was recorded"
              text={`${shown}, the latest first`}
              previous={before > 0 ? { text: "Newer", onClick: onBack } : null}
              next={last && events.length === 50 ? { text: "Older", onClick: () => onOn(last.key) } : null}
            />
          )
        }
      />
      <Section
        title="Questions of the scale"
        note={`${answered} of ${fidelityQuestions.length} answered; the latest answer stands`}
      >
        <QuestionTable answers={answers} unitId={unitId} onOpen={setOpen} />
      </Section>
      {open && (
        <AnswerDialog
          key={open}
          question={open}
          unitId={unitId}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
