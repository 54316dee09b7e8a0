/** What a document may ask: how long, deep and full of aliases it is, before anything is resolved; and how large its answer. */
import { type DocumentNode, GraphQLError, parse, validate } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { CodedError } from "../errors.ts";
import { limits } from "../limits.ts";
import { holdsTooMuch } from "../schema.ts";
import { limitRules } from "./limit-rules.ts";

export function useLimits(): Plugin<Context> {
  const within = new WeakSet<DocumentNode>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0]) => parseShort(source));
    },
    // On their own, before the rules of GraphQL, some of which take a long time over what is refused anyway.
    onValidate({ params: { schema, documentAST }, setResult }) {
      if (within.has(documentAST)) return;
      const errors = validate(schema, documentAST, limitRules);
      if (errors.length > 0) setResult(errors);
      else within.add(documentAST);
    },
    onExecute({ args }) {
      return {
        onExecuteDone({ setResult }) {
          if (!holdsTooMuch(args.contextValue)) return;
          const message = `The lists of this answer hold more than ${limits.items} items. Ask for less.`;
          setResult({ errors: [new GraphQLError(message, { extensions: { code: "ANSWER_TOO_LARGE" } })] });
        },
      };
    },
  };
}

function parseShort(source: Parameters<typeof parse>[0]) {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes("Parsing aborted")) {
      throw new CodedError("QUERY_TOO_LONG", `The document has more than ${limits.tokens} tokens.`);
    }
    throw error;
  }
}
