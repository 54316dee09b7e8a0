/**
 * Every public path: who answers it, and how the edge keeps the answer. The routes of the HTTP API, the functions and the
 * behaviours of CloudFront all follow from these rows.
 */
type Answering = {
  /** As CloudFront matches: `*` is any rest. `*` alone is everything that no other row names. */
  path: string;
  /** The function whose entry is `functions/<name>.ts`. */
  by: FunctionName;
  /** GET, HEAD and OPTIONS; or those and POST. */
  methods: "ASK" | "ASK_AND_POST";
  /** What the answer depends on beside path, query and encoding: what it varies on is part of the cache's key. */
  varies: "ON_ACCEPT" | "ON_NOTHING";
};

/** Functions that answer. */
export type FunctionName = "graphql" | "site";

/** All that is uploaded as code: those, and the one that asks. */
export const bundleNames = ["graphql", "site", "probe"] as const;
export type Bundles = Record<(typeof bundleNames)[number], string>;

export const answers: readonly Answering[] = [
  { path: "/graphql", by: "graphql", methods: "ASK_AND_POST", varies: "ON_ACCEPT" },
  // Documents at fixed addresses: always application/json.
  { path: "/d/*", by: "graphql", methods: "ASK", varies: "ON_NOTHING" },
  // Pages, embeds, feeds, and whatever is none of these: they have a page about that.
  { path: "*", by: "site", methods: "ASK", varies: "ON_NOTHING" },
];

/** Files that are served as they are, from the bucket. */
type Files = {
  path: string;
  /** Which headers go with them: see `constructs/headers.ts`. */
  as: "PAGES" | "EXPLORER" | "EMBEDDED" | "FALLBACK";
};

export const files: readonly Files[] = [
  { path: "/docs*", as: "PAGES" },
  { path: "/graphiql*", as: "EXPLORER" },
  // Every version of the widget that ever was: other people's pages name them.
  { path: "/w/*", as: "EMBEDDED" },
  { path: "/unavailable.html", as: "FALLBACK" },
];

/** Folders with a page in them. */
export const folders = ["docs", "graphiql"];

export const functionNames = [...new Set(answers.map(({ by }) => by))];
