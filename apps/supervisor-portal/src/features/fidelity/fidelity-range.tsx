import type { FidelityOutput } from "@ips/contract";
import { BigNumber, BigNumbers } from "@ips/ui/big-number";

/** Between which totals a review could end. Never one number while items wait for a reviewer. */
export function FidelityRange({ range, of }: { range: FidelityOutput["range"]; of: number }) {
  const { lowest, highest, maximum, awaiting } = range;
  return (
    <>
      <BigNumbers>
        <BigNumber
          value={lowest === highest ? lowest : `${lowest} to ${highest}`}
          label="is where a review could end"
          detail={`of ${maximum}, if every open answer went one way or the other`}
        />
        <BigNumber
          value={of - awaiting}
          label={`of ${of} items are suggested by the records`}
          detail={awaiting === 0 ? "none needs a reviewer first" : `${awaiting} need a reviewer`}
        />
      </BigNumbers>
      <p className="ips-fidelity__note">
        These are suggestions from everyday records, to see early where things move. Only reviewers who visit
        the program give a score, and nobody's work is ranked by it.
      </p>
    </>
  );
}
