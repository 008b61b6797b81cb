import type { FidelityItem } from "@ips/contract";
import { Link } from "@ips/ui/link";
import { behindHref } from "./behind-href.ts";
import { inputText, isAnswer } from "./figure-text.ts";
import { inputName } from "./open-question.ts";

type Input = FidelityItem["inputs"][number];

/** A figure that leads to the records, events or answers it was counted from, where it has any. */
export function FigureLink({ input, program }: { input: Input; program: string }) {
  const { key, specialist } = input;
  const text = inputText(input);
  const href = behindHref({ key, specialist, program, answered: isAnswer(input) });
  if (href === null) return text;
  return (
    <Link
      href={href}
      aria-label={`${inputName(key)}${specialist === null ? "" : ` of ${specialist}`}: ${text}, what is behind it`}
    >
      {text}
    </Link>
  );
}
