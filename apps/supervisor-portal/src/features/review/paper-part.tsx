import type { ReviewView } from "@ips/contract";
import { fidelityScales, scoreReview } from "@ips/fidelity";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { refusalWords } from "@ips/screens/shell/refusal-words.ts";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { SelectField } from "@ips/ui/select-field";
import { Stack } from "@ips/ui/stack";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { givenChoices } from "./given-choices.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** A review that was done on paper: every score, and its total checked against their sum. */
export function PaperPart({ review }: { review: ReviewView }) {
  const api = useApi();
  const changed = useReviewChanged();
  const [scores, setScores] = useState(
    () => new Map(review.scores.map(({ item, score }) => [item, score === null ? "" : String(score)])),
  );
  const [total, setTotal] = useState(review.paperTotal === null ? "" : String(review.paperTotal));
  const [note, setNote] = useState(review.paperNote ?? "");
  const save = useMutation(api.review.savePaper.mutationOptions({ onSuccess: changed }));
  const scale = fidelityScales.find(({ id }) => id === review.scale);
  if (scale === undefined) return null;
  const numbers = Object.fromEntries(
    [...scores].map(([item, score]) => [item, score === "" ? null : Number(score)]),
  );
  const scored = scoreReview(scale, numbers);
  const sum = scored.ok ? scored.total : null;
  const differs = sum !== null && total !== "" && Number(total) !== sum;
  const send = (close: boolean) =>
    save.mutate({
      reviewId: review.reviewId,
      scores: scale.items.map(({ number }) => ({
        scoreId: newId(),
        item: number,
        score: numbers[number] ?? null,
      })),
      total: /^\d+$/u.test(total) ? Number(total) : null,
      note,
      close,
    });
  return (
    <Stack gap={3}>
      <ol className="ips-review__paper">
        {scale.items.map(({ number, key, section }, index) => (
          <Fragment key={number}>
            {section !== scale.items[index - 1]?.section && (
              <li className="ips-review__paper-section">
                <h2>{fidelitySectionName(section)}</h2>
              </li>
            )}
            <li>
              <SelectField
                label={`${number}. ${fidelityItemName(key)}`}
                name={`paper-${number}`}
                width="narrow"
                disabled={!review.plans}
                options={[{ value: "", text: "–" }, ...givenChoices(scale)]}
                value={scores.get(number) ?? ""}
                onChange={(event) => setScores(new Map(scores).set(number, event.target.value))}
              />
            </li>
          </Fragment>
        ))}
      </ol>
      <p className="ips-review__suggestion">
        {sum === null
          ? `${scored.ok ? scored.rated : 0} of ${scale.items.length} entered. The total and the band show when all of them are.`
          : `The scores add up to ${sum}${scored.ok && scored.band !== null ? `: ${fidelityBandName(scored.band)}` : ""}.`}
      </p>
      <TextField
        label="Total on the paper"
        name="paper-total"
        width="narrow"
        inputMode="numeric"
        disabled={!review.plans}
        value={total}
        onChange={(event) => setTotal(event.target.value)}
      />
      {(differs || note !== "") && (
        <>
          {differs && (
            <Alert tone="warning">
              The paper says {total}, the scores add up to {sum}. Mend the score that is wrong, or say why
              they differ.
            </Alert>
          )}
          <TextAreaField
            label="Why the total differs"
            name="paper-note"
            rows={2}
            disabled={!review.plans}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
      {save.isError && (
        <Alert tone="error" heading={refusalWords(save.error).title} live="polite">
          {refusalWords(save.error).todo}
        </Alert>
      )}
      {review.plans && (
        <div className="ips-review__bar">
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={sum === null || total === "" || (differs && note.trim() === "")}
            onClick={() => send(true)}
          >
            It is whole
          </Button>
          <Button busy={save.isPending} onClick={() => send(false)}>
            Save what is there
          </Button>
        </div>
      )}
    </Stack>
  );
}
