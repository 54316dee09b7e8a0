/** The one question of the widget: a document at its fixed address, with nothing of the reader in it. */
import type { AnsweredSituation } from "./answer.ts";
import { clockFrom, waitAfter } from "./clock.ts";

export type Question = { trusts: string[]; nation: string; lang: string };

/** Of each document, its place: the name and the digits of its hash. Put in by the build. */
export type Documents = { trust: string; trusts: string; nation: string };

export type Answered = { situations: AnsweredSituation[]; now: () => number; wait: number };

export function addressOf({ trusts, nation, lang }: Question, documents: Documents, origin: string): string {
  const name = trusts[1] ? "trusts" : trusts[0] ? "trust" : "nation";
  const asked = (trusts[0] ? trusts : [nation]).map((value) => [name, value]);
  return `${origin}/d/${documents[name]}?${new URLSearchParams([...asked, ["lang", lang]])}`;
}

/** Fails where there is no answer that can be shown, with the service's code where it gave one. */
export async function ask(address: string, signal: AbortSignal): Promise<Answered> {
  const response = await fetch(address, {
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    // Ours to keep: what the browser has kept has no age that a script could see.
    cache: "no-cache",
  });
  const { data, errors, code } = await response.json();
  if (!data || errors) throw Error(errors?.[0].extensions.code ?? code);
  const { headers } = response;
  return { situations: data.situations ?? [data.situation], now: clockFrom(headers), wait: waitAfter(headers) };
}
