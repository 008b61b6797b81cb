import { Alert } from "../../src/alert.tsx";
import { BigNumber, BigNumbers } from "../../src/big-number.tsx";
import { Button } from "../../src/button.tsx";
import { Card } from "../../src/card.tsx";
import { DataTable } from "../../src/data-table.tsx";
import { FormActions } from "../../src/form-actions.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Progress } from "../../src/progress.tsx";
import { Section } from "../../src/section.tsx";
import { Sparkline } from "../../src/sparkline.tsx";
import { Stepper } from "../../src/stepper.tsx";

const faults = [
  {
    line: "17",
    column: "Date of contact",
    value: "31/02/2026",
    wrong: "This day does not exist",
    todo: "Correct the date in the file, or leave the row out",
  },
  {
    line: "204",
    column: "Specialist",
    value: "A. Lopes",
    wrong: "Nobody of this name works here",
    todo: "Choose who is meant",
  },
];

export function ImportPage() {
  return (
    <>
      <PageHeader title="Import" sub="contacts-october.csv · trial run, nothing is saved yet" />
      <Stepper
        label="Import"
        steps={[
          {
            key: "files",
            title: "Files",
            state: "done",
            stateText: "done",
            detail: "3 files",
            onSelect: () => undefined,
          },
          {
            key: "columns",
            title: "Columns",
            state: "done",
            stateText: "done",
            detail: "all matched",
            onSelect: () => undefined,
          },
          { key: "check", title: "Check", state: "current", stateText: "now", detail: "3 rows need you" },
          { key: "result", title: "Result", state: "ahead", stateText: "not yet" },
        ]}
      />
      <BigNumbers>
        <BigNumber value="1,688" label="contacts ready" detail="of 1,691 rows" />
        <BigNumber value="3" label="need you" href="#faults" detail="each says what to do" />
        <BigNumber
          value="26"
          label="of 45 working"
          detail="58 %"
          trend={
            <Sparkline values={[12, 14, 13, null, 18, 22, 26]} label="Rising from 12 to 26 in seven months" />
          }
        />
      </BigNumbers>
      <Section title="Rows that need you" note="3 of 1,691">
        <DataTable
          caption="Rows that need you"
          captionHidden
          columns={[
            { key: "line", header: "Line", rowHeader: true, nowrap: true, cell: (row) => `Line ${row.line}` },
            { key: "column", header: "Column", cell: (row) => row.column },
            { key: "value", header: "In the file", cell: (row) => row.value },
            { key: "wrong", header: "What is wrong", cell: (row) => row.wrong },
            { key: "todo", header: "What to do", cell: (row) => row.todo },
          ]}
          rows={faults}
          rowKey={(row) => row.line}
          loadingLabel="Checking"
          empty={null}
        />
      </Section>
      <Section title="While it runs">
        <Card>
          <Progress label="Reading contacts" share={0.71} text="1,200 of 1,691 · you can leave this page" />
          <br />
          <Progress label="Looking for people" text="this takes a moment" />
        </Card>
      </Section>
      <Alert tone="info" heading="A trial run first, always" headingLevel={2}>
        Nothing is saved until you press Import.
      </Alert>
      <FormActions>
        <Button variant="primary">Import 1,688 contacts</Button>
        <Button>Download the 3 rows</Button>
      </FormActions>
    </>
  );
}
