// Generated from the documents beside it by `npm run documents`. Do not edit.
export const documents: readonly { name: string; sha256: string; text: string }[] = [
  {
    name: "changes",
    sha256: "6c703fabf7b2691114c60a6a46ffc33313a22942aae19833e9dad24a95760a81",
    text: "# What was published since a cursor: for whoever keeps a copy.\nquery Changes($first: Int = 50, $after: String) {\n  changes(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      recordId\n      change\n      summary\n      dataVersion\n      publishedAt\n      why\n    }\n  }\n}\n",
  },
  {
    name: "situation-of-nation",
    sha256: "7a467a1eb739a1144fae9596c1980ddbf4fce102184b27085627495d91bb369e",
    text: "# What stands in one nation: the widget's question where no trust is named.\nquery SituationOfNation($nation: Nation!, $lang: Language = EN, $at: DateTime, $asOf: AsOf) {\n  situation(nation: $nation, language: $lang, at: $at, asOf: $asOf) {\n    ...Situation\n  }\n}\n\nfragment Situation on Situation {\n  nation\n  state\n  summary\n  strikes {\n    state\n    phase\n    applies\n    event {\n      id\n      staffGroupLabels\n      action\n    }\n    window {\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      withdrawn\n      status\n    }\n  }\n  advice {\n    topic\n    level\n    heading\n    conditions\n    body\n    issuer\n    language\n    translation\n    issuedBeforeCallOff\n  }\n  displayUntil\n  checkedUntil\n  stale\n  dataVersion\n}\n",
  },
  {
    name: "situation-of-nation",
    sha256: "2abeb2a1ffaf3e361c06bb4975278aa7ec1101fd8923395b340ddedcd507fab1",
    text: "# What stands in one nation, in words of its language: the widget's question where no trust is named.\nquery SituationOfNation($nation: Nation!, $lang: Language = EN, $at: DateTime, $asOf: AsOf) {\n  situation(nation: $nation, language: $lang, at: $at, asOf: $asOf) {\n    ...Situation\n  }\n}\n\nfragment Situation on Situation {\n  nation\n  state\n  headline\n  summary\n  summaryLanguage\n  summaryTranslation\n  checkedSummary\n  strikes {\n    state\n    phase\n    applies\n    summary\n    coverSummary\n    event {\n      id\n      staffGroupLabels\n      action\n      evidence {\n        ... on QuoteEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on ReferenceEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on RowEvidence {\n          source {\n            publisher\n          }\n        }\n      }\n    }\n    window {\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      withdrawn\n      status\n    }\n  }\n  advice {\n    topic\n    level\n    heading\n    conditions\n    body\n    issuer\n    language\n    translation\n    issuedBeforeCallOff\n  }\n  displayUntil\n  checkedUntil\n  stale\n  dataVersion\n}\n",
  },
  {
    name: "situation-of-trust",
    sha256: "496246be1376f8aecf817e8f07c7cc6116f8523848179ef77934b550b4976ebe",
    text: "# What stands at one trust: the widget's question.\nquery SituationOfTrust($trust: String!, $lang: Language = EN, $at: DateTime, $asOf: AsOf) {\n  situation(trust: $trust, language: $lang, at: $at, asOf: $asOf) {\n    trust {\n      odsCode\n      name\n    }\n    ...Situation\n  }\n}\n\nfragment Situation on Situation {\n  nation\n  state\n  summary\n  strikes {\n    state\n    phase\n    applies\n    event {\n      id\n      staffGroupLabels\n      action\n    }\n    window {\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      withdrawn\n      status\n    }\n  }\n  advice {\n    topic\n    level\n    heading\n    conditions\n    body\n    issuer\n    language\n    translation\n    issuedBeforeCallOff\n  }\n  displayUntil\n  checkedUntil\n  stale\n  dataVersion\n}\n",
  },
  {
    name: "situation-of-trust",
    sha256: "446cb61a811f58e6131bb190351f28c1df23548f3af23d3644dd1aa6fffbd35d",
    text: "# What stands at one trust, in words of its language: the widget's question.\nquery SituationOfTrust($trust: String!, $lang: Language = EN, $at: DateTime, $asOf: AsOf) {\n  situation(trust: $trust, language: $lang, at: $at, asOf: $asOf) {\n    trust {\n      odsCode\n      name\n    }\n    ...Situation\n  }\n}\n\nfragment Situation on Situation {\n  nation\n  state\n  headline\n  summary\n  summaryLanguage\n  summaryTranslation\n  checkedSummary\n  strikes {\n    state\n    phase\n    applies\n    summary\n    coverSummary\n    event {\n      id\n      staffGroupLabels\n      action\n      evidence {\n        ... on QuoteEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on ReferenceEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on RowEvidence {\n          source {\n            publisher\n          }\n        }\n      }\n    }\n    window {\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      withdrawn\n      status\n    }\n  }\n  advice {\n    topic\n    level\n    heading\n    conditions\n    body\n    issuer\n    language\n    translation\n    issuedBeforeCallOff\n  }\n  displayUntil\n  checkedUntil\n  stale\n  dataVersion\n}\n",
  },
  {
    name: "situations",
    sha256: "118da487dccae761638b89318073fc5a9af267c5a06c05da29634773c40417a2",
    text: "# What stands at several trusts: a map, a list of the hospitals of a region.\nquery Situations($trusts: [String!]!, $at: DateTime, $asOf: AsOf) {\n  situations(trusts: $trusts, at: $at, asOf: $asOf) {\n    trust {\n      odsCode\n      name\n    }\n    state\n    summary\n    displayUntil\n    checkedUntil\n    stale\n    dataVersion\n  }\n}\n",
  },
  {
    name: "situations",
    sha256: "8bb406bd29e4a1c4082886aa4d4be090c4c89b1bdd085f6795f234c3e38ddcf7",
    text: "# What stands at several trusts, in words of their language: the widget's question where several are named.\nquery Situations($trusts: [String!]!, $lang: Language = EN, $at: DateTime, $asOf: AsOf) {\n  situations(trusts: $trusts, language: $lang, at: $at, asOf: $asOf) {\n    trust {\n      odsCode\n      name\n    }\n    ...Situation\n  }\n}\n\nfragment Situation on Situation {\n  nation\n  state\n  headline\n  summary\n  summaryLanguage\n  summaryTranslation\n  checkedSummary\n  strikes {\n    state\n    phase\n    applies\n    summary\n    coverSummary\n    event {\n      id\n      staffGroupLabels\n      action\n      evidence {\n        ... on QuoteEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on ReferenceEvidence {\n          source {\n            publisher\n          }\n        }\n        ... on RowEvidence {\n          source {\n            publisher\n          }\n        }\n      }\n    }\n    window {\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      withdrawn\n      status\n    }\n  }\n  advice {\n    topic\n    level\n    heading\n    conditions\n    body\n    issuer\n    language\n    translation\n    issuedBeforeCallOff\n  }\n  displayUntil\n  checkedUntil\n  stale\n  dataVersion\n}\n",
  },
  {
    name: "strike",
    sha256: "bbe024001a06ed4ba1a8b6451d61942822429be96d9be33bc46c5ce56e15bfb1",
    text: "# One strike with the sentences it rests on: a page to cite.\nquery Strike($id: ID!, $asOf: AsOf) {\n  strikeEvent(id: $id, asOf: $asOf) {\n    id\n    nations\n    staffGroups\n    staffGroupLabels\n    action\n    status\n    unions\n    disputed\n    editorialState\n    editorialReason\n    revision\n    windows {\n      id\n      start {\n        precision\n        time\n        date\n      }\n      end {\n        precision\n        time\n        date\n      }\n      unions\n      withdrawn\n      coveredBy\n      status\n      outcome\n    }\n    evidence {\n      ... on QuoteEvidence {\n        quote\n        source {\n          publisher\n          title\n          url\n          publishedOn\n        }\n      }\n      ... on ReferenceEvidence {\n        url\n        note\n      }\n      ... on AuthoredEvidence {\n        reason\n      }\n    }\n  }\n}\n",
  },
  {
    name: "strikes",
    sha256: "e6ca1ec645f27f1ecf515d060e02943564f0b6bf9007227ea2dfab3d757d156e",
    text: "# Strikes that are to come, are on or were, by the first window's start: a calendar.\nquery Strikes(\n  $trust: String\n  $nations: [Nation!]\n  $groups: [StaffGroup!]\n  $from: DateTime\n  $to: DateTime\n  $first: Int = 20\n  $after: String\n  $asOf: AsOf\n) {\n  strikeEvents(\n    filter: { trust: $trust, nations: $nations, staffGroups: $groups, from: $from, to: $to }\n    first: $first\n    after: $after\n    asOf: $asOf\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      nations\n      staffGroups\n      staffGroupLabels\n      action\n      status\n      unions\n      disputed\n      windows {\n        id\n        start {\n          precision\n          time\n          date\n        }\n        end {\n          precision\n          time\n          date\n        }\n        withdrawn\n        status\n        outcome\n      }\n    }\n  }\n}\n",
  },
  {
    name: "trusts",
    sha256: "34bc0ba127473652ff2f41ff0bda50508184d2d408df2ef0e1b5a02f9211d480",
    text: "# Organisations by a part of a name, a hospital or a town: a search box.\nquery Trusts($search: String!, $nations: [Nation!], $first: Int = 10, $asOf: AsOf) {\n  trusts(filter: { search: $search, nations: $nations }, first: $first, asOf: $asOf) {\n    totalCount\n    nodes {\n      odsCode\n      name\n      kind\n      nation\n      town\n      hospitals {\n        name\n      }\n    }\n  }\n}\n",
  },
];
