/**
 * The explorer as static files: GraphiQL as the Yoga project bundles it, on our own origin. Nothing is loaded from
 * elsewhere and nothing is inline, so that the page works under a strict policy.
 */
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from "@graphql-yoga/render-graphiql/graphiql";
import { documents } from "../functions/documents/list.ts";
import { ENDPOINT } from "../functions/plugins/doors.ts";
import { exampleQuery } from "./welcome.ts";

/** The editor writes styles of its own and has its fonts within them. */
export const EXPLORER_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; " +
  "style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const MORNING = "2016-04-26T10:00:00+01:00";

/** What each tab asks with. A document that is not named here has no tab. */
const asked: Record<string, Record<string, unknown>> = {
  "situation-of-trust": { trust: "RHM", at: MORNING },
  "situation-of-nation": { nation: "ENGLAND", at: MORNING },
  situations: { trusts: ["RHM", "7A1"], at: MORNING },
  strikes: { trust: "RHM", from: "2016-04-01T00:00:00+01:00", to: "2016-05-01T00:00:00+01:00" },
  trusts: { search: "southampton" },
  changes: { first: 10 },
};

type Tab = { query: string; variables?: string };

/** The first question of the README, then the documents that stand at fixed addresses. */
export const tabs: readonly Tab[] = [
  { query: exampleQuery },
  ...Object.entries(asked).map(([name, variables]) => ({
    query: documents.find((document) => document.name === name)!.text,
    variables: JSON.stringify(variables, null, 2),
  })),
];

/** Files of the folder, by name. */
export function graphiqlFiles(): Record<string, string> {
  return {
    "index.html": page,
    "app.css": css,
    "app.js": `${environment}\n${js}\n${start}`,
    ...workers,
  };
}

const workers = {
  "editor.worker.js": editorWorkerService,
  "json.worker.js": jsonWorker,
  "graphql.worker.js": graphqlWorker,
};

const environment = `self.MonacoEnvironment = {
  getWorkerUrl: (_, label) => ({ editorWorkerService: "editor.worker.js", json: "json.worker.js", graphql: "graphql.worker.js" })[label],
};`;

const options = {
  title: "Strike Advice",
  endpoint: ENDPOINT,
  defaultTabs: tabs,
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
};

const start = `YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), ${JSON.stringify(options)});\n`;

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Strike Advice: ask</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="app.css">
<script defer src="app.js"></script>
</head>
<body id="body" class="no-focus-outline">
<noscript>This page needs JavaScript. <a href="../docs/">The documentation</a> does not.
If somebody's life is at risk, call 999 or go to A&amp;E: strikes do not change this.</noscript>
<div id="root"></div>
</body>
</html>
`;
