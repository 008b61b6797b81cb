import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { formatExactDate } from "@ips/i18n/format-date";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { PrintSheet } from "../record/print-sheet.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { RuleText } from "./rule-text.tsx";
import { carriedSearch } from "./rulebook-address.ts";
import { RulebookFiles } from "./rulebook-files.tsx";
import type { RulebookSearch } from "./rulebook-search.ts";
import { useRulebook } from "./use-rulebook.ts";
import { versionText } from "./version-text.ts";

type Props = { ruleId: string; search: RulebookSearch; onSearch: (next: RulebookSearch) => void };

/** One rule: what it says, its figures by date and jurisdiction, its sources and how sure they are. */
export function RulePage({ ruleId, search, onSearch }: Props) {
  const query = useRulebook(search);
  const rule = query.data?.rules.find(({ id }) => id === ruleId);
  usePageTitle(rule ? `${rule.title.en} · Rulebook` : "Rulebook");
  return (
    <>
      <PageHeader
        title="Rulebook"
        breadcrumb={
          <Breadcrumb
            label="You are here"
            items={[{ href: `/rulebook${carriedSearch(search)}`, text: "Rulebook" }]}
          />
        }
        sub={query.data ? subLine(query.data) : undefined}
      />
      {query.isPending && <Skeleton label="Loading the rule" shape="lines" count={8} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && !rule && (
        <EmptyState
          headingLevel={2}
          icon="search"
          title="There is no rule of this name"
          action={<ButtonLink href="/rulebook">Show all rules</ButtonLink>}
        >
          It may have had another name in an older version. Look for its words.
        </EmptyState>
      )}
      {query.data && rule && <Rule document={query.data} rule={rule} search={search} onSearch={onSearch} />}
    </>
  );
}

const subLine = ({ packages, asOf }: RulebookDocument): string =>
  `${versionText(packages)} · figures in force on ${formatExactDate(asOf, "en")}`;

function Rule({
  document,
  rule,
  search,
  onSearch,
}: {
  document: RulebookDocument;
  rule: RulebookRule;
  search: RulebookSearch;
  onSearch: (next: RulebookSearch) => void;
}) {
  const language: Language = search.language ?? "en";
  const { language: _, ...rest } = search;
  return (
    <PrintSheet
      title={rule.title[language]}
      leaving={null}
      language={language}
      onLanguage={(chosen) => onSearch(chosen === "es" ? { ...rest, language: chosen } : rest)}
      back={{ href: `/rulebook${carriedSearch(search)}`, text: "All rules" }}
      actions={<RulebookFiles asOf={document.asOf} language={language} />}
    >
      <RuleText document={document} rule={rule} language={language} />
    </PrintSheet>
  );
}
