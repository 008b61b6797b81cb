import { Breadcrumb } from "../../src/breadcrumb.tsx";
import { Button } from "../../src/button.tsx";
import { Card } from "../../src/card.tsx";
import { DateText } from "../../src/date-text.tsx";
import { DescriptionList } from "../../src/description-list.tsx";
import { Disclosure } from "../../src/disclosure.tsx";
import { EmptyState } from "../../src/empty-state.tsx";
import { Menu } from "../../src/menu.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { PersonName } from "../../src/person-name.tsx";
import { Presence } from "../../src/presence.tsx";
import { SplitLayout } from "../../src/split-layout.tsx";
import { Status } from "../../src/status.tsx";
import { Tabs } from "../../src/tabs.tsx";
import { Tag } from "../../src/tag.tsx";
import { Timeline, type TimelineEvent, type TimelineLimit } from "../../src/timeline.tsx";
import { WhoSees } from "../../src/who-sees.tsx";

const event = (
  id: string,
  date: string,
  what: string,
  label?: string,
  rest: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  id,
  date,
  what,
  dateText: date,
  text: `${what}, ${date}`,
  label,
  record: { href: `#${id}`, text: "Open record" },
  ...rest,
});
const limit = (
  id: string,
  start: string,
  due: string,
  what: string,
  label: string,
  status: TimelineLimit["status"],
  stateText: string,
  doneOn?: string,
): TimelineLimit => ({
  id,
  start,
  due,
  what,
  label,
  status,
  stateText,
  doneOn,
  dateText: `${start} → ${due}`,
  text: `${what}: ${start} to ${due}, ${stateText}`,
  record: { href: `#${id}`, text: "Open record" },
});

const ips = {
  id: "ips",
  name: "IPS",
  events: [
    event("entry", "2026-05-05", "Program entry", "entry"),
    event("profile", "2026-05-19", "Career profile finished", "profile"),
    event("employer", "2026-05-29", "First employer contact", "employer (24 d)", { status: "met" }),
    ...[
      "2026-07-08",
      "2026-07-16",
      "2026-08-03",
      "2026-08-11",
      "2026-08-20",
      "2026-09-04",
      "2026-10-20",
      "2026-11-05",
      "2026-11-12",
    ].map((date, index) => event(`contact-${index}`, date, "Employer contact", undefined, { minor: true })),
    event("job", "2026-10-05", "Job started at Kessler Hardware", "job at Kessler Hardware"),
    event("visit", "2026-10-08", "First-week visit", "visit"),
    event("ended", "2026-11-02", "Job ended", "job ended"),
  ],
  limits: [
    limit(
      "first",
      "2026-05-05",
      "2026-06-04",
      "First employer contact within 30 days",
      "met in 24 of 30 days",
      "met",
      "met",
      "2026-05-29",
    ),
    limit(
      "review",
      "2026-08-30",
      "2026-11-30",
      "Plan review",
      "plan review by Nov 30",
      "due-soon",
      "due in 9 days",
    ),
  ],
};
const vr = {
  id: "vr",
  name: "VR",
  events: [
    event("applied", "2026-06-22", "Applied for VR", "applied"),
    event("eligible", "2026-08-19", "Eligible", "eligible"),
  ],
  limits: [
    limit(
      "eligibility",
      "2026-06-22",
      "2026-08-21",
      "Eligibility decision within 60 days",
      "decided in 58 of 60 days",
      "met",
      "met",
      "2026-08-19",
    ),
    limit(
      "ipe",
      "2026-08-19",
      "2026-11-17",
      "IPE within 90 days",
      "IPE due Nov 17 · 4 days late",
      "overdue",
      "4 days late",
    ),
  ],
};

export function ClientPage() {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb label="You are here" items={[{ href: "?page=caseload", text: "Caseload" }]} />
        }
        title="Donna Rivera"
        sub={<>she/her · day 201 · job search · Ana Lopez · VR: Eric Miller (North Office)</>}
        band={
          <WhoSees shared href="#sharing" linkText="Sharing">
            Shared with State VR, North Office until Mar 1 · plan, jobs, employer contacts
          </WhoSees>
        }
        actions={
          <>
            <Button variant="primary" icon="plus">
              Log contact
            </Button>
            <Menu
              button="More"
              buttonClassName="usa-button ips-button ips-button--secondary"
              items={[
                { text: "Hand over", href: "#hand" },
                { kind: "button", text: "Print", icon: "print", onClick: () => undefined },
                { kind: "button", danger: true, text: "Close episode", onClick: () => undefined },
              ]}
            />
          </>
        }
      >
        <Status kind="overdue" variant="chip">
          IPE 4 days late
        </Status>
        <Status kind="due-soon" variant="chip">
          plan review due Nov 30
        </Status>
        <Disclosure button="2 more">
          <Status kind="met" variant="chip">
            first employer contact
          </Status>
        </Disclosure>
        <Presence names={["Eric Miller"]} text="Eric is here" />
      </PageHeader>
      <Card title="Both clocks">
        <Timeline
          label="Timeline of Donna Rivera"
          keysHint="Left and right arrow keys go through the events, up and down change the track."
          tracks={[ips, vr]}
          today="2026-11-21"
          todayText="today"
          monthText={(month) =>
            new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }).format(
              new Date(`${month}-01T00:00:00Z`),
            )
          }
          table={{
            button: "Show as a table",
            caption: "Timeline of Donna Rivera",
            when: "When",
            track: "Track",
            what: "What",
            state: "State",
          }}
        />
      </Card>

      <Tabs
        label="Donna Rivera"
        items={[
          { href: "#overview", text: "Overview", current: true },
          { href: "#plan", text: "Plan" },
          { href: "#contacts", text: "Contacts", count: 41 },
          { href: "#leads", text: "Employers & leads", count: 6 },
          { href: "#jobs", text: "Jobs & supports", count: 1 },
          { href: "#benefits", text: "Benefits" },
          { href: "#documents", text: "Documents" },
          { href: "#history", text: "History" },
        ]}
      />
      <SplitLayout
        main={
          <>
            <Card
              title="About"
              actions={
                <Button size="small" variant="quiet" icon="edit">
                  Edit
                </Button>
              }
            >
              <DescriptionList
                items={[
                  {
                    term: "Program entry",
                    description: (
                      <DateText dateTime="2026-05-05" text="Tue, May 5" exact="Tuesday, May 5, 2026" />
                    ),
                  },
                  { term: "Specialist", description: <PersonName name="Ana Lopez" avatar={false} /> },
                  { term: "Treatment team", description: "Harbor East, Team B" },
                  { term: "Language", description: "English, Spanish" },
                  { term: "Wants", description: <Tag>garden center</Tag> },
                ]}
              />
            </Card>
            <Card title="Benefits">
              <EmptyState
                title="Written earnings scenarios will be here"
                action={<Button>Ask the benefits planner</Button>}
              >
                No scenario has been written yet.
              </EmptyState>
            </Card>
          </>
        }
        side={
          <Card title="People" tone="quiet">
            <p>
              <PersonName name="Ana Lopez" detail="employment specialist" href="#ana" />
            </p>
            <p>
              <PersonName name="Eric Miller" detail="VR counselor, North Office" />
            </p>
          </Card>
        }
      />
    </>
  );
}
