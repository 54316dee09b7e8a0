/** What resolvers get as their parent: a record or a part of one, with the edition it is read from. */
import type { Place } from "../schema/applies.ts";
import type { Standing } from "../schema/advice.ts";
import type { Language } from "../schema/codes.ts";
import type {
  AnyRecord,
  Fact,
  PublicAdvice,
  RecordKind,
  Source,
  StrikeEvent,
  StrikeWindow,
  TimeFact,
  Trust,
  TrustImpact,
} from "../schema/records.ts";
import type { Situation, SituationStrike } from "../schema/situation.ts";
import type { Edition } from "./edition.ts";
import type { Reading } from "./read-model.ts";
import type { QueryResolvers } from "./schema-types.ts";

/** A record as publication `n` left it. */
export type RecordOf<T extends AnyRecord> = { edition: Edition; n: number; record: T };

export type StrikeEventParent = RecordOf<StrikeEvent>;
export type TrustImpactParent = RecordOf<TrustImpact>;
export type SourceParent = RecordOf<Source>;
export type PublicAdviceParent = RecordOf<PublicAdvice> & { language: Language };
export type TrustParent = { edition: Edition; trust: Trust };

export type StrikeWindowParent = StrikeWindow;
export type TimePointParent = Pick<TimeFact, "precision" | "value">;

export type SituationParent = Reading & { place: Place; at: number; language: Language; situation: Situation };
export type SituationStrikeParent = { edition: Edition; strike: SituationStrike; language: Language };
export type StandingAdviceParent = { edition: Edition; standing: Standing; language: Language };

/** `field` is the path in the record, as `windows.0.start`. */
export type FactParent = { edition: Edition; record: AnyRecord; field: string; fact: Fact<unknown> };
export type SourcedFactParent = FactParent;
/** A fact that has rivals. */
export type DisputedParent = FactParent;
/** The held value of a disputed fact, or one of its rivals. */
export type ClaimParent = FactParent;

export type ServiceParent = Reading;

/** The record of an id and a kind, withdrawn and merged ones included. */
export function recordOf<K extends RecordKind>(
  edition: Edition,
  id: string,
  kind: K,
): RecordOf<Extract<AnyRecord, { kind: K }>> | null {
  const revision = edition.records.get(id);
  if (revision?.record.kind !== kind) return null;
  return { edition, n: revision.n, record: revision.record as Extract<AnyRecord, { kind: K }> };
}

/** The records of several ids, without those the edition does not hold. */
export function recordsOf<K extends RecordKind>(edition: Edition, ids: Iterable<string>, kind: K) {
  return [...ids].flatMap((id) => recordOf(edition, id, kind) ?? []);
}

/** A record that the edition itself gave. */
export function parentOf<T extends AnyRecord>(edition: Edition, record: T): RecordOf<T> {
  return { edition, n: edition.records.get(record.id)!.n, record };
}

export function trustOf(edition: Edition, code: string | null): TrustParent | null {
  const trust = code === null ? undefined : edition.directory.get(code);
  return trust ? { edition, trust } : null;
}

export function trustsOf(edition: Edition, codes: readonly string[]): TrustParent[] {
  return codes.flatMap((code) => trustOf(edition, code) ?? []);
}

/** The resolvers of all root fields. */
export type Root = Required<QueryResolvers>;
