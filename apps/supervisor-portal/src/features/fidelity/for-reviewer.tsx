import type { FidelityItem } from "@ips/contract";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { DescriptionList } from "@ips/ui/description-list";
import { Stack } from "@ips/ui/stack";
import { FigureLink } from "./figure-link.tsx";
import { inputName } from "./open-question.ts";
import { SpecialistTable } from "./specialist-table.tsx";

/** What records show of an item that no figure decides: for a reviewer to weigh, and apart from what counts towards the score. */
export function ForReviewer({
  item,
  shown,
  program,
}: {
  item: FidelityItem["key"];
  shown: FidelityItem["forReviewer"];
  program: string;
}) {
  if (shown.length === 0) return null;
  const whole = shown.filter(({ specialist }) => specialist === null);
  const ofPeople = shown.filter(({ specialist }) => specialist !== null);
  return (
    <Stack gap={1}>
      <p>Evidence for the reviewer, which moves no score:</p>
      {whole.length > 0 && (
        <DescriptionList
          items={whole.map((input) => ({
            key: input.key,
            term: inputName(input.key),
            description: <FigureLink input={input} program={program} />,
          }))}
        />
      )}
      {ofPeople.length > 0 && (
        <SpecialistTable
          caption={`${fidelityItemName(item)}, for the reviewer, by specialist`}
          inputs={ofPeople}
          program={program}
        />
      )}
    </Stack>
  );
}
