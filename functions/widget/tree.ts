/**
 * Makes trees as `markup/tree.ts` does, in a fortieth of the bytes: what it checks at run time is here the widget's own
 * (no address but on our own site, no attribute from outside), and every reader would load the checks.
 */
import type { Element, Node } from "../markup/tree.ts";

export type Child = Node | false | null | undefined | readonly Child[];

type Attributes = Record<string, string | false | null | undefined>;

/** Children and attributes that are false, null, undefined or empty are left out; lists are flattened. */
export function element(tag: string, attributes: Attributes, ...children: Child[]): Element {
  return {
    tag,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)) as Record<string, string>,
    children: (children as unknown[]).flat(5).filter(Boolean) as Node[],
  };
}
