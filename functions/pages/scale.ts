/** Pictures of time, as SVG that stretches: across in per cent, down in pixels, so that words keep their size on a phone. */
import { type Child, type Element, element as h } from "../markup/tree.ts";

export type Scale = { from: number; to: number };

/** Where an instant is, in per cent of the width, within the picture. */
export function across({ from, to }: Scale, instant: number): number {
  return rounded((100 * (Math.min(Math.max(instant, from), to) - from)) / (to - from));
}

/** A bar has to be seen, however short what it stands for. */
const NARROWEST = 0.5;

/** null where it is not within the picture. */
export function barOf(
  scale: Scale,
  start: number,
  end: number,
  y: number,
  height: number,
  look: string,
): Element | null {
  if (end <= scale.from || start >= scale.to) return null;
  const x = across(scale, start);
  const width = Math.max(NARROWEST, rounded(across(scale, end) - x));
  return h("rect", { class: look, x: percent(Math.min(x, 100 - width)), y, width: percent(width), height });
}

export function lineAt(scale: Scale, instant: number, y1: number, y2: number, look: string): Element {
  const x = percent(across(scale, instant));
  return h("line", { class: look, x1: x, y1, x2: x, y2 });
}

export function percent(share: number): string {
  return `${share}%`;
}

/** `name` is an id that no other picture of the page has. */
export function pictureOf(name: string, height: number, title: string, description: string, parts: Child): Element {
  return h(
    "svg",
    { class: `picture ${name}`, width: "100%", height, role: "img", "aria-labelledby": `${name}-title ${name}-desc` },
    h("title", { id: `${name}-title` }, title),
    h("desc", { id: `${name}-desc` }, description),
    parts,
  );
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
