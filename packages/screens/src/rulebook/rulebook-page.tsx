import type { RulebookDocument } from "@ips/contract";
import type { Language } from "@ips/domain";
import { formatExactDate } from "@ips/i18n/format-date";
import { languageName } from "@ips/i18n/language";
import { unreviewedMark } from "@ips/i18n/translation";
import { Button } from "@ips/ui/button";
import { DateField } from "@ips/ui/date-field";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { TextField } from "@ips/ui/text-field";
import { Toolbar } from "@ips/ui/toolbar";
import { useTypedSearch } from "../record/use-typed-search.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useToday } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { matchRules } from "./match-rules.ts";
import { RuleList } from "./rule-list.tsx";
import { RulebookFiles } from "./rulebook-files.tsx";
import type { RulebookSearch } from "./rulebook-search.ts";
import { useRulebook } from "./use-rulebook.ts";
import { versionText } from "./version-text.ts";
import { WhatMarksMean } from "./what-marks-mean.tsx";

type Props = { search: RulebookSearch; onSearch: (next: RulebookSearch) => void };

/** Every rule that the product goes by, to look for and to read. The address is the view. */
export function RulebookPage({ search, onSearch }: Props) {
  usePageTitle("Rulebook");
  const query = useRulebook(search);
  return (
    <>
      <PageHeader
        title="Rulebook"
        sub={query.data ? subLine(query.data) : undefined}
        actions={query.data && <RulebookFiles asOf={query.data.asOf} language={search.language ?? "en"} />}
      />
      {query.isPending && <Skeleton label="Loading the rulebook" shape="rows" count={8} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <Rules document={query.data} search={search} onSearch={onSearch} />}
    </>
  );
}

const subLine = ({ rules, packages, asOf }: RulebookDocument): string =>
  `${rules.length} rules · ${versionText(packages)} · figures in force on ${formatExactDate(asOf, "en")}`;

function Rules({ document, search, onSearch }: Props & { document: RulebookDocument }) {
  const today = useToday();
  const [typed, setTyped] = useTypedSearch(search.text ?? "", (text) => {
    const { text: _, ...rest } = search;
    onSearch(text === "" ? rest : { ...rest, text });
  });
  const language: Language = search.language ?? "en";
  const mark = unreviewedMark(language);
  const found = matchRules(document.rules, search);
  const without = (key: keyof RulebookSearch): RulebookSearch =>
    Object.fromEntries(Object.entries(search).filter(([name]) => name !== key));
  return (
    <Stack gap={3}>
      <div className="ips-no-print">
        <Toolbar label="Find a rule" end={`${found.length} of ${document.rules.length}`}>
          <TextField
            label="Words, source or id"
            name="text"
            type="search"
            width="narrow"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <SelectField
            label="Chapter"
            name="family"
            width="narrow"
            options={[
              { value: "", text: "All chapters" },
              ...document.families.map(({ id, name }) => ({ value: id, text: name.en })),
            ]}
            value={search.family ?? ""}
            onChange={({ target }) =>
              onSearch({ ...without("family"), ...(target.value ? { family: target.value } : {}) })
            }
          />
          <SelectField
            label="Language"
            name="language"
            width="narrow"
            options={(["en", "es"] as const).map((each) => ({ value: each, text: languageName(each) }))}
            value={language}
            onChange={({ target }) =>
              onSearch({ ...without("language"), ...(target.value === "es" ? { language: "es" } : {}) })
            }
          />
          <DateField
            label="Figures on"
            name="asOf"
            value={search.asOf ?? today}
            onValue={(asOf) => onSearch({ ...without("asOf"), ...(asOf && asOf !== today ? { asOf } : {}) })}
          />
        </Toolbar>
      </div>
      {mark && <p lang={language}>{mark}</p>}
      <WhatMarksMean document={document} language={language} />
      {found.length === 0 ? (
        <EmptyState
          headingLevel={2}
          icon="search"
          title="No rule holds these words"
          action={
            <Button
              onClick={() => {
                setTyped("");
                onSearch(search.language ? { language: search.language } : {});
              }}
            >
              Show all
            </Button>
          }
        >
          Try fewer words, a part of the citation such as 361.45, or another chapter.
        </EmptyState>
      ) : (
        <RuleList document={document} rules={found} search={search} />
      )}
    </Stack>
  );
}
