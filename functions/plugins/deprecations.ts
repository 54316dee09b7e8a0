/** Whoever uses what is going is told so with every answer: in headers, for whatever watches them, and in words. */
import type { Plugin } from "graphql-yoga";
import { type Deprecations, deprecationsOf } from "../deprecation.ts";

export function useDeprecations(): Plugin {
  return {
    onExecute({ args }) {
      const used = deprecationsOf(args.schema, args.document);
      if (used.size === 0) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const deprecations = [...used].map(([name, deprecation]) => ({ name, ...deprecation }));
          setResult({
            ...result,
            extensions: { ...result.extensions, deprecations, http: { headers: headersOf(used) } },
          });
        },
      };
    },
  };
}

/** The soonest of each. Deprecation: RFC 9745. Sunset: RFC 8594. */
function headersOf(used: Deprecations): Record<string, string> {
  const soonest = (days: string[]) => Date.parse(`${days.toSorted()[0]}T00:00:00Z`);
  const all = [...used.values()];
  return {
    deprecation: `@${soonest(all.map(({ since }) => since)) / 1_000}`,
    sunset: new Date(soonest(all.map(({ goesOn }) => goesOn))).toUTCString(),
    link: '</docs/changelog.md>; rel="deprecation"; type="text/markdown"',
  };
}
