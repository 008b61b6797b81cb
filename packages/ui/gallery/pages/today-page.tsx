import { Button } from "../../src/button.tsx";
import { ButtonLink } from "../../src/button-link.tsx";
import { FindingList, FindingRow } from "../../src/finding-row.tsx";
import { Link } from "../../src/link.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Section } from "../../src/section.tsx";
import { useStatusMessage } from "../../src/status-messages.tsx";
import { WhyContent } from "../../src/why-panel.tsx";
import { WhoSees } from "../../src/who-sees.tsx";

export function TodayPage() {
  const say = useStatusMessage();
  return (
    <>
      <PageHeader
        title="Today"
        sub="Sat, Nov 21 · 3 need you now · 5 this week · 2 waiting for others"
        band={<WhoSees shared={false}>Only you and your supervisor</WhoSees>}
        actions={
          <Button
            variant="primary"
            icon="plus"
            onClick={() =>
              say({ text: "Contact with Donna saved", action: { text: "Undo", onAction: () => undefined } })
            }
          >
            Log contact
          </Button>
        }
      />
      <FindingList title="Now" note="3">
        <FindingRow
          status="overdue"
          title="IPE is 4 days late"
          who={
            <Link href="?page=client" variant="quiet">
              Donna Rivera
            </Link>
          }
          detail="VR, Eric Miller"
          action={
            <ButtonLink size="small" href="?page=plan">
              Open plan
            </ButtonLink>
          }
          why={{ button: "why", label: "Why: IPE is 4 days late, Donna Rivera", content: <IpeReasons /> }}
        />
        <FindingRow
          status="overdue"
          title="No hiring manager met yet"
          who={
            <Link href="?page=client" variant="quiet">
              Brian Reyes
            </Link>
          }
          detail="day 34 of 30"
          action={<Button size="small">Log a contact</Button>}
          why={{
            button: "why",
            label: "Why: No hiring manager met yet, Brian Reyes",
            content: <IpeReasons />,
          }}
        />
        <FindingRow
          status="due-soon"
          title="Release ends tomorrow"
          who={
            <Link href="?page=client" variant="quiet">
              Linh Johnson
            </Link>
          }
          detail="State VR"
          action={<Button size="small">Renew</Button>}
          why={{ button: "why", label: "Why: Release ends tomorrow, Linh Johnson", content: <IpeReasons /> }}
        />
      </FindingList>
      <FindingList title="This week" note="5">
        <FindingRow
          status="due-soon"
          title="First-week support visit"
          who={
            <Link href="?page=client" variant="quiet">
              Omar Tesfaye
            </Link>
          }
          detail="started Wed at Kessler Hardware"
          action={<Button size="small">Plan a visit</Button>}
        />
        <FindingRow
          status="missing-answer"
          title="Is the job open to anyone?"
          who={
            <Link href="?page=client" variant="quiet">
              Maria Papadopoulos-Hernandez
            </Link>
          }
          detail="Lakeview Medical Center"
          action={<Button size="small">Answer</Button>}
        />
        <FindingRow
          status="due"
          title="Plan review"
          who={
            <Link href="?page=client" variant="quiet">
              Sam Keller
            </Link>
          }
          detail="due Mon, Nov 30"
          action={
            <ButtonLink size="small" href="?page=plan">
              Open plan
            </ButtonLink>
          }
        />
      </FindingList>
      <FindingList title="Waiting for others" note="2">
        <FindingRow
          status="waiting"
          title="Referral sent Nov 18"
          who={
            <Link href="?page=client" variant="quiet">
              Rosa Gutierrez
            </Link>
          }
          detail="State VR, North Office"
        />
        <FindingRow
          status="waiting"
          title="Question answered Nov 19"
          who={
            <Link href="?page=client" variant="quiet">
              Ted Wilson
            </Link>
          }
          detail="State VR, North Office"
        />
      </FindingList>
      <Section title="Since you were here">
        <p>
          Eric Miller changed <Link href="?page=plan">2 steps in Donna’s plan</Link> · new lead:{" "}
          <Link href="#lead">Lakeview Medical Center</Link>
        </p>
      </Section>
    </>
  );
}

export function IpeReasons() {
  return (
    <WhyContent
      titles={{ facts: "What is known", rule: "The rule", sources: "Sources" }}
      facts={[
        {
          key: "eligible",
          label: "Eligible",
          value: "Wed, Aug 19, 2026",
          record: { href: "#case", text: "VR case" },
        },
        { key: "due", label: "IPE due", value: "Tue, Nov 17, 2026 · 4 days ago" },
        { key: "signed", label: "IPE signed", value: "not recorded yet", missing: true },
        { key: "extension", label: "Agreed extension", value: "none" },
      ]}
      rule="The plan for employment is developed within 90 days of the eligibility decision, unless both agree to an extension to a certain date."
      startEvent="This clock started at the eligibility decision."
      otherReading="State VR’s own setting asks for 60 days; by that reading it was due Sun, Oct 18."
      citations={[
        {
          key: "cfr",
          text: "34 CFR 361.45(e)",
          href: "https://www.ecfr.gov/current/title-34/section-361.45",
        },
        { key: "usc", text: "29 U.S.C. 722(b)(3)(F)(ii)", note: "single source" },
      ]}
    />
  );
}
