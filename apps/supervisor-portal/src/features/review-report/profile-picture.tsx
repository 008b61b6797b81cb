import type { ReviewReport } from "@ips/contract";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";

const column = 24;
const step = 22;
/** Room for the name of a section of few items. */
const narrowest = 84;
const foot = 40;

/** The profile: a column an item from 1 to 5, with a ring where the review before stood. The table below holds every figure. */
export function ProfilePicture({ report }: { report: ReviewReport }) {
  const { items, sections, highest } = report;
  const height = highest * step;
  const rings = items.some(({ previous }) => previous !== null);
  return (
    <figure
      className="ips-profile"
      role="img"
      aria-label={`Profile of ${items.length} items from 1 to ${highest}; the table of scores holds every figure.`}
    >
      <div className="ips-profile__sections">
        {sections.map(({ section }) => {
          const own = items.filter((item) => item.section === section);
          const width = Math.max(own.length * column, narrowest) + 4;
          return (
            <svg
              key={section}
              width={width}
              height={height + foot + 8}
              viewBox={`-2 -8 ${width} ${height + foot + 8}`}
              aria-hidden="true"
            >
              {own.map(({ item, score, previous }, index) => (
                <g key={item} transform={`translate(${index * column} 0)`}>
                  {Array.from({ length: highest }, (_, level) => (
                    <rect
                      key={level}
                      className={
                        score !== null && level < score ? "ips-profile__reached" : "ips-profile__empty"
                      }
                      x={2}
                      y={height - (level + 1) * step + 2}
                      width={column - 4}
                      height={step - 3}
                      rx={2}
                    />
                  ))}
                  {previous !== null && (
                    <circle
                      className="ips-profile__before"
                      cx={column / 2}
                      cy={height - previous * step + step / 2}
                      r={5}
                    />
                  )}
                  <text className="ips-profile__number" x={column / 2} y={height + 15} textAnchor="middle">
                    {item}
                  </text>
                </g>
              ))}
              <text className="ips-profile__section" x={2} y={height + 33}>
                {fidelitySectionName(section)}
              </text>
            </svg>
          );
        })}
      </div>
      <figcaption>
        A column an item, from 1 at the foot to {highest}.{rings && " A ring marks the review before."}
      </figcaption>
    </figure>
  );
}
