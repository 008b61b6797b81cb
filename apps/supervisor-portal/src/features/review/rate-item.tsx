import type { ReviewView } from "@ips/contract";
import type { FidelityScale, ScaleItem } from "@ips/fidelity";
import { fidelityItemMeaning } from "@ips/i18n/fidelity-item-meaning";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { fidelitySourceName } from "@ips/i18n/fidelity-source";
import { formatMonthDay } from "@ips/i18n/format-date";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { RadioGroup } from "@ips/ui/radio-group";
import { Stack } from "@ips/ui/stack";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useShortcuts } from "@ips/ui/use-shortcuts";
import { anchorText } from "./anchor-text.ts";
import { EvidencePanel } from "./evidence-panel.tsx";
import { givenChoices } from "./given-choices.ts";
import type { GivenScore, RatingValue } from "./unsaved-ratings.ts";
import type { SavingState } from "./use-ratings.ts";

const scores = [1, 2, 3, 4, 5, 9] as const;
const noFitWords = "Does not fit this program.";

const savingText: Readonly<Record<SavingState, string>> = {
  saved: "Saved",
  saving: "Saving…",
  waiting: "Kept on this device; it is saved when there is a connection",
  refused: "Not saved; kept on this device",
};

/** One item on the desk: what it is about, what the records said, what the previous review gave it, the score and the notes. */
export function RateItem({
  review,
  scale,
  item,
  value,
  onValue,
  onGo,
  last,
  saving,
  keptHere,
}: {
  review: ReviewView;
  scale: FidelityScale;
  item: ScaleItem;
  value: RatingValue;
  onValue: (value: RatingValue) => void;
  onGo: (item: number) => void;
  last: number;
  saving: SavingState;
  keptHere: boolean;
}) {
  const { evidence, today } = review;
  const rate = (score: GivenScore) => onValue({ ...value, score });
  useShortcuts({
    ...Object.fromEntries(
      scores
        .filter((score) => score <= scale.highest || score === scale.missingMark)
        .map((score) => [String(score), () => rate(score)]),
    ),
    j: () => onGo(item.number + 1),
    k: () => onGo(item.number - 1),
  });
  const before = evidence?.previous?.scores.find((each) => each.item === item.number)?.score ?? null;
  const anchors = anchorText(item.anchors);
  const unrated = value.score !== null && value.score === scale.missingMark;
  const lowered = before !== null && value.score !== null && !unrated && value.score < before;
  return (
    <Card
      headingLevel={2}
      title={`${item.number}. ${fidelityItemName(item.key)}`}
      actions={<span className="ips-review__quiet">{fidelitySectionName(item.section)}</span>}
    >
      <Stack gap={3}>
        <p className="ips-review__meaning">{fidelityItemMeaning(item.key)}</p>
        {anchors !== null && <p className="ips-review__quiet">{anchors}</p>}
        <p className="ips-review__quiet">
          Look at: {item.sources.map((source) => fidelitySourceName(source)).join(", ")}.
        </p>
        {evidence !== null && (
          <EvidencePanel
            item={evidence.items.find((each) => each.item === item.number)}
            evidence={evidence}
            today={today}
          />
        )}
        {before !== null && evidence?.previous && (
          <p>
            The review of {formatMonthDay(evidence.previous.on, "en", today)} agreed on {before}
            {evidence.previous.kind === "self" ? " (self-rated)" : ""}.
          </p>
        )}
        <div className="ips-review__score">
          <RadioGroup
            label="Score"
            hint={`Keys 1 to 5; j for the next item, k for the one before.${scale.missingMark === null ? "" : ` ${scale.missingMark}: not enough to rate.`}`}
            name={`score-${item.number}`}
            layout="tiles"
            choices={givenChoices(scale).map(({ value: text }) => ({ value: text, text }))}
            value={value.score === null ? null : String(value.score)}
            onValue={(score) => rate(Number(score))}
          />
        </div>
        {scale.noFitScore === 1 && (
          <p>
            <Button
              size="small"
              onClick={() =>
                onValue({
                  score: 1,
                  comment: value.comment.includes(noFitWords)
                    ? value.comment
                    : [noFitWords, value.comment].filter(Boolean).join(" "),
                })
              }
            >
              It does not fit this program: a 1
            </Button>
          </p>
        )}
        {unrated && (
          <Alert tone="info">
            Write down what was missing. If the review agrees on it, it ends without a total and a band.
          </Alert>
        )}
        {lowered && (
          <Alert tone="info">
            Below the previous review. Nothing is lowered only because there was no progress: write down what
            you saw.
          </Alert>
        )}
        <TextAreaField
          label="What you saw and heard"
          hint="No names of people in the program"
          name={`comment-${item.number}`}
          rows={4}
          value={value.comment}
          onChange={(event) => onValue({ ...value, comment: event.target.value.slice(0, 4000) })}
        />
        <div className="ips-review__turn">
          <Button icon="chevron-left" disabled={item.number === 1} onClick={() => onGo(item.number - 1)}>
            Previous
          </Button>
          <p role="status" className="ips-review__quiet">
            {keptHere
              ? savingText[saving]
              : "This browser cannot keep your notes: wait for “Saved” before you leave"}
          </p>
          <Button variant="primary" disabled={item.number === last} onClick={() => onGo(item.number + 1)}>
            Next
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
