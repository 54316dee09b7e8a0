/** The limits of a document, as rules of validation. */
import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { limits } from "../limits.ts";

type FragmentNamed = (name: string) => FragmentDefinitionNode | null | undefined;

export const limitRules = [depthRule, rootFieldRule, aliasRule, directiveRule];

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
function createDepthOf(fragmentNamed: FragmentNamed) {
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

/** Fields of the root, fragments counted wherever they are spread: each is looked up on its own. */
function rootFieldRule(context: ValidationContext): ASTVisitor {
  const countOf = createCountOf((name) => context.getFragment(name));
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const count = countOf(operation.selectionSet);
      if (count <= limits.rootFields) return;
      const message = `The operation asks for ${count} fields of the root: at most ${limits.rootFields} are answered.`;
      context.reportError(refusal("TOO_MANY_ROOT_FIELDS", message, operation));
    },
  };
}

function createCountOf(fragmentNamed: FragmentNamed) {
  const known = new Map<string, number>();
  const countOf = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countOf(selection.selectionSet);
      return sum + ofFragment(selection.name.value);
    }, 0);
  const ofFragment = (name: string): number => {
    if (!known.has(name)) {
      known.set(name, 0);
      const fragment = fragmentNamed(name);
      known.set(name, fragment ? countOf(fragment.selectionSet) : 0);
    }
    return known.get(name)!;
  };
  return countOf;
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

function directiveRule(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives += 1;
    },
    Document: {
      leave() {
        if (directives <= limits.directives) return;
        const message = `The document has ${directives} directives: at most ${limits.directives} are answered.`;
        context.reportError(refusal("TOO_MANY_DIRECTIVES", message));
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
