/** What is asked: the widget's question, a typical list, a heavy one. */
import type { HttpEvent } from "../../../functions/adapter.ts";
import { documents } from "../../../functions/documents/list.ts";
import { AT } from "../../support/synthetic.ts";

/** `calls`: so many in a round. */
export type Question = { name: string; query: string; variables: Record<string, unknown>; calls: number };

/** The first form of each, so that what is compared stays the same. */
const text = (name: string) => documents.find((document) => document.name === name)!.text;
const evidence = `evidence { ... on QuoteEvidence { quote source { publisher title } } }`;

export const questions: Question[] = [
  {
    name: "situation",
    query: text("situation-of-trust"),
    variables: { trust: "R00", at: new Date(AT).toISOString() },
    calls: 10,
  },
  { name: "typical list", query: text("strikes"), variables: { first: 20 }, calls: 20 },
  {
    name: "heavy list",
    query: `query ($first: Int) { trustImpacts(first: $first) { totalCount nodes { id service effect metric modality
      count { value qualifier } period { start end } trust { odsCode name } events { id staffGroupLabels windows { id start { time date } end { time date } } }
      facts { field value basis } ${evidence} } } }`,
    variables: { first: 100 },
    calls: 5,
  },
];

export function eventOf(
  { query, variables }: Question,
  { method = "POST", encoding }: { method?: string; encoding?: string },
): HttpEvent & { requestContext: { requestId: string } } {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  return {
    rawPath: "/graphql",
    rawQueryString: method === "GET" ? asked : "",
    headers: {
      ...{ accept: "application/json", "content-type": "application/json" },
      ...(encoding !== undefined && { "accept-encoding": encoding }),
    },
    isBase64Encoded: false,
    ...(method === "POST" && { body: JSON.stringify({ query, variables }) }),
    requestContext: { requestId: "r-1", domainName: "strikes.example", stage: "$default", http: { method } },
  };
}
