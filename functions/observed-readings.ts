/** What the read model tells an operator: how old what it holds is, and whether it could be read. */
import type { Coverage } from "../schema/records.ts";
import { coverageAt } from "../schema/coverage.ts";
import { formatVersion } from "../schema/publication.ts";
import { lastLook } from "./coverage.ts";
import type { Edition } from "./edition.ts";
import type { MetricName } from "./metrics.ts";
import { observation } from "./observation.ts";
import type { ReadModel, Reading } from "./read-model.ts";

/** The same read model; what it reads is noted for the request that asked. */
export function observedReadings(readModel: ReadModel, clock: () => number): ReadModel {
  const noted = (reading: Reading): Reading => {
    const seen = observation();
    if (seen && reading.stale) seen.values.StaleAnswers = 1;
    return reading;
  };
  return {
    async newest() {
      const reading = noted(await readModel.newest());
      const seen = observation();
      if (seen) seen.version = formatVersion(reading.edition.version);
      // Ages change slowly, and each costs bytes of the log: they are told when the head was looked at.
      if (seen?.values.StoreRequests) Object.assign(seen.values, agesOf(reading.edition, clock()));
      return reading;
    },
    asOf: async (asOf) => noted(await readModel.asOf(asOf)),
  };
}

/** In seconds. Nations that nobody ever watched have no age: they are answered NOT_WATCHED, and that is known. */
function agesOf({ committedAt, world }: Edition, now: number): Partial<Record<MetricName, number>> {
  const byNation = Map.groupBy(world.coverages, ({ nation }) => nation);
  const looks = [...byNation].flatMap(([nation, coverages]) => watched(nation, coverages, now));
  return {
    ...(committedAt !== null && { PublicationAge: seconds(now - Date.parse(committedAt)) }),
    ...(looks.length > 0 && {
      CoverageAge: Math.max(...looks.map(({ age }) => age)),
      CoverageLeft: Math.min(...looks.map(({ left }) => left)),
    }),
  };
}

function watched(nation: Coverage["nation"], coverages: readonly Coverage[], now: number) {
  const looked = lastLook(coverages);
  if (looked === null) return [];
  return [{ age: seconds(now - looked), left: seconds((coverageAt(coverages, nation, now).until ?? now) - now) }];
}

function seconds(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds / 1000));
}
