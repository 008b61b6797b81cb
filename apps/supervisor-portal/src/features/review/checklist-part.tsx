import type { ReviewTask, ReviewView } from "@ips/contract";
import { reviewTaskKinds, type ReviewTaskKind } from "@ips/domain";
import { formatDay } from "@ips/i18n/format-date";
import { formatDue } from "@ips/i18n/format-due";
import { reviewTaskKindName } from "@ips/i18n/review-task-kind";
import { useApi } from "@ips/portal-kit/api";
import { useMay } from "@ips/screens/shell/session.tsx";
import { Button } from "@ips/ui/button";
import { Section } from "@ips/ui/section";
import { Link } from "@ips/ui/link";
import { Stack } from "@ips/ui/stack";
import { VisuallyHidden } from "@ips/ui/visually-hidden";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { DeadlineList } from "../../shell/deadline-list.tsx";
import { TaskDialog } from "./task-dialog.tsx";
import { taskText } from "./task-text.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** Who is asked for what by when: ticked where it is done, each line with its own words and day. */
export function ChecklistPart({ review }: { review: ReviewView }) {
  const [open, setOpen] = useState<ReviewTask | ReviewTaskKind | null>(null);
  const kinds = reviewTaskKinds.filter(
    (kind) =>
      review.kind === "outside" || kind !== "preparation" || review.tasks.some((task) => task.kind === kind),
  );
  return (
    <Stack gap={4}>
      {review.kind !== "paper" && <DaysOfReview review={review} />}
      {kinds.map((kind) => {
        const tasks = review.tasks.filter((task) => task.kind === kind);
        const done = tasks.filter(({ doneOn }) => doneOn !== null).length;
        return (
          <Section
            key={kind}
            title={reviewTaskKindName(kind)}
            note={tasks.length > 0 ? `${done} of ${tasks.length} done` : undefined}
            actions={
              <Button size="small" icon="plus" onClick={() => setOpen(kind)}>
                Add <VisuallyHidden>to {reviewTaskKindName(kind)}</VisuallyHidden>
              </Button>
            }
          >
            {tasks.length === 0 ? (
              <p className="ips-review__quiet">Nothing on this list.</p>
            ) : (
              <ul className="ips-review__tasks">
                {tasks.map((task) => (
                  <TaskLine key={task.taskId} review={review} task={task} onOpen={() => setOpen(task)} />
                ))}
              </ul>
            )}
          </Section>
        );
      })}
      {open !== null && (
        <TaskDialog
          reviewId={review.reviewId}
          task={typeof open === "string" ? null : open}
          kind={typeof open === "string" ? open : open.kind}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

/** By when the steps of the whole review are done, and where those days come from; without any, where the lines' own days came from. */
function DaysOfReview({ review: { deadlines } }: { review: ReviewView }) {
  const maySet = useMay("settings.read");
  if (deadlines.length > 0)
    return (
      <>
        <DeadlineList deadlines={deadlines} />
        {maySet && (
          <p className="ips-review__quiet">
            These are your agency’s days: <Link href="/settings/review-days">see and print them</Link>. The
            lines below have days of their own, which anybody in the review may change.
          </p>
        )}
      </>
    );
  return (
    <p className="ips-review__quiet">
      Your agency follows no timetable of reviews. The days of these lines were proposed when the review was
      planned, after IPS Grow’s timetable (one source); change any of them.
    </p>
  );
}

function TaskLine({ review, task, onOpen }: { review: ReviewView; task: ReviewTask; onOpen: () => void }) {
  const api = useApi();
  const changed = useReviewChanged();
  const save = useMutation(api.review.saveTask.mutationOptions({ onSuccess: changed }));
  const { taskId, kind, words, askedOf, dueOn, doneOn, doneByName, note } = task;
  const done = save.isPending ? save.variables.done : doneOn !== null;
  return (
    <li className="ips-review__task">
      <input
        type="checkbox"
        id={`task-${taskId}`}
        checked={done}
        onChange={(event) =>
          save.mutate({
            reviewId: review.reviewId,
            taskId,
            kind,
            words,
            askedOf,
            dueOn,
            note,
            done: event.target.checked,
            withdrawn: false,
          })
        }
      />
      <div>
        <label htmlFor={`task-${taskId}`}>{taskText(task)}</label>
        <p className="ips-review__quiet">
          {[
            ...(askedOf === "" ? [] : [`Asked: ${askedOf}`]),
            doneOn !== null
              ? `Done ${formatDay(doneOn, "en", review.today)}${doneByName === "" ? "" : `, ${doneByName}`}`
              : dueOn === null
                ? "No day set"
                : formatDue(dueOn, "en", review.today),
            ...(note === "" ? [] : [note]),
          ].join(" · ")}
        </p>
      </div>
      <Button variant="quiet" size="small" onClick={onOpen} aria-label={`Change: ${taskText(task)}`}>
        Change
      </Button>
    </li>
  );
}
