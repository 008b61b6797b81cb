import type { LetterOutput } from "@ips/contract";
import { formatBirthDate } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useSession } from "@ips/screens/shell/session.tsx";
import { Card } from "@ips/ui/card";
import { CompareTable } from "@ips/ui/compare-table";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useReferralChanged } from "./use-referral-changed.ts";

const asNew = "new";

/** Accepting: is this person already a client of the agency? Linked or new, with a counselor. */
export function AcceptReferral({ letter, onCancel }: { letter: LetterOutput; onCancel: () => void }) {
  const api = useApi();
  const matches = useQuery({
    ...api.referral.matches.queryOptions({ referralId: letter.referralId }),
    staleTime: Infinity,
  });
  const staff = useQuery(api.directory.assignable.queryOptions());
  if (matches.isPending || staff.isPending)
    return <Skeleton label="Looking for the same person in your agency" shape="cards" count={1} />;
  if (matches.isError || staff.isError)
    return (
      <Refusal
        error={matches.error ?? staff.error}
        onRetry={() => void Promise.all([matches.refetch(), staff.refetch()])}
      />
    );
  return (
    <AcceptForm
      letter={letter}
      matches={matches.data.rows}
      counselors={staff.data.rows}
      onCancel={onCancel}
    />
  );
}

type Match = {
  clientId: string;
  number: string;
  name: string;
  bornOn: string | null;
  officeName: string;
  same: readonly ("first-name" | "last-name" | "birth-date")[];
};
type Values = {
  newClientId: string;
  caseId: string;
  link: string;
  number: string;
  firstName: string;
  lastName: string;
  counselor: string;
};

function AcceptForm({
  letter,
  matches,
  counselors,
  onCancel,
}: {
  letter: LetterOutput;
  matches: readonly Match[];
  counselors: readonly { staffId: string; name: string }[];
  onCancel: () => void;
}) {
  const api = useApi();
  const { active } = useSession();
  const say = useStatusMessage();
  const navigate = useNavigate();
  const changed = useReferralChanged();
  const accept = useMutation(api.referral.accept.mutationOptions());
  const { person } = letter;
  const [firstName = "", ...rest] = (person?.name ?? "").split(" ");
  const entry = useEntry<Values>({
    name: `referral-accept.${letter.referralId}`,
    initial: () => ({
      newClientId: newId(),
      caseId: newId(),
      // No hidden default where somebody may be the same person: the counselor says who it is.
      link: matches.length === 0 ? asNew : "",
      number: "",
      firstName,
      lastName: rest.join(" "),
      counselor: counselors.some(({ staffId }) => staffId === active.staffId) ? (active.staffId ?? "") : "",
    }),
    check: ({ link, number, firstName: first, lastName: last }) => ({
      ...(link ? {} : { link: "Say whether this is one of these people." }),
      ...(link === asNew && !number.trim() ? { number: "Give the new client a number." } : {}),
      ...(link === asNew && !first.trim() ? { firstName: "Write the first name." } : {}),
      ...(link === asNew && !last.trim() ? { lastName: "Write the last name." } : {}),
    }),
    save: async (values) => {
      const answer = await accept.mutateAsync({
        referralId: letter.referralId,
        caseId: values.caseId,
        counselorStaffId: values.counselor || null,
        client:
          values.link === asNew
            ? {
                newClientId: values.newClientId,
                number: values.number.trim(),
                identity: {
                  firstName: values.firstName.trim(),
                  lastName: values.lastName.trim(),
                  preferredName: null,
                  pronoun: null,
                  bornOn: person?.bornOn ?? null,
                  phone: person?.phone ?? null,
                  email: person?.email ?? null,
                  language: person?.language === "es" ? "es" : "en",
                },
              }
            : { existingClientId: values.link },
      });
      say({ text: "Referral accepted. A case is open; record the application when it comes." });
      await navigate({ href: `/clients/${answer.clientId}` });
    },
    onSaved: () => void changed(),
  });
  const { values } = entry;
  const said = { same: "same", different: "differs" };
  return (
    <Card title="Is this person already a client of your agency?">
      <EntryForm entry={entry} submitText="Accept referral" cancel={{ text: "Not now", onCancel }}>
        <Stack gap={2}>
          {matches.length === 0 && <p>Nobody in your agency has this name or birth date.</p>}
          {matches.map((match) => (
            <CompareTable
              key={match.clientId}
              caption={`${match.name}, ${match.number}, ${match.officeName}`}
              headings={{ field: "", left: "In the referral", right: "In your agency", verdict: "" }}
              verdictText={said}
              rows={[
                {
                  key: "name",
                  label: "Name",
                  left: person?.name ?? "not released",
                  right: match.name,
                  same: match.same.includes("first-name") && match.same.includes("last-name"),
                },
                {
                  key: "born",
                  label: "Birth date",
                  left: person?.bornOn ? formatBirthDate(person.bornOn, "en") : "not given",
                  right: match.bornOn ? formatBirthDate(match.bornOn, "en") : "not recorded",
                  same: match.same.includes("birth-date"),
                },
              ]}
            />
          ))}
          {matches.length > 0 && (
            <RadioGroup
              label="Who is it?"
              choices={[
                ...matches.map((match) => ({
                  value: match.clientId,
                  text: `${match.name}, ${match.number}`,
                  detail: match.officeName,
                })),
                { value: asNew, text: "Somebody new to the agency" },
              ]}
              {...entry.value("link")}
            />
          )}
          {values.link === asNew && (
            <>
              <TextField label="First name" {...entry.text("firstName")} />
              <TextField label="Last name" {...entry.text("lastName")} />
              <TextField label="Client number in your agency" width="narrow" {...entry.text("number")} />
            </>
          )}
          <SelectField
            label="VR counselor"
            width="narrow"
            placeholder="Not assigned yet"
            options={counselors.map(({ staffId, name }) => ({ value: staffId, text: name }))}
            {...entry.text("counselor")}
          />
        </Stack>
      </EntryForm>
    </Card>
  );
}
