import type { ScaleItem } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { VisuallyHidden } from "@ips/ui/visually-hidden";

/** All items as small numbers: which are rated, which is open before you, each one press away. */
export function ItemStrip({
  items,
  current,
  scoreOf,
  onGo,
}: {
  items: readonly ScaleItem[];
  current: number;
  scoreOf: (item: number) => number | null;
  onGo: (item: number) => void;
}) {
  return (
    <nav aria-label="Items" className="ips-review__strip">
      <ol>
        {items.map(({ number, key }) => {
          const score = scoreOf(number);
          return (
            <li key={number}>
              <button
                type="button"
                className={score === null ? "ips-review__step" : "ips-review__step ips-review__step--rated"}
                aria-current={number === current ? "step" : undefined}
                onClick={() => onGo(number)}
              >
                <span>{number}</span>
                <VisuallyHidden>
                  {" "}
                  {fidelityItemName(key)}, {score === null ? "not rated" : "rated"}{" "}
                </VisuallyHidden>
                <span className="ips-review__step-score">{score ?? "–"}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
