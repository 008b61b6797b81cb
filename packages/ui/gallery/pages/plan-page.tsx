import { useState } from "react";
import { Button } from "../../src/button.tsx";
import { Card } from "../../src/card.tsx";
import { Checklist } from "../../src/checklist.tsx";
import { DiffText } from "../../src/diff-text.tsx";
import { Dialog } from "../../src/dialog.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Presence } from "../../src/presence.tsx";
import { Quote } from "../../src/quote.tsx";
import { SideBySide } from "../../src/side-by-side.tsx";
import { SplitLayout } from "../../src/split-layout.tsx";
import { Undo } from "../../src/undo.tsx";
import { WhoSees } from "../../src/who-sees.tsx";

const mine = "Work 20 hours a week in a garden center near the 14 bus, mornings only.";
const theirs = "Work 24 hours a week in a garden center near the 14 or 7 bus, mornings.";

export function PlanPage() {
  const [done, setDone] = useState<readonly string[]>(["1"]);
  const [open, setOpen] = useState(false);
  const steps = [
    { key: "1", text: "Write down what went well at the nursery", meta: "Donna · done Nov 2" },
    {
      key: "2",
      text: "Visit Green Acres together and meet the manager",
      meta: "Ana · by Mon, Nov 23",
      changed: "Eric changed this on Nov 20",
    },
    { key: "3", text: "Approve work shoes and a bus pass", meta: "Eric, VR · by Fri, Nov 27" },
  ];
  return (
    <>
      <PageHeader
        title="Plan"
        sub="Donna Rivera · version 7"
        band={
          <WhoSees shared href="#sharing" linkText="Sharing">
            Edited with State VR, North Office
          </WhoSees>
        }
        actions={<Button icon="print">Print</Button>}
      >
        <Presence names={["Eric Miller"]} text="Eric is here" />
      </PageHeader>
      <SplitLayout
        main={
          <>
            <Card>
              <Quote source="Donna, Sep 1">
                I want to work with plants again, in the mornings, somewhere I can get to on my own.
              </Quote>
            </Card>
            <Card title="Find two garden centers that hire for spring">
              <Checklist
                label="Steps"
                stateText={{ done: "done", open: "open" }}
                onToggle={(key, on) => setDone(on ? [...done, key] : done.filter((other) => other !== key))}
                items={steps.map((step) => ({ ...step, done: done.includes(step.key) }))}
              />
              <Undo text="Step taken off the plan" undoLabel="Undo" onUndo={() => undefined} />
            </Card>
            <Card title="Two versions" tone="plain">
              <SideBySide
                left={{
                  title: "Yours, 10:42",
                  content: (
                    <DiffText
                      before={mine}
                      after={theirs}
                      words={{ removed: "only in yours", added: "only in theirs" }}
                      show="before"
                    />
                  ),
                  action: <Button size="small">Keep mine</Button>,
                }}
                right={{
                  title: "Eric Miller’s, 10:40",
                  content: (
                    <DiffText
                      before={mine}
                      after={theirs}
                      words={{ removed: "only in yours", added: "only in theirs" }}
                      show="after"
                    />
                  ),
                  action: <Button size="small">Take theirs</Button>,
                }}
                foot={
                  <Button variant="quiet" size="small" icon="edit" onClick={() => setOpen(true)}>
                    Edit together
                  </Button>
                }
              />
            </Card>
          </>
        }
        side={
          <>
            <Card title="May be said" tone="quiet">
              <p>That I use an employment service. Not: my health.</p>
            </Card>
            <Card title="Read only" tone="quiet">
              <Checklist
                label="Supports"
                stateText={{ done: "done", open: "open" }}
                items={[
                  { key: "a", text: "Bus pass", done: true },
                  { key: "b", text: "Job coach on the first day", done: false },
                ]}
              />
            </Card>
          </>
        }
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Edit together"
        closeLabel="Close"
        size="large"
        actions={
          <>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Save this text
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              Back to the plan
            </Button>
          </>
        }
      >
        <p>
          <DiffText before={mine} after={theirs} words={{ removed: "taken out", added: "put in" }} />
        </p>
      </Dialog>
    </>
  );
}
