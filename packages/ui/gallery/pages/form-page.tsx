import { useState } from "react";
import { Button } from "../../src/button.tsx";
import { Card } from "../../src/card.tsx";
import { CheckboxField } from "../../src/checkbox-field.tsx";
import { CheckboxGroup } from "../../src/checkbox-group.tsx";
import { Combobox } from "../../src/combobox.tsx";
import { ConfirmDialog } from "../../src/confirm-dialog.tsx";
import { DateField } from "../../src/date-field.tsx";
import { ErrorSummary } from "../../src/error-summary.tsx";
import { FieldRow } from "../../src/field-row.tsx";
import { FileDrop } from "../../src/file-drop.tsx";
import { FormActions } from "../../src/form-actions.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { RadioGroup } from "../../src/radio-group.tsx";
import { SelectField } from "../../src/select-field.tsx";
import { SplitLayout } from "../../src/split-layout.tsx";
import { TextAreaField } from "../../src/text-area-field.tsx";
import { TextField } from "../../src/text-field.tsx";
import { WhoSees } from "../../src/who-sees.tsx";

const employers = [
  { id: "1", text: "Kessler Hardware", detail: "Main Street · 8 contacts" },
  { id: "2", text: "Lakeview Medical Center", detail: "2 contacts" },
];

export function FormPage() {
  const [mode, setMode] = useState<string | null>("person");
  const [date, setDate] = useState("2026-11-21");
  const [who, setWho] = useState<string[]>(["client"]);
  const [query, setQuery] = useState("");
  const [copy, setCopy] = useState(true);
  const [ask, setAsk] = useState(false);
  return (
    <>
      <PageHeader
        title="Log a contact"
        sub="Donna Rivera"
        band={
          <WhoSees shared href="#sharing" linkText="Sharing">
            State VR will see the date, the employer and who was there
          </WhoSees>
        }
      />
      <SplitLayout
        main={
          <form noValidate onSubmit={(event) => event.preventDefault()}>
            <ErrorSummary
              heading="2 things need your attention"
              attempt={0}
              errors={[
                { fieldId: "minutes", text: "Minutes must be a whole number, such as 45" },
                { fieldId: "note", text: "Write a short note" },
              ]}
            />
            <RadioGroup
              label="How"
              name="mode"
              value={mode}
              onValue={setMode}
              layout="tiles"
              requiredMark="required"
              choices={[
                { value: "person", text: "In person" },
                { value: "phone", text: "By phone" },
                { value: "video", text: "By video" },
                { value: "text", text: "By message", detail: "counts, but not as a meeting" },
              ]}
            />
            <DateField
              label="Date"
              name="date"
              value={date}
              onValue={setDate}
              requiredMark="required"
              quick={[
                { value: "2026-11-21", text: "Today" },
                { value: "2026-11-20", text: "Yesterday" },
              ]}
            />
            <FieldRow>
              <TextField
                id="minutes"
                label="Minutes"
                name="minutes"
                defaultValue="4o"
                inputMode="numeric"
                suffix="minutes"
                hint="With the person, travel not counted"
                error="Minutes must be a whole number, such as 45"
              />
              <SelectField
                label="Place"
                name="place"
                placeholder="Choose"
                defaultValue=""
                options={[
                  { value: "c", text: "Community" },
                  { value: "h", text: "Home" },
                  {
                    label: "Offices",
                    options: [
                      { value: "o", text: "Program office" },
                      { value: "v", text: "VR office" },
                    ],
                  },
                ]}
              />
            </FieldRow>
            <Combobox
              label="Employer"
              name="employer"
              optionalMark="optional"
              hint="Type a few letters"
              query={query}
              onQuery={setQuery}
              items={employers.filter((item) => item.text.toLowerCase().includes(query.toLowerCase()))}
              onSelect={(item) => setQuery(item.text)}
              emptyText="No employer found"
              loadingText="Searching…"
              resultsText="employers found"
              create={
                query ? { text: `Add “${query}” as a new employer`, onCreate: () => undefined } : undefined
              }
            />
            <CheckboxGroup
              label="Who was there"
              name="who"
              values={who}
              onValues={setWho}
              layout="row"
              choices={[
                { value: "client", text: "Donna" },
                { value: "manager", text: "Hiring manager" },
                { value: "counselor", text: "VR counselor" },
                { value: "family", text: "Family", disabled: true },
              ]}
            />
            <TextAreaField
              id="note"
              label="Note"
              name="note"
              error="Write a short note"
              foot="Kept on this phone until it is sent"
              defaultValue=""
            />
            <TextField
              label="Hourly wage"
              name="wage"
              prefix="$"
              defaultValue="17.50"
              width="narrow"
              disabled
            />
            <FileDrop
              label="Evidence"
              name="evidence"
              optionalMark="optional"
              dropText="Drop files here or"
              chooseText="choose files"
              onFiles={() => undefined}
              chosen={[{ key: "a", name: "signed-release.pdf", detail: "240 KB" }]}
              onRemove={() => undefined}
              removeLabel={(name) => `Remove ${name}`}
            />
            <CheckboxField
              label="A copy was given to Donna"
              name="copy"
              checked={copy}
              onChecked={setCopy}
              hint="On paper or by mail"
            />
            <FormActions note="Draft saved 10:42" sticky>
              <Button variant="primary" type="submit">
                Save contact
              </Button>
              <Button variant="quiet" onClick={() => setAsk(true)}>
                Discard draft
              </Button>
            </FormActions>
          </form>
        }
        side={
          <Card title="Where this goes" tone="quiet">
            <p>
              The chart, the monthly report to VR, the quarterly counts and the fidelity evidence. You write
              it once.
            </p>
          </Card>
        }
      />
      <ConfirmDialog
        open={ask}
        title="Discard this draft?"
        confirmLabel="Discard draft"
        cancelLabel="Keep writing"
        closeLabel="Close"
        danger
        onConfirm={() => setAsk(false)}
        onCancel={() => setAsk(false)}
      >
        <p>The note you wrote on this phone is deleted. Nothing was sent yet.</p>
      </ConfirmDialog>
    </>
  );
}
