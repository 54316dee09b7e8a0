/** The page about the feeds: what there is, and how to have it where one looks anyway. */
import * as z from "zod";
import { Nation, StaffGroup } from "../../schema/codes.ts";
import { searchTrusts } from "../../schema/find-trust.ts";
import { labelOf } from "../../schema/labels.ts";
import type { Trust } from "../../schema/records.ts";
import { feedAddress, FEEDS } from "../feeds/addresses.ts";
import type { Column } from "../feeds/csv.ts";
import { type FeedFilter, filterInWords } from "../feeds/filter.ts";
import { impactColumns, strikeColumns } from "../feeds/tables.ts";
import { element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { nationNames } from "../words.ts";
import { pageOf } from "./layout.ts";

/** A form sends what was left empty, too. */
const unset = z.literal("").transform(() => undefined);

export const feedsPage = route({
  path: FEEDS,
  query: {
    nation: unset.or(parameters.nation),
    staffGroup: unset.or(parameters.staffGroup),
    trust: z.string("It is given more than once.").optional(),
  },
  async answer({ query, context, origin }) {
    const { edition } = await context.read();
    const typed = (query.trust ?? "").trim().slice(0, LONGEST);
    const found = typed === "" ? [] : trustsLike([...edition.directory.values()], typed);
    const [only = null, ...others] = found;
    const trust = others.length === 0 ? only : null;
    // A trust has a nation of its own, and a feed of another one would be all but empty.
    const nation = trust === null ? (query.nation ?? null) : null;
    const filter: FeedFilter = { nation, staffGroup: query.staffGroup ?? null, trust };
    return pageOf({
      title: "Calendars and feeds",
      description: "Strikes in the NHS as a calendar, as news and as tables.",
      body: [
        h("h1", {}, "Calendars and feeds"),
        h("p", {}, "Have the strikes that we know of in your own calendar, feed reader or spreadsheet."),
        h("p", {}, "A day without an entry does not mean that there is no strike."),
        choice(filter, typed),
        typed !== "" && trust === null ? whichTrust(typed, found) : subscriptions(origin, filter),
        h("h2", {}, "What the tables hold"),
        columns("The table of strikes: a row for each stoppage", strikeColumns),
        columns("The table of impacts: a row for each report or figure", impactColumns),
      ],
    });
  },
});

/** Characters of a name. */
const LONGEST = 100;
const SUGGESTIONS = 10;

/** By code, or by any name that it has or had. */
function trustsLike(trusts: readonly Trust[], text: string): Trust[] {
  const byCode = trusts.find(({ code }) => code.value === text.toUpperCase());
  return byCode ? [byCode] : searchTrusts(trusts, text).slice(0, SUGGESTIONS);
}

function whichTrust(text: string, found: readonly Trust[]) {
  if (found.length === 0) return h("p", {}, `We do not know an organisation called “${text}”.`);
  const links = found.map(({ code, name }) => h("li", {}, h("a", { href: `${FEEDS}?trust=${code.value}` }, name)));
  return [h("h2", {}, "Which one do you mean?"), h("ul", {}, links)];
}

function choice({ nation, staffGroup, trust }: FeedFilter, typed: string) {
  const text = { type: "text", id: "trust", name: "trust", value: trust?.name ?? typed, maxlength: LONGEST };
  return h(
    "form",
    { action: FEEDS, method: "get" },
    select({ name: "nation", label: "Nation", all: "All nations" }, nation, Nation.options, (one) => nationNames[one]),
    select({ name: "staffGroup", label: "Staff", all: "All staff" }, staffGroup, StaffGroup.options, (one) =>
      labelOf(one, null),
    ),
    h("p", {}, h("label", { for: "trust" }, "Trust, health board or hospital"), " ", h("input", text)),
    h("p", {}, h("button", { type: "submit" }, "Show the addresses")),
  );
}

function select<T extends string>(
  { name, label, all }: { name: string; label: string; all: string },
  chosen: T | null,
  options: readonly T[],
  wordsOf: (option: T) => string,
) {
  const listed = options.map((value) => h("option", { value, selected: value === chosen }, wordsOf(value)));
  const field = h("select", { id: name, name }, h("option", { value: "" }, all), listed);
  return h("p", {}, h("label", { for: name }, label), " ", field);
}

function subscriptions(origin: string, filter: FeedFilter) {
  const address = (file: string) => feedAddress(origin, `${FEEDS}/${file}`, filter);
  const calendar = address("strikes.ics");
  return [
    h("h2", {}, `Strikes: ${filterInWords(filter) ?? "all that we know of"}`),
    h("h3", {}, "In your calendar"),
    h("p", {}, h("a", { href: calendar.replace(/^https?:/, "webcal:") }, "Subscribe on this device")),
    h(
      "p",
      {},
      "Or give this address to your calendar (Google Calendar: Other calendars, From URL. Outlook: Add calendar, Subscribe from web): ",
      code(calendar),
    ),
    h(
      "p",
      {},
      "A strike that is moved or called off is changed in your calendar. Many calendars look only once a day: on the day itself, look here.",
    ),
    h("h3", {}, "What was published, as news for feed readers"),
    h(
      "ul",
      {},
      h("li", {}, "Atom: ", code(address("changes.atom"))),
      h("li", {}, "JSON Feed: ", code(address("changes.json"))),
    ),
    h("h3", {}, "Tables for spreadsheets"),
    h(
      "ul",
      {},
      h("li", {}, "Strikes (CSV): ", code(address("strikes.csv"))),
      h("li", {}, "What they did to services (CSV): ", code(address("impacts.csv"))),
    ),
  ];
}

function code(address: string) {
  return h("a", { href: address }, h("code", {}, address));
}

function columns<T>(title: string, list: readonly Column<T>[]) {
  const cells = ({ name, about }: Column<T>) => [h("th", { scope: "row" }, h("code", {}, name)), h("td", {}, about)];
  const rows = list.map((column) => h("tr", {}, cells(column)));
  return h("details", {}, h("summary", {}, title), h("table", {}, h("tbody", {}, rows)));
}
