/** What a document may ask: how long, deep and full of aliases it is, before anything is resolved; and how large its answer. */
import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { CodedError, type ErrorCode, errorCodes } from "../errors.ts";
import { limits } from "../limits.ts";
import { holdsTooMuch } from "../schema.ts";

export function useLimits(): Plugin<Context> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0]) => parseShort(source));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(depthRule);
      addValidationRule(aliasRule);
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

function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = createDepthOf((name) => context.getFragment(name));
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= limits.depth) return;
      const message = `Fields are nested ${depth} deep: at most ${limits.depth} levels are answered.`;
      context.reportError(refusal("QUERY_TOO_DEEP", message, operation));
    },
  };
}

/** Levels of fields. Each fragment is measured once, and a cycle of them is for another rule to refuse. */
function createDepthOf(fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined) {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    if (!known.has(name)) {
      known.set(name, 0);
      const fragment = fragmentNamed(name);
      known.set(name, fragment ? depthOf(fragment.selectionSet) : 0);
    }
    return known.get(name)!;
  };
  const depthOf = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, ofFragment(selection.name.value));
      else {
        const own = selection.kind === Kind.FIELD ? 1 : 0;
        deepest = Math.max(deepest, own + (selection.selectionSet ? depthOf(selection.selectionSet) : 0));
      }
    }
    return deepest;
  };
  return depthOf;
}

function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases <= limits.aliases) return;
        const message = `The document has ${aliases} aliases: at most ${limits.aliases} are answered.`;
        context.reportError(refusal("TOO_MANY_ALIASES", message));
      },
    },
  };
}

/** `spec: false`: the status holds for clients that take only `application/json`, too. */
function refusal(code: ErrorCode, message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: node,
    extensions: { code, http: { status: errorCodes[code].status, spec: false } },
  });
}
