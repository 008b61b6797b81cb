import type { FidelityItem } from "@ips/contract";
import { rowFigures } from "@ips/contract/row-figure";
import { Link } from "@ips/ui/link";
import { inputText, isAnswer } from "./figure-text.ts";
import { inputName } from "./open-question.ts";
import { recordsHref } from "./records-search.ts";

type Input = FidelityItem["inputs"][number];

/** A figure that leads to the records it was counted from, where it has any. */
export function FigureLink({ input, program }: { input: Input; program: string }) {
  const { key, specialist } = input;
  const text = inputText(input);
  if (!(rowFigures as readonly string[]).includes(key) || isAnswer(input)) return text;
  const href = recordsHref({ figure: key, program, ...(specialist === null ? {} : { specialist }) });
  return (
    <Link
      href={href}
      aria-label={`${inputName(key)}${specialist === null ? "" : ` of ${specialist}`}: ${text}, the records`}
    >
      {text}
    </Link>
  );
}
