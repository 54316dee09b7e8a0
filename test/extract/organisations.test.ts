/** Organisations in the words of the press: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { trusts } from "../../schema/directory.ts";
import { organisationsOf } from "../../seed/extract/names/organisations.ts";
import type { OrganisationMention, Sentence } from "../../seed/extract/model.ts";

const sentenceOf = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  index: 0,
  block: 0,
  region: "body",
  text,
});

describe("organisations", () => {
  const codesIn = (text: string) =>
    organisationsOf([sentenceOf(text)], trusts, "2023-03-01", text)
      .flat()
      .filter(({ reason, suggestion }) => reason === null && suggestion === null)
      .flatMap(({ codes: list }) => list);

  it.each([
    ["Staff at Barts Health and at Guy's and St Thomas' will strike.", ["R1H", "RJ1"]],
    ["Clinics at Kettering General and the Royal Berkshire are off.", ["RNQ", "RHW"]],
    ["York Teaching Hospitals NHS Foundation Trust said so.", ["RCB"]],
    ["Craigavon and Daisy Hill Hospitals are affected.", ["SHSCT", "SHSCT"]],
    ["Junior doctors at Altnagelvin walked out.", ["WHSCT"]],
    ["Nurses at Airedale will strike.", ["RCF"]],
    ["Blood tests at King George Hospital, Goodmayes, go on.", ["RF4"]],
    ["Liverpool University Hospital is affected.", ["REM"]],
    ["The Royal Infirmary in Bradford and Hull's Royal Infirmary are busy.", ["RAE", "RWA"]],
    ["Nurses at Hammersmith, Ealing and Northwick Park will strike.", ["RYJ", "R1K", "R1K"]],
    ["Crosshouse Hospital and Sunderland Hospital are affected.", ["S08000015", "R0B"]],
    ["Imperial College NHS Healthcare Trust said so.", ["RYJ"]],
    ["Cambridge University Hospital NHS trust and Hull Hospitals Trust said so.", ["RGT", "RWA"]],
    ["Staff at St James's in Leeds and at the William Harvey in Ashford struck.", ["RR8", "RVV"]],
    ["The RUH in Bath and UHB in Birmingham said so.", ["RD1", "RRK"]],
    ["Cwm Taf Morgannwg, Cardiff & Vale UHB and Aneurin Bevan are affected.", ["7A5", "7A4", "7A6"]],
    ["Strikes at Warrington and Halton are off.", ["RWW"]],
    ["NHS Humber Health Partnership runs hospitals in Hull.", ["RJL", "RWA"]],
    ["At Musgrove Park and Whipps Cross clinics are off.", ["RH5", "R1H"]],
    ["The Southern Health Trust in Craigavon said so.", ["SHSCT"]],
    ["Western Trust: Altnagelvin Hospital is open.", ["WHSCT", "WHSCT"]],
    ["Moorfields has drawn up detailed plans.", ["RP6"]],
    ["The North Middlesex University Hospital in Edmonton and the North Mid trust said so.", ["RAP", "RAP"]],
    ["The hospitals in Doncaster and Bassetlaw are hit.", ["RP5"]],
    ["Doctors struck at the Great Western Hospital in Swindon and Salisbury District.", ["RN3", "RNZ"]],
    ["The ambulance services are those of London, Yorkshire and the South West.", ["RRU", "RX8", "RYF"]],
    ["NuTH said so, and so did Chard Community Hospital.", ["RTD", "RH5"]],
    ["Blackpool Victoria is busy.", ["RXL"]],
    ["The Southern, Northern and Western Trusts in Northern Ireland said so.", ["SHSCT", "NHSCT", "WHSCT"]],
  ])("by the names that they go by: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ["Crews of the South Central, South East Coast and Yorkshire ambulance services are out.", ["RYE", "RYD", "RX8"]],
    ["Yorkshire and North West Ambulance Service crews are out.", ["RX8", "RX7"]],
    ["Those of the ambulance trusts in London, Yorkshire and the East Midlands vote.", ["RRU", "RX8", "RX9"]],
    ["Unite spoke in London and at the Yorkshire Ambulance Service.", ["RX8"]],
    ["Pickets stood at Torbay, Derriford and the Royal Cornwall hospitals.", ["RA9", "RK9", "REF"]],
    ["Northampton and Kettering general hospitals are hit.", ["RNS", "RNQ"]],
    ["That leaves two trusts where it goes on, Oxleas and Warrington and Halton.", ["RPG", "RWW"]],
    ["Strikes at the West and East Midlands ambulance services are on.", ["RYA", "RX9"]],
    ["The Cardiff and Vale, Aneurin Bevan and Hywel Dda boards are hit.", ["7A4", "7A6", "7A2"]],
    ["Those at the ambulance services for London and the South West struck.", ["RRU", "RYF"]],
    [
      "Four hospitals of the east are hit: James Paget (Gorleston), West Suffolk (Bury) and Ipswich.",
      ["RGP", "RGR", "RDE"],
    ],
    ["Three hospital trusts are hit: East Kent, Mid Cheshire and Barts.", ["RVV", "RBT", "R1H"]],
    ["Strikes at the Maudsley, East London and Barts trusts are on.", ["RV5", "RWK", "R1H"]],
    ["NHS Highland and Grampian are not hit.", ["S08000022", "S08000020"]],
    ["It hits the Mid Cheshire and East Cheshire trusts.", ["RBT", "RJN"]],
    ["There are pickets at the Causeway, Antrim Area and several other hospitals.", ["NHSCT", "NHSCT"]],
    ["The ambulance services of the North East and of Yorkshire are hit.", ["RX6", "RX8"]],
  ])("in lists whose last word they share: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ["Unions name ambulance services in London, Yorkshire and the East of England.", ["RRU", "RX8", "RYC"]],
    ["Paramedics of the Wales, North Western and South Central services are out.", ["RT4", "RX7", "RYE"]],
    [
      "Ambulance crews at six trusts vote: South Western, East and West Midlands, and Welsh.",
      ["RYF", "RX9", "RYA", "RT4"],
    ],
    [
      "Paramedics stop work at three services – the North East, East Anglia and Wales – on Friday.",
      ["RX6", "RYC", "RT4"],
    ],
    ["An ambulance strike is on. Walk-outs at services in the East Midlands and Yorkshire go on.", ["RX9", "RX8"]],
    ["The ambulance services that are hit include Yorkshire and the North East.", ["RX8", "RX6"]],
    ["London, Wales and the North West are the services where ambulance crews are out.", ["RRU", "RT4", "RX7"]],
    ["London Ambulance Service, Yorkshire and South Central are hit.", ["RRU", "RX8", "RYE"]],
    ["Ambulance workers at North East, Yorkshire and South East Coast are out.", ["RX6", "RX8", "RYD"]],
    ["Ambulance services in Wales and the South East are hit.", ["RT4"]],
  ])("in lists of the regions of ambulance services: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it("in a list of regions are for a person, where a region has two of them", () => {
    const text = "Ambulance services in Wales and the South East are hit.";
    const [[, second]] = organisationsOf([sentenceOf(text)], trusts, "2023-03-01", text) as [OrganisationMention[]];
    expect(second?.codes).toEqual(["RYD", "RYE"]);
    expect(second?.reason).toContain("may be any of");
  });

  it.each([
    ["Clinics at the Queen Elizabeth in King's Lynn and the QE in Gateshead are off.", ["RCX", "RR7"]],
    ["Doctors at the BRI in Bristol, and at Coventry's University Hospital, struck.", ["RA7", "RKB"]],
    ["The Mater in Belfast and the RVH there are open.", ["BHSCT", "BHSCT"]],
    ["Nurses at St Mary's on the Isle of Wight struck.", ["R1F"]],
    ["Nurses at the DGH in Eastbourne and at the Queen Elizabeth Hospital in Lynn struck.", ["RXC", "RCX"]],
    ["North West ambulance service is hit.", ["RX7"]],
    ["• Barking, Havering and Redbridge: 13 May", ["RF4"]],
    ["Services that HCT runs in Hertfordshire go on.", ["RY4"]],
    ["Doctors stood outside the Royal Victoria Hospital; Stormont was silent.", ["BHSCT"]],
    ["Cleaners at St Mark's in Maidenhead struck.", ["RWX"]],
    ["The Royal Sussex in Brighton and James Cook in Middlesbrough are busy.", ["RYR", "RTR"]],
    ["In Northern Ireland the Ambulance Service is hit, too.", ["NIAS"]],
    ["Staff at QE Gateshead, Swindon hospital and Velindre struck.", ["RR7", "RN3", "RQF"]],
  ])("where several share them, by their towns: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ["The East Kent trust and the Calderdale trust said so.", ["RVV", "RWY"]],
    ["The Wirral hospitals trust said so, not the Wirral trust.", ["RBL", "RBL"]],
    ["The Welsh Ambulance Trust and the South West ambulance trust said so.", ["RT4", "RYF"]],
    ["In Powys the Teaching Health Board said so.", ["7A7"]],
  ])("by their first words: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it("of another country are none, in a text about it", () => {
    const text =
      "Nurses in New Zealand struck. At Wellington and Christchurch nurses sang. Christchurch Hospital is open.";
    const sentences = text.split(/(?<=\.) /).map(sentenceOf);
    expect(organisationsOf(sentences, trusts, "2023-03-01", text).flat()).toEqual([]);
  });

  it("that begin as several do are for a person", () => {
    const text = "The Wirral trust said so.";
    const [[only]] = organisationsOf([sentenceOf(text)], trusts, "2023-03-01", text) as [[OrganisationMention]];
    expect(only.codes).toEqual(["RBL", "RY7"]);
    expect(only.reason).toContain("may be any of");
  });

  it.each([
    "The generals of the royal house met in general.",
    "The North East and North Cumbria Integrated Care Board said so.",
    "Yorkshire ambulance crews are out.",
    "People in South Tyneside and Sunderland are asked to use 111.",
    "The Royal College and the Royal Society agreed.",
    "A walk from Airedale to Medway.",
    "Nobody knows it yet, according to Kent and Medway NHS.",
    "Services across Kent and Medway, says the NHS, are busy.",
    "Cleaners at St Mark's in Windsor struck. St Mark's and St Saviour's hospitals are busy.",
    "Staff at Kingston University and workers at Warwick Castle struck.",
    "The Grange Maternity Unit is a part of Brackley's hospital.",
    "Frimley Health and Care brings services together.",
    "Aneurin Bevan, founder of the NHS, was a Welshman.",
    "The Anthony Nolan Trust and the Lister Institute are charities.",
    "Singers in Whipps Cross, at the Royal Devon Show and at Northwick Park station are no strikers.",
    "James Cook sailed to Australia, and Queen Alexandra stayed at home.",
    "Spire Southampton Hospital is private, and Derriford Road is long.",
    "Hampshire hospitals and two Gloucestershire hospitals are busy.",
    "Staff at Leeds, Kingston and York universities struck.",
    "Patients wait for an MRI in Manchester. The MRI scan is off.",
    "Ambulance crews in the North East and North West wait.",
    "Ambulance services in England, Wales and Northern Ireland are hit.",
    "Ambulance crews are out, and train services in London and the North West are cut.",
    "Paramedics rallied in London, Yorkshire and Wales; A&E services in Yorkshire and the North East are busy.",
    "Nurses at trusts in Yorkshire and the North West walk out.",
    "The Prince's Trust, a Bristol trust and the Trust said so.",
    "Nurses at Christchurch Hospital in New Zealand struck.",
    "In Ireland the Mater is busy; doctors of the UHL union in Limerick struck, and those of Prince Charles Hospital, Brisbane.",
    "Bin workers at Bexhill and council staff at Airedale struck.",
    "Ask NHS Kent and Medway. Kent and Medway said so.",
    "The Royal Society in London met, and Prince Charles in Scotland did not.",
    "In York hospitals may have to cancel clinics.",
    "The Ambulance Service said so, and nobody knows which.",
    "Moorfields has drawn a crowd of tourists.",
    "A man from Southmead was there. Kingston said no.",
    "Manchester mental health workers are out.",
    "Nurses at the Queen Elizabeth and the Royal Victoria struck, whichever they are.",
  ])("are no places and societies: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
