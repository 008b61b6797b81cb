import { prosComponents, servicePayers } from "@ips/domain";
import { prosComponentName } from "@ips/i18n/pros-component";
import { servicePayerName } from "@ips/i18n/service-payer";
import { Disclosure } from "@ips/ui/disclosure";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import type { Entry } from "../record/use-entry.ts";
import { useProsOffered } from "../record/use-pros-offered.ts";
import type { ContactValues } from "./contact-values.ts";

const answers = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "", text: "Not known yet" },
];

/** What New York's PROS asks of a contact; nothing is shown to an agency that has nothing to do with it. */
export function ProsFields({ entry }: { entry: Entry<ContactValues> }) {
  const offered = useProsOffered();
  if (!offered) return null;
  const { startsAt, payer, prosComponent } = entry.values;
  return (
    <Disclosure
      button="PROS, optional"
      startsOpen={[startsAt, payer, prosComponent].some((each) => each !== "")}
    >
      <FieldRow>
        <TextField
          label="Began at"
          hint="Hours and minutes, such as 14:30"
          autoComplete="off"
          width="narrow"
          {...entry.text("startsAt")}
        />
        <SelectField
          label="Who pays for this time"
          hint="One payer a contact; what ACCES-VR pays for is left out of PROS"
          placeholder="Not known yet"
          options={servicePayers.map((each) => ({ value: each, text: servicePayerName(each) }))}
          {...entry.text("payer")}
        />
      </FieldRow>
      <SelectField
        label="PROS component"
        placeholder="None, or not known yet"
        options={prosComponents.map((each) => ({ value: each, text: prosComponentName(each) }))}
        {...entry.text("prosComponent")}
      />
      <RadioGroup
        label="One to one"
        hint="Ongoing support, and any service in the workplace, is given one to one"
        layout="row"
        choices={answers}
        {...entry.value("oneToOne")}
      />
      <RadioGroup
        label="A vocational service"
        hint="Two of thirty minutes or more in the month are asked for ongoing support"
        layout="row"
        choices={answers}
        {...entry.value("vocational")}
      />
    </Disclosure>
  );
}
