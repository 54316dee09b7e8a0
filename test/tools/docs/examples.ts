/** The questions of the documentation. Each is asked of the example records, and its answer is what the page prints. */
type Answers = Record<string, Record<string, never>>;

export type Example = {
  id: string;
  title: string;
  /** What to make of it. Backticks mark code. */
  text: string;
  query: string;
  /** May use the answers of the examples before, by id. */
  variables?: (answers: Answers) => Record<string, unknown>;
};

// oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is the query's
const of = (answers: Answers, id: string): any => answers[id];

export const examples: Example[] = [
  {
    id: "situation",
    title: "What stands at my hospital?",
    text: "The one call that most apps need. `at` is the moment of care, and now where you leave it out. Show `advice` in its order, each heading with its conditions, and nothing after `displayUntil`.",
    query: `{
  situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00") {
    state
    summary
    advice { level heading conditions body issuer }
    strikes { state phase event { staffGroupLabels } window { end { precision time date } withdrawn } }
    displayUntil
    stale
    dataVersion
  }
}`,
  },
  {
    id: "situations",
    title: "Many hospitals at once",
    text: "Up to a hundred codes, answered in the order asked for. Ask this instead of crawling.",
    query: `query Many($trusts: [String!]!) {
  situations(trusts: $trusts, at: "2016-04-26T10:00:00+01:00") {
    trust { odsCode name }
    state
    advice { heading }
  }
}`,
    variables: () => ({ trusts: ["RHM", "7A1"] }),
  },
  {
    id: "impact",
    title: "Is my hospital affected?",
    text: "`impactOn` answers with one of four types. `NotReported` is no all-clear: nobody has told us.",
    query: `query Impact($trust: String!) {
  strikeEvents(filter: { trust: $trust, from: "2016-04-26T00:00:00+01:00", to: "2016-04-28T00:00:00+01:00" }) {
    nodes {
      staffGroupLabels
      impactOn(trust: $trust) {
        __typename
        ... on Affected { impacts { service effect modality count { value qualifier } } }
        ... on ReportedUnaffected { impacts { service } }
        ... on NotReported { applies }
        ... on NotCovered { reason }
      }
    }
  }
}`,
    variables: () => ({ trust: "RHM" }),
  },
  {
    id: "evidence",
    title: "Who says so?",
    text: "Every fact has its sentence, with UTF-16 offsets into a text of which you get the SHA-256; or says that we hold none. `disputes` has what sources disagree on, each side with its own evidence.",
    query: `{
  strikeEvents(filter: { trust: "RHM", from: "2016-04-26T00:00:00+01:00", to: "2016-04-28T00:00:00+01:00" }) {
    nodes {
      facts {
        field value basis ruleId decidedBy
        evidence { __typename ... on QuoteEvidence { quote start end textSha256 } ... on ReferenceEvidence { url } }
      }
      disputes { field held { words } rivals { words sources { publisher } } }
    }
  }
}`,
  },
  {
    id: "pages",
    title: "Lists, page by page",
    text: "Relay connections: 20 to a page unless you say how many, 100 at most. A cursor survives a publication between two pages.",
    query: `query Pages($after: String) {
  strikeEvents(first: 2, after: $after, filter: { staffGroups: [AMBULANCE_STAFF] }) {
    nodes { nations staffGroupLabels status windows { start { date } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    id: "next-page",
    title: "The next page",
    text: "The same document, with the last `endCursor`.",
    query: `query Pages($after: String) {
  strikeEvents(first: 2, after: $after, filter: { staffGroups: [AMBULANCE_STAFF] }) {
    nodes { nations staffGroupLabels }
    pageInfo { hasNextPage }
  }
}`,
    variables: (answers) => ({ after: of(answers, "pages").strikeEvents.pageInfo.endCursor }),
  },
  {
    id: "as-of",
    title: "What had been published by then?",
    text: "`asOf` takes a time or a version. A version's answer never changes: print it, and check it years later.",
    query: `{
  then: situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00", asOf: "1.1") { state dataVersion }
  now: situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00") { state dataVersion }
}`,
  },
  {
    id: "changes",
    title: "What is new since I looked?",
    text: "Keep the last cursor, and ask again `after` it. This is the one call to make instead of reading everything again.",
    query: `{
  changes(first: 2) {
    nodes { change recordId summary dataVersion why }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    id: "copy",
    title: "Does what I printed still hold?",
    text: "Whatever you may print has a `contentHash`; keep it, with the id.",
    query: `{
  strikeEvents(first: 1) { nodes { id contentHash } }
}`,
  },
  {
    id: "check-copies",
    title: "Ask again, with what you kept",
    text: "`CopySame`, `CopyChanged` with the changes, `CopyWithdrawn` with the reason, or `CopyUnknown`.",
    query: `query Check($copies: [CopyInput!]!) {
  checkCopies(copies: $copies) {
    __typename
    ... on CopyChanged { changes { change summary why dataVersion } }
    ... on CopyWithdrawn { reason }
  }
}`,
    variables: (answers) => {
      const [copy] = of(answers, "copy").strikeEvents.nodes;
      return { copies: [copy, { ...copy, contentHash: "0".repeat(64), dataVersion: "1.1" }] };
    },
  },
  {
    id: "find-trust",
    title: "From a name to a code",
    text: "Names pass from one organisation to another: give the day the name was used on. More than one that fits is `AmbiguousTrusts`, for a person to settle.",
    query: `{
  one: findTrust(name: "Southampton General Hospital") { ...found }
  several: findTrust(name: "Southmead Hospital") { ...found }
  none: findTrust(name: "Southampton") { ...found }
}
fragment found on TrustAnswer {
  __typename
  ... on Trust { odsCode name }
  ... on AmbiguousTrusts { reason trusts { odsCode name } }
  ... on NoSuchTrust { suggestions { odsCode name } }
}`,
  },
  {
    id: "welsh",
    title: "In Welsh",
    text: "Our own sentences are a draft that no Welsh speaker has read: `summaryTranslation` says so, and so must you. What is missing in Welsh is given as it was written, and named in `missingTranslations`: mark it with its language. Nothing is left out, for it may be what to do when life is at risk.",
    query: `{
  situation(nation: WALES, at: "2016-04-26T10:00:00+01:00", language: CY) {
    summary
    summaryLanguage
    summaryTranslation
    missingTranslations { field asked given }
    advice { language translation heading }
  }
}`,
  },
  {
    id: "error",
    title: "When it goes wrong",
    text: "An error says nothing about strikes. Show the advice on 999, and that you do not know. The code is for your program, the message for you.",
    query: `{
  situation(trust: "XYZ") { state }
}`,
  },
];
