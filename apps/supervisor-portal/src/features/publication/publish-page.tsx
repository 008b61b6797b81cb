import type { Publication, PublicationListOutput } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { publicationKindName } from "@ips/i18n/publication-kind";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Status } from "@ips/ui/status";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProgramPage } from "../../shell/program-page.tsx";
import { periodText, quarterText, ratedText, totalText } from "./publication-text.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

type Open = PublicationListOutput["open"][number];

/** What a program has published to the state, and what it could publish: seen first, then sent. */
export function PublishPage() {
  const api = useApi();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [publishing, setPublishing] = useState<Open | null>(null);
  const [withdrawing, setWithdrawing] = useState<Publication | null>(null);
  const query = useQuery({
    ...api.publication.list.queryOptions({ unitId }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <>
      <ProgramPage
        title="Publish to the state"
        sub="Your state's trainer sees what you publish here, and nothing else of your agency"
        actions={<ButtonLink href="/fidelity">Back to Fidelity</ButtonLink>}
        query={query}
        loading={{ label: "Loading what was published", rows: 6 }}
        empty="Your program's publications will be here"
        onProgram={setUnitId}
      >
        {({ today, open, publications }) => (
          <>
            <Section title="Ready to publish">
              <DataTable
                caption="Ready to publish"
                captionHidden
                columns={openColumns(today, setPublishing)}
                rows={open}
                rowKey={(row) => `${row.reviewId ?? ""}${row.from}`}
                loadingLabel="Loading what could be published"
                empty={
                  <p>Nothing waits: a review comes here when it is closed, a quarter when it is over.</p>
                }
              />
            </Section>
            <Section title="Published">
              <DataTable
                caption="Published"
                captionHidden
                columns={publishedColumns(today, setWithdrawing)}
                rows={publications}
                rowKey={(row) => row.publicationId}
                loadingLabel="Loading what was published"
                empty={<p>Nothing has left your agency.</p>}
              />
            </Section>
          </>
        )}
      </ProgramPage>
      {data?.program && publishing && (
        <PublishDialog
          what={publishing}
          unitId={data.program.unitId}
          today={data.today}
          onClose={() => setPublishing(null)}
        />
      )}
      {withdrawing && <WithdrawDialog publication={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}

const openColumns = (today: string, onPublish: (what: Open) => void): Column<Open>[] => [
  { key: "what", header: "What", rowHeader: true, cell: ({ kind }) => publicationKindName(kind) },
  { key: "period", header: "Records of", cell: ({ from, to }) => periodText(from, to, today) },
  {
    key: "do",
    header: "Look and publish",
    headerHidden: true,
    align: "end",
    cell: (row) => (
      <Button
        size="small"
        onClick={() => onPublish(row)}
        aria-label={`Preview ${publicationKindName(row.kind)}, ${periodText(row.from, row.to, today)}`}
      >
        Preview
      </Button>
    ),
  },
];

const publishedColumns = (
  today: string,
  onWithdraw: (publication: Publication) => void,
): Column<Publication>[] => [
  { key: "what", header: "What", rowHeader: true, cell: ({ kind }) => publicationKindName(kind) },
  { key: "period", header: "Records of", cell: ({ from, to }) => periodText(from, to, today) },
  { key: "figures", header: "What the trainer sees", cell: ({ figures }) => inShort(figures) },
  {
    key: "standing",
    header: "Where it stands",
    cell: (row) =>
      row.withdrawnAt === null ? (
        <Status kind="met">{`Published ${formatDay(row.publishedOn, "en", today)} by ${row.publishedByName}`}</Status>
      ) : (
        <Status kind="not-applicable">{`Withdrawn by ${row.withdrawnByName}: ${row.withdrawnReason ?? ""}`}</Status>
      ),
  },
  {
    key: "do",
    header: "Withdraw",
    headerHidden: true,
    align: "end",
    cell: (row) =>
      row.withdrawnAt === null ? (
        <Button
          size="small"
          variant="quiet"
          onClick={() => onWithdraw(row)}
          aria-label={`Withdraw ${publicationKindName(row.kind)}, ${periodText(row.from, row.to, today)}`}
        >
          Withdraw
        </Button>
      ) : null,
  },
];

const inShort = (figures: Publication["figures"]): string =>
  figures.is === "review" ? `${totalText(figures)} · ${ratedText(figures)}` : quarterText(figures);
