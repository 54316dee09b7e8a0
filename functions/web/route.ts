/**
 * A route of the site, as data: an address, the parameters it takes, and a pure function from what was asked to what is
 * given. Delivery (names, lifetimes, compression, kept answers, refusals) is everybody's and stands in `site.ts`.
 *
 *     route({
 *       path: "/feeds/:nation.ics",                        // the syntax of URLPattern; `params.nation` is a string
 *       query: { lang: parameters.lang },                  // zod; anything else in the query is refused with 400
 *       answer: async ({ params, query, context }) => {
 *         const { edition } = await context.read();        // or read(query.asOf): the same as in a resolver
 *         noteBoundary(context.freshness, until);          // what it says of now holds until then (promise 10)
 *         return { type: "text/calendar; charset=utf-8", body };
 *       },
 *     })
 *
 * A wrong parameter in the path throws a CodedError: NOT_FOUND. Whoever accepts text/html gets a page about it.
 */
import * as z from "zod";
import type { Context } from "../context.ts";
import type { Problem } from "../delivery/problem.ts";
import { readQuery } from "./parameters.ts";

/** What is given: content, or the address that has it. */
type Given = Content | { location: string };

export type Content = {
  /** The whole Content-Type. */
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  /** When what it says changed last, in milliseconds since 1970: for `Last-Modified`. */
  lastModified?: number;
};

type Asked<Params, Query> = {
  params: Params;
  query: Query;
  /** `now`, readings of editions, and the freshness to note boundaries in: one for the exchange, as in GraphQL. */
  context: Context;
  /** Where the site is, as `https://strikes.example`: for addresses that have to be whole. */
  origin: string;
};

type Here = Pick<Asked<never, never>, "context" | "origin">;

/** A route whose types are its own affair. */
export type Route = {
  path: string;
  /** Set for a file of the release, which reads no data: how many seconds it may be kept. */
  fileFor: number | null;
  /** Takes a refusal's place in the answer, where neither a page nor application/problem+json would do. */
  refuse: ((problem: Problem) => Content) | null;
  /** The decoded parameters in the path; null where it is another path. */
  match(path: string): Record<string, string> | null;
  answer(params: Record<string, string>, search: URLSearchParams, here: Here): Promise<Given | { problem: Problem }>;
};

type Segment<Text> = Text extends `${string}:${infer Name}.${string}`
  ? Name
  : Text extends `${string}:${infer Name}`
    ? Name
    : never;
type Names<Path> = Path extends `${infer Head}/${infer Rest}` ? Segment<Head> | Names<Rest> : Segment<Path>;
type Params<Path> = { [Name in Names<Path>]: string };

type Spec<Path extends string, Query extends z.ZodRawShape> = {
  path: Path;
  query?: Query;
  fileFor?: number;
  refuse?: (problem: Problem) => Content;
  answer(asked: Asked<Params<Path>, z.output<z.ZodObject<Query, z.core.$strict>>>): Given | Promise<Given>;
};

type NoParameters = Readonly<Record<string, never>>;

export function route<Path extends string, Query extends z.ZodRawShape = NoParameters>(spec: Spec<Path, Query>): Route {
  const { path, fileFor = null, refuse = null } = spec;
  const schema = z.strictObject(spec.query ?? ({} as Query));
  const pattern = new URLPattern({ pathname: path });
  return {
    path,
    fileFor,
    refuse,
    match: (pathname) => decoded(pattern.exec({ pathname })?.pathname.groups),
    async answer(params, search, here) {
      const read = readQuery(schema, search);
      if ("problem" in read) return read;
      return spec.answer({ params: params as Params<Path>, query: read.query, ...here });
    },
  };
}

/** null also where it is no encoding of anything: there is nothing at such an address. */
function decoded(groups: Record<string, string | undefined> | undefined): Record<string, string> | null {
  if (groups === undefined) return null;
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text ?? "")]));
  } catch {
    return null;
  }
}
