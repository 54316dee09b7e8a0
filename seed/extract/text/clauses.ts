/** The part of a sentence around a place in it that one verb holds together, roughly. */

/** Where a clause begins or ends. */
const edge =
  /;|,? (?:but|while|whereas|when|although|though|because|after|which|who|that|where|since|as)(?= )|, (?:and|so)(?= )|, (?=[A-Z]?[a-z]{1,15} (?:will|are|is|were|was|have|has|had)\b)/g;

/** The words of the clause in front of a place. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const last = [...before.matchAll(edge)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** The words of the clause behind a place. */
export function clauseBehind(text: string, at: number): string {
  const after = text.slice(at);
  const [first] = after.matchAll(edge);
  return first ? after.slice(0, first.index) : after;
}

/** The clause around a place, which is left out. */
export function clauseAround(text: string, from: number, to: number): string {
  return `${clauseBefore(text, from)}…${clauseBehind(text, to)}`;
}
