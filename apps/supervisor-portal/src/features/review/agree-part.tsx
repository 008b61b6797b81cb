import type { ReviewView } from "@ips/contract";
import { fidelityScales, type FidelityScale, type ScaleItem } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { FilterChip } from "@ips/ui/chip";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Status } from "@ips/ui/status";
import { Stack } from "@ips/ui/stack";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { AgreeDialog } from "./agree-dialog.tsx";
import { givenText } from "./given-choices.ts";
import { itemStandings, type ItemStanding } from "./item-standing.ts";
import { mySeatIn, ratersOf } from "./review-text.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** Ratings side by side: where they differ and by how much, what was agreed, and what the report says of it. */
export function AgreePart({ review }: { review: ReviewView }) {
  const api = useApi();
  const changed = useReviewChanged();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [open, setOpen] = useState<ScaleItem | null>(null);
  const agree = useMutation(api.review.agree.mutationOptions());
  const scale = fidelityScales.find(({ id }) => id === review.scale);
  if (scale === undefined) return null;
  const standings = itemStandings(review, scale.items, scale.missingMark);
  const different = standings.filter(({ differs }) => differs);
  const alike = standings.filter(({ differs, agreed, same }) => !differs && agreed === null && same !== null);
  const writes =
    mySeatIn(review) !== null &&
    ["consensus", "report"].includes(review.stage) &&
    review.handedOverOn === null;
  const agreeOnAlike = async () => {
    for (const { item, same } of alike) {
      await agree.mutateAsync({
        reviewId: review.reviewId,
        scoreId: newId(),
        item: item.number,
        version: review.scores.find((each) => each.item === item.number)?.version ?? 0,
        score: same,
        reason: "",
        observation: "",
        recommendation: "",
        previousScore: null,
        previousNote: "",
      });
    }
    await changed();
  };
  return (
    <Stack gap={3}>
      <div className="ips-review__bar">
        {different.length > 0 && review.opened && (
          <FilterChip pressed={onlyDifferent} onToggle={setOnlyDifferent} count={different.length}>
            Only where ratings differ
          </FilterChip>
        )}
        {writes && review.stage === "consensus" && alike.length > 0 && (
          <Button busy={agree.isPending} onClick={() => void agreeOnAlike().catch(changed)}>
            Take over the {alike.length} that are alike
          </Button>
        )}
      </div>
      <DataTable
        caption="Items with their ratings"
        captionHidden
        density="dense"
        columns={columnsOf(review, scale, writes ? setOpen : null)}
        rows={onlyDifferent ? different : standings}
        rowKey={({ item }) => String(item.number)}
        loadingLabel="Loading the ratings"
        empty={<EmptyState icon="check" title="Every item was rated alike" />}
      />
      {open !== null && (
        <AgreeDialog
          key={open.number}
          review={review}
          scale={scale}
          item={open}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function columnsOf(
  review: ReviewView,
  scale: FidelityScale,
  onOpen: ((item: ScaleItem) => void) | null,
): Column<ItemStanding>[] {
  const raters = review.opened ? ratersOf(review) : [];
  const previous = review.evidence?.previous ?? null;
  return [
    {
      key: "item",
      header: "Item",
      rowHeader: true,
      cell: ({ item }) => `${item.number}. ${fidelityItemName(item.key)}`,
    },
    ...raters.map(({ memberId, name }) => ({
      key: memberId,
      header: name,
      align: "end" as const,
      cell: ({ ratings }: ItemStanding) => givenText(ratings.get(memberId), scale),
    })),
    ...(previous === null
      ? []
      : [
          {
            key: "previous",
            header: "Before",
            align: "end" as const,
            cell: ({ before }: ItemStanding) => before ?? "–",
          },
        ]),
    {
      key: "agreed",
      header: "Agreed",
      cell: ({ agreed, spread, differs }) =>
        agreed !== null ? (
          <Status kind="met">{givenText(agreed, scale)}</Status>
        ) : differs && spread === 0 ? (
          <Status kind="due-soon">Not all could rate it</Status>
        ) : differs ? (
          <Status kind="due-soon">{spread === 1 ? "1 point apart" : `${spread} points apart`}</Status>
        ) : (
          <Status kind="waiting">Not agreed yet</Status>
        ),
    },
    ...(onOpen === null
      ? [
          {
            key: "said",
            header: "What was seen",
            width: "wide" as const,
            cell: ({ said }: ItemStanding) => said?.observation || said?.reason || "–",
          },
        ]
      : [
          {
            key: "open",
            header: "Agree",
            headerHidden: true,
            cell: ({ item, agreed }: ItemStanding) => (
              <Button
                size="small"
                variant={agreed === null ? "secondary" : "quiet"}
                onClick={() => onOpen(item)}
                aria-label={`${agreed === null ? "Agree on" : "Open"} item ${item.number}`}
              >
                {agreed === null ? "Agree" : "Open"}
              </Button>
            ),
          },
        ]),
  ];
}
