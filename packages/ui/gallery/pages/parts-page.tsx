import { Alert } from "../../src/alert.tsx";
import { Button } from "../../src/button.tsx";
import { ButtonLink } from "../../src/button-link.tsx";
import { Card } from "../../src/card.tsx";
import { Chip, FilterChip } from "../../src/chip.tsx";
import { DescriptionList } from "../../src/description-list.tsx";
import { EmptyState } from "../../src/empty-state.tsx";
import { ErrorState } from "../../src/error-state.tsx";
import { Icon, iconNames } from "../../src/icon.tsx";
import { IconButton } from "../../src/icon-button.tsx";
import { Link } from "../../src/link.tsx";
import { Meter } from "../../src/meter.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Skeleton } from "../../src/skeleton.tsx";
import { SpanStrips } from "../../src/span-strips.tsx";
import { Sparkline } from "../../src/sparkline.tsx";
import { Stack } from "../../src/stack.tsx";
import { Status, statusKinds } from "../../src/status.tsx";
import { Tag } from "../../src/tag.tsx";
import { WhyPanel } from "../../src/why-panel.tsx";

const words = {
  overdue: "8 days late",
  "due-soon": "Due in 3 days",
  due: "Due Dec 4",
  waiting: "Waiting for State VR",
  met: "Met in 24 of 30 days",
  "missing-answer": "1 answer missing",
  "not-applicable": "Does not apply",
};

export function PartsPage() {
  return (
    <>
      <PageHeader title="Parts" sub="Small things, all together" />
      <Stack gap={2}>
        <Card title="Buttons">
          <Stack direction="row" gap={1}>
            <Button variant="primary">Sign release</Button>
            <Button>Ask for more</Button>
            <Button variant="quiet">Decline</Button>
            <Button variant="danger">Stop sharing</Button>
            <Button variant="link">Undo</Button>
            <Button variant="primary" busy>
              Saving
            </Button>
            <Button disabled>Not possible</Button>
            <Button size="small" icon="plus">
              Small
            </Button>
            <ButtonLink href="#there" icon="external">
              A link
            </ButtonLink>
            <IconButton icon="print" label="Print" />
          </Stack>
        </Card>
        <Card title="Status">
          <Stack direction="row" gap={3}>
            {statusKinds.map((kind) => (
              <Status key={kind} kind={kind}>
                {words[kind]}
              </Status>
            ))}
          </Stack>
          <br />
          <Stack direction="row" gap={1}>
            {statusKinds.map((kind) => (
              <Status key={kind} kind={kind} variant="chip">
                {words[kind]}
              </Status>
            ))}
          </Stack>
        </Card>
        <Card title="Tags, chips, bars">
          <Stack direction="row" gap={2}>
            <Tag>Job search</Tag>
            <Tag tone="accent">Shared</Tag>
            <Chip onRemove={() => undefined} removeLabel="Remove Kessler Hardware">
              Kessler Hardware
            </Chip>
            <FilterChip pressed onToggle={() => undefined} count={18}>
              My people
            </FilterChip>
            <FilterChip pressed={false} onToggle={() => undefined}>
              With VR
            </FilterChip>
            <Meter label="Caseload" value={18} max={20} text="18 of 20 · 1.0 FTE" />
            <Meter label="Caseload" value={20} max={20} text="20 of 20 · full" tone="near" />
            <Meter label="Caseload" value={23} max={20} text="23 of 20 · 3 too many" tone="over" />
            <Sparkline values={[2, 3, 2, null, 5, 6]} label="Rising from 2 to 6" />
            <SpanStrips
              lines={[
                {
                  key: "months",
                  name: null,
                  text: "2 of 3 months",
                  spans: ["May", "June", "July"].map((key) => ({ key, kept: key !== "June" })),
                },
              ]}
            />
          </Stack>
        </Card>
        <Alert tone="info" heading="Two people share this record">
          Changes are seen by <Link href="#vr">State VR</Link>.
        </Alert>
        <Alert tone="success">Referral accepted.</Alert>
        <Alert tone="warning" heading="Release ends tomorrow" actions={<Button size="small">Renew</Button>}>
          State VR will not see the plan from Mon, Nov 23.
        </Alert>
        <Alert tone="error" heading="Not saved">
          What you wrote is kept on this device. Try again.
        </Alert>
        <Card title="Why">
          <WhyPanel
            button="why"
            label="Why: 26 of 45"
            titles={{ facts: "What is known", rule: "The rule", sources: "Sources" }}
            facts={[{ key: "a", label: "Working", value: "26" }]}
            rule="Everyone with a job on the last day of the quarter."
            citations={[{ key: "c", text: "IPS quarterly outcomes guide" }]}
          />
        </Card>
        <Card title="Details">
          <DescriptionList
            layout="grid"
            items={[
              { term: "Hours", description: "24 a week" },
              { term: "Wage", description: "$17.50 an hour" },
              { term: "Started", description: "Oct 5" },
              { term: "Open to anyone", description: "yes" },
            ]}
          />
        </Card>
        <EmptyState
          icon="building"
          title="Employers you have met will be listed here"
          action={<Button variant="primary">Add an employer</Button>}
        >
          Each contact you log adds its employer.
        </EmptyState>
        <ErrorState
          title="The plan could not be saved"
          kept="Your text is kept on this device."
          todo="Check the connection and try again."
          retry={{ text: "Try again", onRetry: () => undefined }}
        />
        <Card title="Loading">
          <Skeleton label="Loading" />
          <br />
          <Skeleton label="Loading" shape="rows" />
          <br />
          <Skeleton label="Loading" shape="cards" />
        </Card>
        <Card title="Drawings">
          <Stack direction="row" gap={2}>
            {iconNames.map((name) => (
              <span key={name} title={name}>
                <Icon name={name} />
              </span>
            ))}
          </Stack>
        </Card>
      </Stack>
    </>
  );
}
