import type { RulebookDocument } from "@ips/contract";
import type { Language } from "@ips/domain";
import { rulebookPartName } from "@ips/i18n/rulebook-part";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";

/** What the marks of confidence mean, in plain words. */
export function WhatMarksMean({ document, language }: { document: RulebookDocument; language: Language }) {
  return (
    <Disclosure button={rulebookPartName("sure", language)}>
      <DescriptionList
        items={document.confidences.map(({ code, name, means }) => ({
          key: code,
          term: name[language],
          description: means[language],
        }))}
      />
    </Disclosure>
  );
}
