import type { FidelityReading } from "@ips/contract";
import { defaultFidelitySettings } from "@ips/fidelity";
import { Day } from "@ips/screens/record/day.tsx";
import { Button } from "@ips/ui/button";
import { useState } from "react";
import { ReadingDialog } from "./reading-dialog.tsx";

/** How the evidence is read, who set it and when, and the way to set it otherwise. */
export function ReadingLine({ reading, unitId }: { reading: FidelityReading; unitId: string }) {
  const [open, setOpen] = useState(false);
  const { months, settings, since, setBy } = reading;
  const otherwise = (Object.keys(settings) as (keyof typeof settings)[]).filter(
    (name) => settings[name] !== defaultFidelitySettings[name],
  );
  return (
    <p className="ips-fidelity__note">
      Read over {months === 1 ? "one month" : `${months} months`},{" "}
      {otherwise.length === 0
        ? "with the usual readings"
        : `with ${otherwise.length} ${otherwise.length === 1 ? "reading" : "readings"} of your own`}
      {since !== null && (
        <>
          , set on <Day on={since} /> by {setBy}
        </>
      )}
      .{" "}
      <Button variant="link" size="small" onClick={() => setOpen(true)}>
        Change how it is read
      </Button>
      {open && <ReadingDialog reading={reading} unitId={unitId} onClose={() => setOpen(false)} />}
    </p>
  );
}
