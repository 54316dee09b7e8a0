/** Every resolver, by the names of the SDL. A type that is missing here is answered as the SDL has it. */
import type { Root } from "../parents.ts";
import type { Resolvers } from "../schema-types.ts";
import { publicAdvice, PublicAdviceType, StandingAdvice } from "./advice.ts";
import { checkCopies } from "./copies.ts";
import { changes } from "./change.ts";
import { Claim, Disputed } from "./dispute.ts";
import { findTrust } from "./find-trust.ts";
import { TrustImpactType, trustImpacts } from "./impact.ts";
import { Node, node, nodes } from "./node.ts";
import { service, ServiceType } from "./service.ts";
import { situation, situations, SituationStrike, SituationType } from "./situation.ts";
import { Fact, source, SourcedFact, sources, SourceType } from "./source.ts";
import { strikeEvent, strikeEvents, StrikeEventType, StrikeWindow, TimePoint } from "./strike-event.ts";
import { trust, trusts, TrustType } from "./trust.ts";

/** The compiler checks that none is missing. */
const Query: Root = {
  situation,
  situations,
  strikeEvents,
  strikeEvent,
  trusts,
  trust,
  findTrust,
  trustImpacts,
  publicAdvice,
  sources,
  source,
  changes,
  checkCopies,
  node,
  nodes,
  service,
};

export const resolvers: Resolvers = {
  Query,
  Node,
  Situation: SituationType,
  SituationStrike,
  StandingAdvice,
  StrikeEvent: StrikeEventType,
  StrikeWindow,
  TimePoint,
  TrustImpact: TrustImpactType,
  PublicAdvice: PublicAdviceType,
  Source: SourceType,
  SourcedFact,
  Fact,
  Disputed,
  Claim,
  Trust: TrustType,
  Service: ServiceType,
};
