/** Names of the calendar, in order: Monday is the first day, January the first month. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The number of a month by its name, in full or short ("Sept"); 0 where it is none. */
export const monthNamed = (name: string): number =>
  months.findIndex((month) => lettersOf(month) === lettersOf(name)) + 1;

const lettersOf = (name: string) => name.slice(0, 3).toLowerCase();
