import type { SignedFormOutput } from "@ips/contract";
import type { Language } from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { formatExactDate } from "@ips/i18n/format-date";
import { recipientRelationName } from "@ips/i18n/recipient-relation";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { releaseStatementText, type ReleaseStatement } from "@ips/i18n/release-statement";
import { signedFormPartName, type SignedFormPart } from "@ips/i18n/signed-form-part";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Skeleton } from "@ips/ui/skeleton";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Day } from "../record/day.tsx";
import { PrintSheet } from "../record/print-sheet.tsx";
import { useParam } from "../record/use-param.ts";
import { Refusal } from "../shell/refusal.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useSession } from "../shell/session.tsx";

const statementsOf = ({ part2 }: Pick<SignedFormOutput, "part2">): readonly ReleaseStatement[] => [
  ...(part2 ? (["part2", "part2-scope"] as const) : []),
  "revocation",
  "no-condition",
  "redisclosure",
  ...(part2 ? [] : (["no-psychotherapy-notes"] as const)),
];

/** The person's copy of a form they signed, on paper, in their language; and the day on which they were given it. */
export function SignedFormPage() {
  const api = useApi();
  const formId = useParam("formId");
  const query = useQuery(api.release.form.queryOptions({ formId }));
  if (query.isPending) return <Skeleton label="Loading the form" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return <SignedForm form={query.data} />;
}

function SignedForm({ form }: { form: SignedFormOutput }) {
  const { active } = useSession();
  const [language, setLanguage] = useState<Language>(form.formLanguage);
  const date = (on: string) => formatExactDate(on, language);
  const say = (part: SignedFormPart) => signedFormPartName(part, language);
  return (
    <>
      <CopyGiven form={form} />
      <PrintSheet
        title={say(form.part2 ? "title.part2" : "title")}
        leaving={{ audience: "person", from: active.agencyKind, groups: form.groups }}
        language={language}
        onLanguage={setLanguage}
        back={{ href: `/clients/${form.clientId}/sharing`, text: "Back to sharing" }}
      >
        {form.endedOn && (
          <p>
            <strong>
              {say("ended")} {date(form.endedOn)}.
            </strong>
          </p>
        )}
        {form.kind === "offer" && <p>{say("offer")}</p>}
        <Block title={say("about")}>
          <p>
            {form.clientName}
            {form.clientBornOn ? `, ${say("born")} ${date(form.clientBornOn)}` : ""}
          </p>
        </Block>
        <Block title={say("from")}>
          <p>{form.fromAgencyName}</p>
        </Block>
        <Block title={say("to")}>
          {form.recipient.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {form.relation && (
            <p>
              {say("relation")}: {recipientRelationName(form.relation, language)}
            </p>
          )}
        </Block>
        {form.answers.length > 0 ? (
          <Block title={say("answers")}>
            <List items={form.answers.map((answer) => employerAnswerName(answer, language))} />
          </Block>
        ) : (
          <Block title={say("what")}>
            <List
              items={form.groups.map(
                (group) => `${dataGroupName(group, language)}. ${dataGroupExplanation(group, language)}`,
              )}
            />
          </Block>
        )}
        <p>{say("nothing-else")}</p>
        <Block title={say("purposes")}>
          <List items={form.purposes.map((purpose) => releasePurposeName(purpose, language))} />
        </Block>
        <Block title={say("time")}>
          <p>
            {date(form.validFrom)} {say("time.until")} {date(form.expiresOn)}
          </p>
        </Block>
        <Block title={say("rights")}>
          <List items={statementsOf(form).map((statement) => releaseStatementText(statement, language))} />
        </Block>
        <Block title={say("signature")}>
          <dl>
            <dt>{say("signed-by")}</dt>
            <dd>
              {form.signedByName}
              {form.capacity === "representative" ? `, ${say("as-representative")}` : ""}
            </dd>
            {form.authority && (
              <>
                <dt>{say("authority")}</dt>
                <dd>{form.authority}</dd>
              </>
            )}
            {form.authorityReference && (
              <>
                <dt>{say("proof")}</dt>
                <dd>{form.authorityReference}</dd>
              </>
            )}
            <dt>{say("signed-on")}</dt>
            <dd>{date(form.signedOn)}</dd>
            <dt>{say(form.signatureKind === "paper" ? "on-paper" : "on-screen")}</dt>
            <dd>{form.signatureReference ?? form.signedAtAgencyName}</dd>
            {form.witnessName && (
              <>
                <dt>{say("witness")}</dt>
                <dd>{form.witnessName}</dd>
              </>
            )}
          </dl>
        </Block>
      </PrintSheet>
    </>
  );
}

/** Whether the person has their copy, and the one click that records that they were given it today. */
function CopyGiven({ form }: { form: SignedFormOutput }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const say = useStatusMessage();
  const record = useMutation(
    api.release.recordCopy.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: api.release.pathKey() }),
          queryClient.invalidateQueries({ queryKey: api.recipient.pathKey() }),
        ]);
        say({ text: "Recorded: the person was given their copy today." });
      },
    }),
  );
  if (form.copyGivenOn)
    return (
      <p className="ips-no-print ips-nothing">
        The person was given their copy on <Day on={form.copyGivenOn} />.
      </p>
    );
  if (!form.canRecordCopy) return null;
  return (
    <div className="ips-no-print">
      {record.isError && (
        <Alert tone="error" live="assertive">
          {refusalText(record.error)}
        </Alert>
      )}
      <Alert
        tone="info"
        actions={
          <Button size="small" busy={record.isPending} onClick={() => record.mutate({ formId: form.formId })}>
            The person has it
          </Button>
        }
      >
        The person is given a copy of what they signed. Print it, hand it over, then record it.
      </Alert>
    </div>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ips-sheet__block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
