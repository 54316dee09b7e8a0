/** The sentences of the documentation that no code can give. */

export const introduction = [
  "What strikes are planned in the NHS, what they touch at which trust, and what a member of the public should do. One endpoint, GraphQL over POST or GET, JSON. There is no key and no registration.",
  "We are not the NHS. Each fact shows where it comes from: the sentence that says it, or the page where it stands. Nothing is shown that a person has not accepted. Where nobody knows, the answer says so.",
];

export const emergency =
  "If somebody's life is at risk, call 999 or go to A&E. Strikes do not change this, and no error of this service does.";

export const firstTenMinutes = [
  "Run `npm ci` and `npm start`: the service stands at <http://localhost:4000/graphql> with our standing advice, a back catalogue of strikes since 2015 and some samples. In a browser the same address opens an explorer. Then ask what stood at Southampton's hospitals on a morning in April 2016.",
  "Leave out `at` to ask about now. Every snippet on this page is run by our tests.",
];

export const examples =
  "Each was asked of the service over a few made-up records, and this is what it answered. `npm start` has more, and answers the same questions with more. Lists of more than three are cut here, and say so.";

export const notKnowing =
  "There is no empty list to be taken for an all-clear. `situation.state` is always one of these, the most serious that stands. Say of NONE_KNOWN that we looked and know of none, never that there is none; NOT_WATCHED says nothing about strikes.";

export const freshness = [
  "Facts are entered by people, from press releases and published statistics, as they read them: there is no feed from the NHS behind this, and nothing here is live. `service.coverage` tells where and until when somebody looked for strikes; `checkedUntil` tells it for one place.",
  "A publication appears whole, at once, and reaches every online reader within 60 seconds. `stale: true` means that the newest data could not be read just now, and what you have is the last that could. The service is run without a guarantee: do not build something on it that fails unsafe.",
];

export const freshnessRows: [string, string, string][] = [
  [
    "`situation`, `situations`",
    "with a publication, and by itself at `nextBoundary`",
    "once a minute on the day of a strike, and always at `displayUntil`",
  ],
  [
    "`strikeEvents`, `trustImpacts`, `publicAdvice`, `sources`",
    "with a publication",
    "when `changes` has something new",
  ],
  ["`changes`", "with a publication", "once a minute"],
  ["`trusts`, `findTrust`", "a few times a year", "once a day"],
  ["anything with `asOf` a version", "never", "never: keep it"],
];

export const limits = [
  "A request that asks for more is refused with a code and the number; nothing is cut silently. `service { limits }` gives the same numbers to your program.",
  "Do not crawl: `situations` answers for a hundred trusts at once, and `changes` tells what is new. How many requests a minute one caller may send is not promised; after a 429 or a 503, wait as long as `Retry-After` says, or a minute.",
];

export const errors = [
  "An error says nothing about strikes. Show what to do when life is at risk, and that you do not know.",
  "Errors carry `extensions.code`. The HTTP status is the one below where the answer has no data; a document that does not parse or does not fit the schema is answered with 200 where `Accept` is `application/json`, `*/*` or not there, and with 400 where it is `application/graphql-response+json`. GraphQL over HTTP has it so, because older clients read a GraphQL error only behind a 200. Whatever the status, look at `errors` first. Messages are for people and may change; codes stay.",
  "Where it runs in AWS, every answer has the header `X-Request-Id`, and errors repeat it as `extensions.requestId` (outside GraphQL: `requestId`). Tell us this id, and we find the request in our log, which knows nothing of who asked.",
];

export const attribution = [
  "Name us beside what you show, with a link to where you have it from, and do not suggest that it comes from the NHS. Quotes belong to their sources: show `publisher` and `url` with a quote. This is the line to use:",
];

export const supergraph = [
  "The schema is plain GraphQL without federation directives. A router that composes subgraphs takes it as it is; so do stitching gateways. Three things to see to:",
  "Names: `node`, `nodes`, `service` and `changes` are fields of the root that other subgraphs may have too. Rename them at the gateway, or leave them out; do the same with types such as `Source`, `Period` or `Count` where yours mean something else. Our ids are global here and nowhere else: prefix them.",
  "Keys: `Trust.odsCode` is the key to join on, the same code that the Organisation Data Service gives. Resolve a reference with `trust(odsCode:)`, many with `situations(trusts:)`; there is no `_entities`.",
  "Truth: do not cache beyond what `Cache-Control` and `displayUntil` allow, and pass `stale`, `dataVersion` and `language` through. Where our part fails, your gateway puts null in its place: show that as not knowing, never as no strike.",
];

export const contract = [
  "Additions come at any time: fields, types, arguments, enum values, members of unions. Have a default case for the last two.",
  "Before something is removed, it is marked as deprecated for at least six months, with what to use instead and the earliest day it may go; introspection shows it, docs/changelog.md of the project announces it, and every answer to a document that uses it carries `Deprecation`, `Sunset` and `extensions.deprecations`. A field that could do harm may go at once, and the changelog says why.",
];
