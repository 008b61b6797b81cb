import type { ReportItem, ReviewReportOutput } from "@ips/contract";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Section } from "@ips/ui/section";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { changeText } from "./report-text.ts";
import type { Refetch } from "./report-texts.tsx";
import { SaveLine } from "./save-line.tsx";
import { useAutosave } from "./use-autosave.ts";
import { Written } from "./written.tsx";

/** Every item: its score, what was seen, what is recommended. */
export function ReportItems({ data, refetch }: { data: ReviewReportOutput; refetch: Refetch }) {
  const { report } = data;
  return report.sections.map(({ section }) => (
    <Section key={section} title={fidelitySectionName(section)}>
      {report.items
        .filter((item) => item.section === section)
        .map((item) => (
          <ItemPart key={item.item} item={item} data={data} refetch={refetch} />
        ))}
    </Section>
  ));
}

function ItemPart({ item, data, refetch }: { item: ReportItem; data: ReviewReportOutput; refetch: Refetch }) {
  const [open, setOpen] = useState(false);
  const version = versionOf(data, item.item);
  const name = `${item.item}. ${fidelityItemName(item.key)}`;
  return (
    <section className="ips-report__item" aria-label={name}>
      <h3 className="ips-report__item-title">{name}</h3>
      <p className="ips-report__item-score">
        {item.score === null ? "Not rated yet" : `${item.score} of ${data.report.highest}`}
        {item.previous !== null && (
          <span className="ips-report__quiet">
            {" "}
            · before {item.previous}, {changeText(item.change)}
          </span>
        )}
      </p>
      {item.correction && (
        <p>
          The review before had {item.correction.was}. {item.correction.note}
        </p>
      )}
      {open && version !== null ? (
        <ItemEditor
          item={item}
          version={version}
          data={data}
          refetch={refetch}
          onClose={() => setOpen(false)}
        />
      ) : (
        <>
          <Written text={item.seen} empty="Nothing was written about what was seen." />
          {item.recommendation !== "" && (
            <div className="ips-report__recommended">
              <h4>Recommendation</h4>
              <Written text={item.recommendation} empty="" />
            </div>
          )}
          {data.mayWrite && version !== null && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => setOpen(true)}
              aria-label={`Change the words of ${name}`}
            >
              Change the words
            </Button>
          )}
        </>
      )}
    </section>
  );
}

const versionOf = ({ itemVersions }: ReviewReportOutput, item: number) =>
  itemVersions.find((each) => each.item === item)?.version ?? null;

const textsOf = ({ seen, recommendation }: ReportItem) => ({ observation: seen, recommendation });

function ItemEditor({
  item,
  version,
  data,
  refetch,
  onClose,
}: {
  item: ReportItem;
  version: number;
  data: ReviewReportOutput;
  refetch: Refetch;
  onClose: () => void;
}) {
  const api = useApi();
  const { reviewId } = data.report;
  const save = useMutation(api.reviewReport.saveItem.mutationOptions());
  const autosave = useAutosave(
    `review-report.${reviewId}.${item.item}`,
    { texts: textsOf(item), version },
    (texts, from) => save.mutateAsync({ reviewId, item: item.item, version: from, ...texts }),
  );
  const onTheirs = async (choice: "take" | "keep-mine") => {
    const stored = await refetch();
    const now = stored?.report.items.find((each) => each.item === item.item);
    const nowVersion = stored === undefined ? null : versionOf(stored, item.item);
    if (now === undefined || nowVersion === null) return;
    if (choice === "take") autosave.takeStored(textsOf(now), nowVersion);
    else autosave.saveNow(nowVersion);
  };
  return (
    <>
      <SaveLine autosave={autosave} onTheirs={(choice) => void onTheirs(choice)} />
      <TextAreaField
        label="What was seen"
        name={`observation-${item.item}`}
        maxLength={8000}
        value={autosave.texts.observation}
        onChange={({ target }) => autosave.set("observation", target.value)}
      />
      <TextAreaField
        label="Recommendation"
        name={`recommendation-${item.item}`}
        maxLength={8000}
        value={autosave.texts.recommendation}
        onChange={({ target }) => autosave.set("recommendation", target.value)}
      />
      <Button
        size="small"
        onClick={() => {
          if (autosave.state === "waiting") autosave.saveNow();
          void refetch().then(onClose);
        }}
      >
        Done
      </Button>
    </>
  );
}
