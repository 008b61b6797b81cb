import { domainVersion, monthOf } from "@ips/domain";
import { formatMonth } from "@ips/i18n/format-date";
import { orsReasonName } from "@ips/i18n/ors-reason";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { Skeleton } from "@ips/ui/skeleton";
import { Status } from "@ips/ui/status";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Day } from "../../record/day.tsx";
import { useClient } from "../../record/client-context.tsx";
import { Refusal } from "../../shell/refusal.tsx";
import { useToday } from "../../shell/session.tsx";
import { monthBeside, monthStanding, type MonthStanding } from "./month-standing.ts";

/** Where a person's month of PROS stands: which add-on it supports, time that counts, and what to look at, each with its source. */
export function ProsMonthCard() {
  const api = useApi();
  const today = useToday();
  const { client } = useClient();
  const [month, setMonth] = useState(monthOf(today));
  const query = useQuery(api.pros.month.queryOptions({ clientId: client.clientId, month }));
  return (
    <Card
      title={`PROS in ${formatMonth(`${month}-01`, "en")}`}
      actions={
        <>
          <Button size="small" variant="quiet" onClick={() => setMonth(monthBeside(month, -1))}>
            Month before
          </Button>
          <Button
            size="small"
            variant="quiet"
            disabled={month >= monthOf(today)}
            onClick={() => setMonth(monthBeside(month, 1))}
          >
            Month after
          </Button>
        </>
      }
    >
      {query.isPending && <Skeleton label="Loading the month" shape="lines" count={4} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && (
        <Standing standing={monthStanding(query.data)} jobsNotAnswered={query.data.jobsNotAnswered} />
      )}
    </Card>
  );
}

const words = {
  supported: { kind: "met", text: "Supported" },
  "not-supported": { kind: "not-applicable", text: "Not supported" },
  "needs-a-person": { kind: "due-soon", text: "A person has to look" },
} as const;

const notAnswered = { kind: "missing-answer", text: "Not answered yet" } as const;

function Standing({ standing, jobsNotAnswered }: { standing: MonthStanding; jobsNotAnswered: number }) {
  const { addOn, minutes, notOneToOne } = standing;
  // Whether there is a competitive job is not known while one in the month waits for its answers.
  const open = jobsNotAnswered > 0 && addOn.reasons.includes("no-competitive-job");
  const reasons = open ? addOn.reasons.filter((reason) => reason !== "no-competitive-job") : addOn.reasons;
  const { kind, text } = open && reasons.length === 0 ? notAnswered : words[addOn.ors];
  return (
    <>
      <DescriptionList
        items={[
          {
            term: "Ongoing support (ORS) add-on",
            description: (
              <>
                <Status kind={kind}>{text}</Status>
                {reasons.length > 0 && (
                  <ul className="ips-plain-list">
                    {reasons.map((reason) => (
                      <li key={reason}>{orsReasonName(reason)}</li>
                    ))}
                  </ul>
                )}
                {jobsNotAnswered > 0 && (
                  <p className="ips-card-note">
                    {jobsNotAnswered === 1 ? "One job is" : `${jobsNotAnswered} jobs are`} left out until it
                    is answered whether {jobsNotAnswered === 1 ? "it counts" : "they count"}.
                  </p>
                )}
              </>
            ),
          },
          {
            term: "Intensive rehabilitation (IR) add-on",
            description: addOn.ir ? "A service was given" : "No service recorded",
          },
          ...(addOn.chooseOne
            ? [
                {
                  term: "Choose one",
                  description: "Both were given; only one add-on may be billed, and a person chooses which.",
                },
              ]
            : []),
          { term: "Time that counts", description: minutesText(minutes.counted) },
          {
            term: "Paid by ACCES-VR, left out",
            description: minutesText(minutes.paidByVr),
          },
          ...(minutes.payerMissing.length > 0
            ? [
                {
                  term: "Payer not known",
                  description: (
                    <Status kind="missing-answer">
                      {minutes.payerMissing.length === 1
                        ? "1 contact, which counts for nothing until somebody says who pays"
                        : `${minutes.payerMissing.length} contacts, which count for nothing until somebody says who pays`}
                    </Status>
                  ),
                },
              ]
            : []),
          ...(notOneToOne.length > 0
            ? [
                {
                  term: "One to one",
                  description: (
                    <ul className="ips-plain-list">
                      {notOneToOne.map(({ id, on, answer }) => (
                        <li key={id}>
                          <Day on={on} />: {answer === "no" ? "was not one to one" : "not answered"}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Disclosure button="why" label="Why: PROS in this month">
        <p>
          {addOn.orsServices.length} vocational {addOn.orsServices.length === 1 ? "service" : "services"} of
          30 minutes or more, one to one, not paid by VR. How a month is counted in which a job began or
          ended, the guidance does not say.
        </p>
        <ul className="ips-why__sources">
          {[...addOn.because, ...minutes.because].map(({ source, url, note }) => (
            <li key={`${source} ${note}`}>
              {url === undefined ? (
                source
              ) : (
                <a className="usa-link ips-link" href={url} target="_blank" rel="noreferrer">
                  {source}
                </a>
              )}
              {note !== undefined && <span className="ips-why__note"> ({note})</span>}
            </li>
          ))}
        </ul>
        <p className="ips-why__note">
          An estimate from the record, not a claim; this guidance may be superseded. Rules version{" "}
          {domainVersion}.
        </p>
      </Disclosure>
    </>
  );
}

const minutesText = (minutes: number): string => (minutes === 1 ? "1 minute" : `${minutes} minutes`);
