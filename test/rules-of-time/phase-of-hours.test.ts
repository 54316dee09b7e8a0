/** The phases of a strike that starts at an hour. */
import { day, time, unknown } from "./builders.ts";
import { describePhases, row } from "./phase-rows.ts";

const timeToTime = [
  row(
    "8am to 8am, 24 hours in summer",
    time("2016-04-26T08:00:00+01:00"),
    time("2016-04-27T08:00:00+01:00"),
    ["NOW", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "8am to 8am over the night the clock goes forward: 23 hours",
    time("2016-03-26T08:00:00Z"),
    time("2016-03-27T08:00:00+01:00"),
    ["NOW", "2016-03-26T08:00Z"],
    ["PAST", "2016-03-27T07:00Z"],
  ),
  row(
    "8am to 8am over the night the clock goes back: 25 hours",
    time("2016-10-29T08:00:00+01:00"),
    time("2016-10-30T08:00:00+00:00"),
    ["NOW", "2016-10-29T07:00Z"],
    ["PAST", "2016-10-30T08:00Z"],
  ),
  row(
    "from the first half past one to the second: an hour",
    time("2016-10-30T01:30:00+01:00"),
    time("2016-10-30T01:30:00+00:00"),
    ["NOW", "2016-10-30T00:30Z"],
    ["PAST", "2016-10-30T01:30Z"],
  ),
  row(
    "from 00:59 to 02:00 as the clock goes forward: a minute",
    time("2016-03-27T00:59:00+00:00"),
    time("2016-03-27T02:00:00+01:00"),
    ["NOW", "2016-03-27T00:59Z"],
    ["PAST", "2016-03-27T01:00Z"],
  ),
  row(
    "over New Year",
    time("2016-12-31T20:00:00Z"),
    time("2017-01-01T08:00:00Z"),
    ["NOW", "2016-12-31T20:00Z"],
    ["PAST", "2017-01-01T08:00Z"],
  ),
  row(
    "over the leap day",
    time("2016-02-28T08:00:00Z"),
    time("2016-03-01T08:00:00Z"),
    ["NOW", "2016-02-28T08:00Z"],
    ["PAST", "2016-03-01T08:00Z"],
  ),
];

const timeToDate = [
  row(
    "8am until the end of the next day",
    time("2016-04-26T08:00:00+01:00"),
    day("2016-04-27"),
    ["NOW", "2016-04-26T07:00Z"],
    ["MAY_RUN_ON", "2016-04-27T23:00Z"],
    ["PAST", "2016-04-28T11:00Z"],
  ),
  row(
    "8am until the end of the same day",
    time("2016-04-26T08:00:00+01:00"),
    day("2016-04-26"),
    ["NOW", "2016-04-26T07:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "the evening before the clock goes forward",
    time("2016-03-26T20:00:00Z"),
    day("2016-03-26"),
    ["NOW", "2016-03-26T20:00Z"],
    ["MAY_RUN_ON", "2016-03-27T00:00Z"],
    ["PAST", "2016-03-27T11:00Z"],
  ),
  row(
    "the day the clock goes forward",
    time("2016-03-27T08:00:00+01:00"),
    day("2016-03-27"),
    ["NOW", "2016-03-27T07:00Z"],
    ["MAY_RUN_ON", "2016-03-27T23:00Z"],
    ["PAST", "2016-03-28T11:00Z"],
  ),
  row(
    "the evening before the clock goes back",
    time("2016-10-29T20:00:00+01:00"),
    day("2016-10-29"),
    ["NOW", "2016-10-29T19:00Z"],
    ["MAY_RUN_ON", "2016-10-29T23:00Z"],
    ["PAST", "2016-10-30T12:00Z"],
  ),
  row(
    "the day the clock goes back",
    time("2016-10-30T08:00:00Z"),
    day("2016-10-30"),
    ["NOW", "2016-10-30T08:00Z"],
    ["MAY_RUN_ON", "2016-10-31T00:00Z"],
    ["PAST", "2016-10-31T12:00Z"],
  ),
  row(
    "New Year's Eve",
    time("2016-12-31T08:00:00Z"),
    day("2016-12-31"),
    ["NOW", "2016-12-31T08:00Z"],
    ["MAY_RUN_ON", "2017-01-01T00:00Z"],
    ["PAST", "2017-01-01T12:00Z"],
  ),
  row(
    "into the leap day",
    time("2016-02-28T08:00:00Z"),
    day("2016-02-29"),
    ["NOW", "2016-02-28T08:00Z"],
    ["MAY_RUN_ON", "2016-03-01T00:00Z"],
    ["PAST", "2016-03-01T12:00Z"],
  ),
];

const timeToUnknown = [
  row(
    "from 8am: 24 hours",
    time("2016-04-26T08:00:00+01:00"),
    unknown,
    ["END_UNKNOWN", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "24 elapsed hours, though the clock goes forward: noon until 1pm",
    time("2016-03-26T12:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-03-26T12:00Z"],
    ["PAST", "2016-03-27T12:00Z"],
  ),
  row(
    "24 elapsed hours, though the clock goes back: noon until 11am",
    time("2016-10-29T12:00:00+01:00"),
    unknown,
    ["END_UNKNOWN", "2016-10-29T11:00Z"],
    ["PAST", "2016-10-30T11:00Z"],
  ),
  row(
    "into the leap day",
    time("2016-02-28T08:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-02-28T08:00Z"],
    ["PAST", "2016-02-29T08:00Z"],
  ),
  row(
    "over New Year",
    time("2016-12-31T08:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-12-31T08:00Z"],
    ["PAST", "2017-01-01T08:00Z"],
  ),
];

describePhases([
  ["TIME, TIME: NOW, then PAST", timeToTime],
  ["TIME, DATE: NOW through that day, MAY_RUN_ON until noon, PAST", timeToDate],
  ["TIME, UNKNOWN: END_UNKNOWN for 24 hours, PAST", timeToUnknown],
]);
