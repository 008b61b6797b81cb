import type { ClientOutput } from "@ips/contract";
import { WhoSees } from "@ips/ui/who-sees";
import { Day } from "./day.tsx";

/** Under the name of a person whose record was opened from elsewhere in the agency: for reading, until when. */
export function OpenedBand({ opened }: { opened: NonNullable<ClientOutput["opened"]> }) {
  return (
    <WhoSees shared href="/elsewhere" linkText="Your openings">
      <span className="ips-band__sentence">
        You opened this record from elsewhere in the agency: for reading, until <Day on={opened.expiresOn} />.
        Every page you open is kept.
      </span>
    </WhoSees>
  );
}
