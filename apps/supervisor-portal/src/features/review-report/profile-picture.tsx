import type { ReviewReport } from "@ips/contract";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";

const column = 24;
const step = 22;
const gap = 18;
const foot = 40;

/** The profile: a column an item from 1 to 5, with a ring where the review before stood. The table below holds every figure. */
export function ProfilePicture({ report }: { report: ReviewReport }) {
  const { items, sections, highest } = report;
  const height = highest * step;
  const placed = sections.map(({ section }, index) => {
    const own = items.filter((item) => item.section === section);
    const before = items.filter(
      (item) => sections.findIndex((each) => each.section === item.section) < index,
    );
    return { section, own, from: before.length * column + index * gap };
  });
  const width = items.length * column + (sections.length - 1) * gap;
  const rings = items.some(({ previous }) => previous !== null);
  return (
    <figure className="ips-profile">
      <svg
        viewBox={`-2 -8 ${width + 4} ${height + foot + 8}`}
        role="img"
        aria-label={`Profile of ${items.length} items from 1 to ${highest}; the table of scores holds every figure.`}
      >
        {placed.map(({ section, own, from }) => (
          <g key={section} transform={`translate(${from} 0)`}>
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
          </g>
        ))}
      </svg>
      <figcaption>
        A column an item, from 1 at the foot to {highest}.{rings && " A ring marks the review before."}
      </figcaption>
    </figure>
  );
}
