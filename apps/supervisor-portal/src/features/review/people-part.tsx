import type { ReviewMember, ReviewView } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { SelectField } from "@ips/ui/select-field";
import { Status } from "@ips/ui/status";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Stack } from "@ips/ui/stack";
import { InviteReviewerDialog } from "./invite-reviewer-dialog.tsx";
import { OpenedCharts } from "./opened-charts.tsx";
import { ReviewerDaysDialog } from "./reviewer-days-dialog.tsx";
import { ratersOf } from "./review-text.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** Who rates: from when to when they may, and who has handed in. What they have rated is not said here. */
export function PeoplePart({ review }: { review: ReviewView }) {
  const [inviting, setInviting] = useState(false);
  const [days, setDays] = useState<ReviewMember | null>(null);
  const takesMembers = review.plans && ["planned", "rating"].includes(review.stage);
  return (
    <Stack gap={4}>
      <Section
        title="Who rates"
        note={
          ratersOf(review).length === 1
            ? "One person alone cannot be compared with anybody: two or more is usual"
            : "Each rates alone; nobody sees another's ratings until all have handed in"
        }
        actions={
          takesMembers &&
          review.kind === "outside" && (
            <Button icon="plus" onClick={() => setInviting(true)}>
              Invite a reviewer
            </Button>
          )
        }
      >
        <DataTable
          caption="Who rates"
          captionHidden
          columns={columnsOf(review, takesMembers ? setDays : null)}
          rows={review.members}
          rowKey={({ memberId }) => memberId}
          loadingLabel="Loading who rates"
          empty={
            <EmptyState icon="people" title="Nobody is asked to rate yet">
              {review.kind === "outside"
                ? "Invite the reviewers: each gets a letter with a link, and sees this review alone, on its days."
                : "Ask two or more of your own staff to rate."}
            </EmptyState>
          }
        />
        {takesMembers && review.kind === "self" && <AskStaff review={review} />}
        {inviting && <InviteReviewerDialog review={review} onClose={() => setInviting(false)} />}
        {days !== null && <ReviewerDaysDialog review={review} member={days} onClose={() => setDays(null)} />}
      </Section>
      {review.plans && <OpenedCharts reviewId={review.reviewId} />}
    </Stack>
  );
}

function columnsOf(
  review: ReviewView,
  onDays: ((member: ReviewMember) => void) | null,
): Column<ReviewMember>[] {
  const day = (date: string) => formatDay(date, "en", review.today);
  return [
    {
      key: "name",
      header: "Name",
      rowHeader: true,
      cell: ({ name, leads, mine }) =>
        [name, ...(leads ? ["leads"] : []), ...(mine ? ["you"] : [])].join(" · "),
    },
    {
      key: "days",
      header: "Sees the review",
      cell: ({ fromOn, toOn }) => (toOn === null ? `Since ${day(fromOn)}` : `${day(fromOn)} to ${day(toOn)}`),
    },
    {
      key: "standing",
      header: "Ratings",
      cell: (member) => <Standing member={member} stage={review.stage} />,
    },
    ...(onDays === null
      ? []
      : [
          {
            key: "change",
            header: "Change",
            headerHidden: true,
            cell: (member: ReviewMember) =>
              member.left ? null : (
                <Button
                  variant="quiet"
                  size="small"
                  onClick={() => onDays(member)}
                  aria-label={`Change: ${member.name}`}
                >
                  Change
                </Button>
              ),
          },
        ]),
  ];
}

function Standing({ member, stage }: { member: ReviewMember; stage: ReviewView["stage"] }) {
  if (member.left) return <Status kind="not-applicable">Left before handing in</Status>;
  if (member.handedIn) return <Status kind="met">Handed in</Status>;
  return <Status kind="waiting">{stage === "planned" ? "Not begun" : "Rating"}</Status>;
}

function AskStaff({ review }: { review: ReviewView }) {
  const api = useApi();
  const changed = useReviewChanged();
  const [staffId, setStaffId] = useState("");
  const add = useMutation(
    api.review.addMember.mutationOptions({
      onSuccess: async () => {
        setStaffId("");
        await changed();
      },
    }),
  );
  const asked = new Set(review.members.map(({ name }) => name));
  const free = review.candidates.filter(({ name }) => !asked.has(name));
  if (free.length === 0) return null;
  return (
    <div className="ips-review__ask">
      <SelectField
        label="Ask somebody to rate"
        name="candidate"
        width="narrow"
        options={[
          { value: "", text: "Choose" },
          ...free.map((each) => ({ value: each.staffId, text: each.name })),
        ]}
        value={staffId}
        onChange={(event) => setStaffId(event.target.value)}
      />
      <Button
        disabled={staffId === ""}
        busy={add.isPending}
        onClick={() => add.mutate({ reviewId: review.reviewId, memberId: newId(), staffId, leads: false })}
      >
        Ask
      </Button>
    </div>
  );
}
