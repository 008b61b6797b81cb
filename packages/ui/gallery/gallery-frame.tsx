import { useState } from "react";
import { SearchCombobox } from "../src/search-combobox.tsx";
import { Frame } from "../src/frame.tsx";
import { KeyboardHelp } from "../src/keyboard-help.tsx";
import { Menu } from "../src/menu.tsx";
import { StatusMessages } from "../src/status-messages.tsx";
import { useShortcuts } from "../src/use-shortcuts.ts";
import { CaseloadPage } from "./pages/caseload-page.tsx";
import { ClientPage } from "./pages/client-page.tsx";
import { FormPage } from "./pages/form-page.tsx";
import { ImportPage } from "./pages/import-page.tsx";
import { PartsPage } from "./pages/parts-page.tsx";
import { PlanPage } from "./pages/plan-page.tsx";
import { ReferralsPage } from "./pages/referrals-page.tsx";
import { TodayPage } from "./pages/today-page.tsx";

const pages = {
  today: { text: "Today", icon: "today", count: 6, countLabel: "6 need you", page: TodayPage },
  caseload: { text: "Caseload", icon: "people", page: CaseloadPage },
  client: { text: "Client", icon: "document", page: ClientPage },
  plan: { text: "Plan", icon: "edit", page: PlanPage },
  referrals: { text: "Referrals", icon: "inbox", count: 2, countLabel: "2 unanswered", page: ReferralsPage },
  form: { text: "Form", icon: "plus", page: FormPage },
  import: { text: "Import", icon: "upload", page: ImportPage },
  parts: { text: "Parts", icon: "chart", page: PartsPage },
} as const;

export function GalleryFrame({ portal, page }: { portal: "supervisor" | "counselor"; page: string }) {
  const [query, setQuery] = useState("");
  const [help, setHelp] = useState(false);
  const address = (key: string) => `?portal=${portal}&page=${key}`;
  const current = Object.keys(pages).find((key) => key === page) as keyof typeof pages | undefined;
  const Page = pages[current ?? "today"].page;
  const focusSearch = () => document.getElementById("search")?.focus();
  useShortcuts({
    "?": () => setHelp(true),
    "/": focusSearch,
    "Ctrl+K": focusSearch,
    "g t": () => location.assign(address("today")),
    "g c": () => location.assign(address("caseload")),
  });
  return (
    <StatusMessages label="Messages" closeLabel="Close">
      <Frame
        brand={
          portal === "supervisor"
            ? { name: "IPS", unit: "Harbor East", href: address("today") }
            : { name: "VR", unit: "North Office", href: address("today") }
        }
        nav={{
          label: "Areas",
          items: Object.entries(pages).map(([key, entry]) => ({
            ...entry,
            href: address(key),
            current: key === page,
          })),
        }}
        bottomBar={{
          label: "Quick ways",
          items: [
            {
              key: "today",
              text: "Today",
              icon: "today",
              href: address("today"),
              current: page === "today",
              count: 6,
            },
            {
              key: "caseload",
              text: "Caseload",
              icon: "people",
              href: address("caseload"),
              current: page === "caseload",
            },
            { key: "add", text: "Add", icon: "plus", href: address("form"), primary: true },
            { key: "search", text: "Search", icon: "search", onClick: () => undefined },
          ],
        }}
        search={
          <SearchCombobox
            id="search"
            label="Search people and employers"
            name="search"
            placeholder="Search people, employers…"
            shortcutHint="/"
            query={query}
            onQuery={setQuery}
            items={people.filter((item) => item.text.toLowerCase().includes(query.toLowerCase()))}
            onSelect={() => location.assign(address("client"))}
            emptyText="Nothing found"
            loadingText="Searching…"
            resultsText="results"
          />
        }
        userMenu={
          <Menu
            button={portal === "supervisor" ? "Ana Lopez" : "Eric Miller"}
            items={[
              { kind: "note", text: "ana@harbor.example" },
              { text: "Your account", href: "#account", icon: "settings" },
              { kind: "button", text: "Keyboard", icon: "help", onClick: () => setHelp(true) },
              { kind: "button", text: "Sign out", onClick: () => undefined },
            ]}
          />
        }
        labels={{ skip: "Skip to main content", menu: "Menu" }}
        focusKey={page}
      >
        <Page />
      </Frame>
      <KeyboardHelp
        open={help}
        onClose={() => setHelp(false)}
        title="Keyboard"
        closeLabel="Close"
        thenWord="then"
        groups={[
          {
            title: "Go to",
            shortcuts: [
              { keys: "g t", text: "Today" },
              { keys: "g c", text: "Caseload" },
            ],
          },
          {
            title: "Anywhere",
            shortcuts: [
              { keys: "/", text: "Search" },
              { keys: "Ctrl+K", text: "Search and commands" },
              { keys: "?", text: "This list" },
            ],
          },
        ]}
      />
    </StatusMessages>
  );
}

const people = [
  { id: "1", text: "Donna Rivera", detail: "H-1042 · job search", group: "People" },
  { id: "2", text: "Brian Reyes", detail: "H-1055 · new", group: "People" },
  { id: "3", text: "Kessler Hardware", detail: "8 contacts", group: "Employers" },
];
