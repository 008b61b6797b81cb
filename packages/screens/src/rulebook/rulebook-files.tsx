import type { Language } from "@ips/domain";
import { ButtonLink } from "@ips/ui/button-link";

/** The rulebook of the day as files. */
export function RulebookFiles({ asOf, language }: { asOf: string; language: Language }) {
  return (
    <>
      <ButtonLink
        href={`/api/rulebook.md?as-of=${asOf}&language=${language}`}
        icon="download"
        download="rulebook.md"
      >
        Markdown
      </ButtonLink>
      <ButtonLink href={`/api/rulebook.json?as-of=${asOf}`} icon="download" download="rulebook.json">
        JSON
      </ButtonLink>
    </>
  );
}
