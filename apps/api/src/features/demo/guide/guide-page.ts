import type { Role } from "@ips/domain";
import { formatDate, formatExactDate, roleName } from "@ips/i18n";
import { html } from "hono/html";
import { agencyOf, demoStaff, unitOf, untilOf, type DemoStaffKey } from "../cast.ts";
import { demoAgencies, demoUnits } from "../agencies.ts";
import { demoEmail, demoPassword } from "../sign-ins.ts";
import type { GuideFacts } from "./guide-facts.ts";
import { portalOfMember } from "./load-cast.ts";
import { daysOf, tries } from "./stories.ts";

const marks = { late: ["◆", "Late"], soon: ["▲", "Soon"], news: ["●", "New"] } as const;

const firstName = (who: DemoStaffKey) => demoStaff[who].name.split(" ")[0] ?? "";

/** Where somebody works, in words. */
const placeOf = (who: DemoStaffKey) => {
  const unit = unitOf(who);
  return unit === null
    ? demoAgencies[agencyOf(who)].name
    : `${demoUnits[unit].name}, ${demoAgencies[agencyOf(who)].name}`;
};

/** A button that signs in as somebody and opens a page: a form, because signing in changes something. */
const door = (who: DemoStaffKey, path: string, text: string, quiet = false) =>
  html`<form method="post" action="/demo/sign-in" class="${portalOfMember(who)}">
    <input type="hidden" name="who" value="${who}" /><input type="hidden" name="to" value="${path}" />
    <button type="submit" class="${quiet ? "quiet" : "solid"}">${text}</button>
  </form>`;

/**
 * The first page of a demo: whom to sign in as to see what, what is special today, ten things to try.
 *
 * @param signedInAs the name of who is signed in in this browser, and their portal.
 */
export const guidePage = (
  facts: GuideFacts,
  signedInAs: { readonly name: string; readonly portal: string } | null,
) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Demo · One shared record for IPS teams and VR counselors</title>
        <link rel="icon" href="/supervisor/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/guide.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="top">
          <div class="wrap">
            <p><strong>IPS and VR, one shared record</strong> · demo</p>
            <p>
              ${
                signedInAs
                  ? html`Signed in as ${signedInAs.name} · <a href="/${signedInAs.portal}/">Go on</a>`
                  : html`<a href="/supervisor/sign-in">Supervisor portal</a> ·
                      <a href="/counselor/sign-in">Counselor portal</a>`
              }
            </p>
          </div>
        </header>
        <main id="main" class="wrap" tabindex="-1">
          <div class="hero">
            <h1>A state in small, to try everything on</h1>
            <p class="lead">
              Two mental health agencies with three IPS programs, the state’s VR agency with two offices, and
              its training center: about ${Math.round(facts.people / 10) * 10} people whom they serve, and a
              year of their work. Everybody is invented. Nothing you do here reaches anybody.
            </p>
            <div class="doors">
              ${door("ana", "/supervisor/today", "Start as Ana, employment specialist")}
              ${door("eric", "/counselor/today", "Start as Eric, VR counselor")}
            </div>
          </div>

          <section aria-labelledby="special">
            <h2 id="special">Special today, ${formatExactDate(facts.today, "en")}</h2>
            <p>
              Found in the record just now. Each line opens where it is solved, as the person who would solve
              it.
            </p>
            ${
              facts.special.length === 0
                ? html`<p>Nothing presses today.</p>`
                : html`<ul class="plain special">
                    ${facts.special.map(
                      ({ tone, text, who, path }) =>
                        html`<li class="${tone}">
                          <span class="mark" role="img" aria-label="${marks[tone][1]}"
                            >${marks[tone][0]}</span
                          >
                          <span>${text}</span>
                          ${door(who, path, `See it as ${firstName(who)}`, true)}
                        </li>`,
                    )}
                  </ul>`
            }
          </section>

          <section aria-labelledby="days">
            <h2 id="days">Whose day do you want to see?</h2>
            <p>One click signs you in as that person. Come back here to be somebody else.</p>
            <div class="cards">
              ${daysOf.map(({ who, story }) => {
                const needs = facts.needs.get(who);
                return html`<article class="card ${portalOfMember(who)}">
                  <h3>${demoStaff[who].name}</h3>
                  <p class="role">${roleName(demoStaff[who].role)} · ${placeOf(who)}</p>
                  <p class="story">${story}</p>
                  ${
                    needs
                      ? html`<p class="needs">
                          ${needs.now} need attention now · ${needs.week} more this week
                        </p>`
                      : ""
                  }
                  ${door(who, homeOf(who), `Sign in as ${firstName(who)}`)}
                </article>`;
              })}
            </div>
          </section>

          <section aria-labelledby="tries">
            <h2 id="tries">Ten things to try</h2>
            <p>
              To see both sides at once, keep one here and open the other in a private window: a browser is
              one person at a time.
            </p>
            <ol class="tries">
              ${tries.map(({ title, text, who }, index) => {
                const start = facts.starts[index];
                return html`<li class="${portalOfMember(who)}">
                  <div>
                    <h3>${title}</h3>
                    <p>${text}</p>
                    ${start ? door(who, start.path, `Try it as ${firstName(who)}`, true) : ""}
                  </div>
                </li>`;
              })}
            </ol>
          </section>

          <section aria-labelledby="everybody">
            <h2 id="everybody">Everybody who can sign in</h2>
            <p>All have the password <code>${demoPassword}</code>.</p>
            <details>
              <summary>Show the list</summary>
              <div class="scroll">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">Name</th>
                      <th scope="col">Work</th>
                      <th scope="col">E-mail address</th>
                      <th scope="col">Sign in</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${(Object.keys(demoStaff) as DemoStaffKey[])
                      .filter((who) => untilOf(who) === null)
                      .map(
                        (who) =>
                          html`<tr>
                            <th scope="row">${demoStaff[who].name}</th>
                            <td>${roleName(demoStaff[who].role)} · ${placeOf(who)}</td>
                            <td><code>${demoEmail(who)}</code></td>
                            <td>${door(who, homeOf(who), `Sign in as ${firstName(who)}`, true)}</td>
                          </tr>`,
                      )}
                  </tbody>
                </table>
              </div>
            </details>
          </section>

          <section aria-labelledby="over" class="note">
            <h2 id="over">Start over</h2>
            <p>
              This demo was built on ${formatDate(facts.builtOn, "en", facts.today)}; its dates count from
              that day. Change what you like. To have it new and counted from today, stop the product and
              start it with
              <code>npm start -- --reset-demo</code>.
            </p>
          </section>
        </main>
        <footer>
          <div class="wrap">
            Demo sign-ins exist only in a database that the demo made. A real record is never a demo, and a
            demo never becomes a real record.
          </div>
        </footer>
      </body>
    </html>`;

/** Where somebody's day begins. */
const homeOf = (who: DemoStaffKey): string => {
  const pages: Partial<Record<Role, string>> = {
    administrator: "staff",
    reviewer: "fidelity/reviews",
    trainer: "programs",
    "vr-business": "employers",
  };
  const page = pages[demoStaff[who].role] ?? "today";
  return `/${portalOfMember(who)}/${page}`;
};
