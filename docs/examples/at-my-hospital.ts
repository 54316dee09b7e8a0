/** What stands at a hospital, typed by the document beside this file. */
import type { AtMyHospitalQuery, AtMyHospitalQueryVariables } from "./at-my-hospital.types.ts";

const endpoint = "http://localhost:4000/graphql";
const query = `query AtMyHospital($trust: String!, $at: DateTime) {
  situation(trust: $trust, at: $at) { state summary displayUntil advice { heading conditions } }
}`;

type Answer = { data?: AtMyHospitalQuery | null; errors?: { message: string; extensions: { code: string } }[] };

export async function atMyHospital(variables: AtMyHospitalQueryVariables): Promise<AtMyHospitalQuery["situation"]> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  // An error says nothing about strikes: show the 999 advice, and that you do not know.
  if (!data || errors) throw new Error(errors?.[0]?.extensions.code ?? String(response.status));
  return data.situation;
}
