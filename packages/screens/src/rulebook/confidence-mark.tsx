import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { rulebookPartName } from "@ips/i18n/rulebook-part";
import { Tag } from "@ips/ui/tag";

/** How sure a rule is, in a word; what the word means stands once on the page. */
export function ConfidenceMark({
  rule,
  confidences,
  language,
}: {
  rule: Pick<RulebookRule, "confidence" | "interpreted">;
  confidences: RulebookDocument["confidences"];
  language: Language;
}) {
  const sure = confidences.find(({ code }) => code === rule.confidence);
  return (
    <>
      <Tag>{sure?.name[language] ?? rule.confidence}</Tag>
      {rule.interpreted && <Tag>{rulebookPartName("ours", language)}</Tag>}
    </>
  );
}
