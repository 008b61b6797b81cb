import type { ReviewView } from "@ips/contract";
import type { FidelityScale, ScaleItem } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry, type EntryProblems } from "@ips/screens/record/use-entry.ts";
import { Alert } from "@ips/ui/alert";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { givenChoices, givenText } from "./given-choices.ts";
import { itemStandings } from "./item-standing.ts";
import { ratersOf } from "./review-text.ts";
import type { GivenScore } from "./unsaved-ratings.ts";
import { useReviewChanged } from "./use-review-changed.ts";

type Values = {
  scoreId: string;
  score: string;
  reason: string;
  observation: string;
  recommendation: string;
  wrongBefore: boolean;
  previousScore: string;
  previousNote: string;
};

const previousScores = ["1", "2", "3", "4", "5"].map((score) => ({ value: score, text: score }));

/** Agrees on one item: everybody's rating with its notes, the score with its reason, and what the report says of it. */
export function AgreeDialog({
  review,
  scale,
  item,
  onClose,
}: {
  review: ReviewView;
  scale: FidelityScale;
  item: ScaleItem;
  onClose: () => void;
}) {
  const api = useApi();
  const changed = useReviewChanged();
  const agree = useMutation(api.review.agree.mutationOptions());
  const [standing] = itemStandings(review, [item], scale.missingMark);
  const { said = null, before = null, differs = false, same = null } = standing ?? {};
  const settled = review.stage === "report";
  const entry = useEntry<Values>({
    name: `review.agree.${review.reviewId}.${item.number}.${said?.version ?? 0}`,
    initial: () => ({
      scoreId: newId(),
      score: String(said?.score ?? same ?? ""),
      reason: said?.reason ?? "",
      observation: said?.observation ?? "",
      recommendation: said?.recommendation ?? "",
      wrongBefore: said?.previousScore != null,
      previousScore: String(said?.previousScore ?? ""),
      previousNote: said?.previousNote ?? "",
    }),
    check: (values) => problemsOf(values, { before, differs, scale }),
    at: { "review.changed-meanwhile": "score" },
    save: ({
      scoreId,
      score,
      reason,
      observation,
      recommendation,
      wrongBefore,
      previousScore,
      previousNote,
    }) =>
      agree.mutateAsync({
        reviewId: review.reviewId,
        scoreId,
        item: item.number,
        version: said?.version ?? 0,
        score: givenOf(score),
        reason,
        observation,
        recommendation,
        previousScore: wrongBefore ? Number(previousScore) : null,
        previousNote: wrongBefore ? previousNote : "",
      }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  const unrated = entry.values.score === String(scale.missingMark);
  const lowered = isLowered(entry.values.score, before, scale);
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      size="large"
      title={`${item.number}. ${fidelityItemName(item.key)}`}
      submitText={settled ? "Save for the report" : "Agree on it"}
    >
      <ul className="ips-review__ratings">
        {ratersOf(review).map(({ memberId, name }) => {
          const rating = review.ratings.find(
            (each) => each.memberId === memberId && each.item === item.number,
          );
          return (
            <li key={memberId}>
              <strong>
                {name}: {givenText(rating?.score, scale)}
              </strong>
              {rating?.comment ? <p>{rating.comment}</p> : null}
            </li>
          );
        })}
      </ul>
      {settled ? (
        <p>
          Agreed: {givenText(givenOf(entry.values.score), scale)}. To change the score, go back to the scores
          first.
        </p>
      ) : (
        <>
          <RadioGroup
            label="Agreed score"
            layout="row"
            choices={givenChoices(scale)}
            {...entry.value("score")}
          />
          <TextAreaField
            label="Why this score"
            {...(!differs && !lowered ? { optionalMark: "optional" } : {})}
            rows={2}
            {...entry.text("reason")}
          />
        </>
      )}
      {unrated && !settled && (
        <Alert tone="info">
          An item without a score leaves the review without a total and a band: the report says which one, and
          what was missing.
        </Alert>
      )}
      {lowered && (
        <Alert tone="info">
          The previous review agreed on {before}. Nothing is lowered only because there was no progress: the
          report says what was seen.
        </Alert>
      )}
      <TextAreaField
        label="What was seen"
        hint="For the report: no names of people in the program"
        rows={4}
        {...entry.text("observation")}
      />
      <TextAreaField
        label="Recommendation"
        optionalMark="optional"
        rows={3}
        {...entry.text("recommendation")}
      />
      {!settled && before !== null && (
        <>
          <CheckboxField
            label={`The previous review's ${before} was wrong`}
            hint="The report says so; the previous review itself stays as it is"
            {...entry.checked("wrongBefore")}
          />
          {entry.values.wrongBefore && (
            <>
              <RadioGroup
                label="It should have been"
                layout="row"
                choices={previousScores}
                {...entry.value("previousScore")}
              />
              <TextAreaField label="How that is known" rows={2} {...entry.text("previousNote")} />
            </>
          )}
        </>
      )}
    </EntryDialog>
  );
}

const givenOf = (score: string): GivenScore | null =>
  ([1, 2, 3, 4, 5, 9] as const).find((each) => String(each) === score) ?? null;

/** Below what the previous review agreed on; the mark for "not enough to rate" is no score. */
const isLowered = (score: string, before: number | null, { missingMark }: FidelityScale): boolean =>
  before !== null && score !== "" && score !== String(missingMark) && Number(score) < before;

function problemsOf(
  { score, reason, observation, wrongBefore, previousScore, previousNote }: Values,
  { before, differs, scale }: { before: number | null; differs: boolean; scale: FidelityScale },
): EntryProblems<Values> {
  const lowered = isLowered(score, before, scale);
  const unrated = score === String(scale.missingMark);
  return {
    ...(score === "" ? { score: "Choose the score you agree on." } : {}),
    ...(differs && reason.trim() === "" ? { reason: "The ratings differed: say what decided." } : {}),
    ...(lowered && observation.trim() === ""
      ? { observation: "Say what was seen that lowers the score." }
      : {}),
    ...(unrated && observation.trim() === "" ? { observation: "Say what was missing to rate it." } : {}),
    ...(wrongBefore && previousScore === "" ? { previousScore: "Choose the score it should have had." } : {}),
    ...(wrongBefore && previousNote.trim() === "" ? { previousNote: "Say how that is known." } : {}),
  };
}
