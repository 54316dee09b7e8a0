/** Whose strike a text is about: those of other sectors, of other countries, and texts that tell of none that is coming or was. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times } from "./told.ts";

const texts: [kind: string, publishedOn: string, text: string][] = [
  [
    "rail, with a hospital's advice",
    "2023-01-02",
    `Getting to your appointment during this week's rail strikes

Members of the RMT walk out on Tuesday 3, Wednesday 4, Friday 6 and Saturday 7 January. Drivers in Aslef follow on Thursday 5 January.

Our clinics are not affected. Patients who come by train should leave more time, or ask for a telephone appointment.

There is extra parking behind the maternity wing on all five days.`,
  ],
  [
    "universities, beside nurses",
    "2023-03-06",
    `University strikes: which days?

Nurses, paramedics and bus drivers aren't the only ones to walk out this spring.

Staff at 90 universities stop work too, says the University and College Union.

When are the strikes?

The next one is on Tuesday 7 March.

Later ones:
Tuesday 14 March
Wednesday 15 March

Placements of medical students in hospitals are not affected.`,
  ],
  [
    "a ballot whose papers go out",
    "2022-10-14",
    `Porters at NHS Fife could be on strike by winter if they vote for it.

Unison sent its papers on Tuesday to 900 members in hospitals. They come back by 2 November.`,
  ],
  [
    "buses",
    "2022-10-14",
    `Bus strike: patients told to plan ahead

Hundreds of drivers at a bus company in Leeds will be out from Monday 17 October in a row over pay. Unite says no service will run.

St James's hospital has asked nurses and other staff to share lifts. The free shuttle between its sites is not affected.

"We are sorry for passengers," the company said. Talks are to go on tomorrow.`,
  ],
  [
    "bins",
    "2025-04-09",
    `Rats and rubbish: day 30 of the bin strike

It is a month today since refuse workers walked out. Unite's members voted on Monday to keep going, and the council is to hold talks with them on Thursday.

The city's director of public health said that GPs had seen more patients with bites. A consultant at the children's hospital warned of infections.

The army is to help from Monday.`,
  ],
  [
    "teachers, and a hospital school",
    "2023-01-27",
    `Teachers strike: which schools are closed?

Members of the NEU will strike on Wednesday 1 February. In the north they will be out on 28 February, in the Midlands on 1 March and in the south on 2 March.

The classrooms of the hospital school at Alder Hey stay open for patients.`,
  ],
  [
    "letters",
    "2022-11-21",
    `Postal strike may delay letters from the hospital

Royal Mail workers are on strike on Thursday 24 and Friday 25 November and on Wednesday 30 November.

If you are waiting for an appointment letter, please call the clinic. Prescriptions can be sent by the app. Nurses will ring those who are to come in that week.`,
  ],
  [
    "New Zealand",
    "2024-11-29",
    `Nurses strike across New Zealand

About 36,000 nurses, midwives and healthcare assistants will stop work for eight hours on Tuesday 3 December, the union said.

Health New Zealand said that elective surgery would be put off. Emergency departments stay open. More strikes follow on 10 and 11 December.`,
  ],
  [
    "Nigeria",
    "2025-09-11",
    `ABUJA: Resident doctors begin five-day warning strike

Resident doctors on Friday began a nationwide strike over unpaid allowances. The strike is to end on Tuesday 16 September.

Patients at teaching hospitals were sent home. Consultants and nurses are seeing emergencies only. The Federal Government has called a meeting for Monday.`,
  ],
  [
    "Ireland",
    "2023-10-05",
    `HSE staff to begin strike action

Members of Fórsa and Unite in the Health Service Executive will stop work on Friday 6 October in a row over a freeze on recruitment.

Outpatient appointments in Cork, Kerry and Donegal are expected to be hit. The INMO is to ballot its nurses. Talks at the Workplace Relations Commission broke up on Wednesday.`,
  ],
  [
    "America",
    "2026-01-09",
    `15,000 nurses to walk off the job in New York

Nurses at four private hospitals will strike from Monday 12 January after talks with management failed. The governor has declared an emergency.

Hospitals have hired travel nurses and moved patients from intensive care. The union says that its members have no choice.`,
  ],
  [
    "France",
    "2026-01-04",
    `French doctors start ten-day strike

GPs and specialists across France close their surgeries from Monday 5 January until Thursday 15 January. Junior doctors support them.

Operating theatres in private clinics will stand idle. Health authorities have called staff back to emergency units.`,
  ],
  [
    "the US, in a British paper",
    "2023-10-03",
    `US health workers plan biggest strike in sector's history

More than 75,000 workers at Kaiser Permanente hospitals are to walk out from Wednesday for three days. Nurses and emergency technicians say that staffing is unsafe.

In Britain, junior doctors and consultants in the NHS have also been on strike this year.`,
  ],
  [
    "work to rule",
    "2024-08-01",
    `GPs vote for industrial action: what does it mean for you?

Family doctors in England can from today choose from ten actions, such as a limit of 25 patients a day. It is their first action in 60 years.

The BMA says that it will not strike. Surgeries open as usual, and NHS 111 helps when they are shut. The action may last for months.`,
  ],
  [
    "overtime ban",
    "2023-06-28",
    `Radiographers refuse overtime

Members of the Society of Radiographers at Leeds hospitals have begun an overtime ban, which started on Monday 26 June. It is action short of a strike.

The trust says that some scans may take place later than planned.`,
  ],
  [
    "a ballot with closing day",
    "2025-06-06",
    `Resident doctors' strike ballot enters last month

Voting closes on 7 July. If the BMA wins, strikes could take place from July until January 2026. Hospital bosses have begun to make plans.

"I hope that it does not come to that," said the medical director of NHS England on Thursday.`,
  ],
  [
    "no dates yet",
    "2022-11-25",
    `Physiotherapists back strike at 30 trusts

Members of the Chartered Society of Physiotherapy have voted to walk out for the first time over pay, it said on Monday. Dates will be announced in the new year.

Nurses have already said that they will strike, but when the physiotherapists join them is open.`,
  ],
  [
    "a trust whose staff do not strike",
    "2022-12-12",
    `No strike at our hospitals on 15 December

Nurses of the RCN did not reach the turnout that the law asks for here. Our staff are therefore not on strike on 15 or 20 December, and all appointments go ahead.

Please come as planned unless we call you.`,
  ],
  [
    "a look back",
    "2023-12-15",
    `A year of strikes: the story in pictures

It began on a cold Thursday in December, when nurses stood outside St Thomas'. Ambulance crews, physiotherapists, junior doctors and consultants followed. We look back on 12 months in which more than a million appointments were put off.

Our photographer won a prize for these pictures, which hang at the town hall until 3 January.`,
  ],
  [
    "a hundred years",
    "2026-05-03",
    `When the hospital's porters joined the General Strike

A hundred years ago, on 4 May 1926, workers across Britain downed tools. A talk at the infirmary's museum tells how nurses carried coal. Tickets are free.`,
  ],
  [
    "parking",
    "2024-02-20",
    `Nurses in row over parking permits

Staff at the Royal Infirmary say that new charges of £60 a month are a slap in the face. They handed in a petition on Tuesday. Unison has not ruled out a strike.

The new permits come in on 1 April.`,
  ],
  [
    "lightning and strikers",
    "2025-05-20",
    `Striker visits children's ward

The club's top striker came to the hospital on Monday with signed shirts. He was hurt when lightning struck the stand in March. Doctors and nurses asked for pictures.

The club plays on Saturday 24 May.`,
  ],
  [
    "talks with no strike in sight",
    "2025-08-12",
    `Health secretary meets BMA

The two sides met on Tuesday for the first time since last month's walkout. No dates for more strikes have been named. They will meet again on Thursday 21 August.`,
  ],
  [
    "civil servants",
    "2023-03-14",
    `Budget day walkout: passport and job centre staff out

More than 130,000 civil servants in the PCS strike on Wednesday 15 March. Among them are staff of the UK Health Security Agency and of the Department of Health. London Underground drivers are out too.

Nurses have paused their strikes while they talk.`,
  ],
  [
    "an airport",
    "2026-02-03",
    `Airport security strike: what travellers need to know

Security staff at Edinburgh Airport will walk out on 6 and 7 February, Unite has said. Passengers are told to arrive early.

The airport's first aid room will be staffed by nurses as usual. An ambulance stands by.`,
  ],
  [
    "firefighters",
    "2022-12-10",
    `Firefighters to strike over Christmas

Fire crews in the FBU will walk out for three days from 23 December. The army will drive the engines.

Ambulance staff and nurses strike this month too, but on which days the firefighters' action overlaps with theirs is not yet clear. Hospitals say that they are prepared.`,
  ],
  [
    "oil rigs",
    "2025-10-01",
    `Offshore workers to down tools

Staff on six platforms in the North Sea will stop work on Friday 3 October in a row over their medics. A doctor said the rigs were unsafe. Unite says it will go on until December.`,
  ],
  [
    "universities, and clinical academics",
    "2023-02-20",
    `University strikes: 21 to 23 February

Members of the UCU are out for three days this week. Medical students at Leeds will miss lectures. Clinical academics who treat patients at St James's have agreed to see to emergencies.

More strikes follow on 27 and 28 February and on 1 and 2 March.`,
  ],
  [
    "councils and their carers",
    "2024-10-15",
    `Bin, school and care staff of the council out

GMB members will strike on 22, 23 and 24 October. Schools and tips will shut. The council says its carers will make emergency visits only. NHS Tayside has asked families to help relatives who are to leave hospital.`,
  ],
  [
    "South Korea",
    "2025-08-14",
    `SEOUL: Trainee doctors to return to hospitals

After a walkout of 17 months the trainee doctors of South Korea are to go back to the wards on 1 September, their association has said. The strike began on 20 February 2024.`,
  ],
  [
    "Sri Lanka",
    "2024-03-12",
    `Health unions in Sri Lanka begin islandwide strike

Health workers in 72 unions, nurses and radiographers among them, will be on strike from 6.30am tomorrow (13). Emergency services, children's hospitals and maternity wards are excluded. The strike will go on until the Treasury gives a written pledge.`,
  ],
  [
    "Queensland",
    "2025-07-25",
    `Queensland nurses and midwives begin strike action

Nurses and midwives at public hospitals across Queensland took action from Monday, June 30, for the first time in 20 years. Elective surgery at the Princess Alexandra and the Royal Brisbane goes on.`,
  ],
  [
    "Quebec",
    "2023-02-01",
    `Walkout by 80,000 in Quebec's hospitals

Nurses and respiratory therapists of the FIQ are on strike on November 8 and 9. Emergency rooms and intensive care keep running at the levels set by law.`,
  ],
  [
    "no overtime",
    "2024-01-30",
    `Ambulance staff stop overtime

Paramedics in Yorkshire will do no overtime from 1 February. Unison says they are exhausted. Response times are likely to rise.`,
  ],
  [
    "an indicative vote",
    "2023-07-11",
    `Consultants' indicative vote on strike

A ballot of consultants in Wales opens on 7 August. If they say yes, they could be out as early as October. BMA Cymru Wales said it was a last resort.`,
  ],
  [
    "fears",
    "2023-11-02",
    `NHS managers braced for fresh strikes

Leaders fear that junior doctors may walk out again before Christmas. No dates have been given. The two sides met on Tuesday and will meet again on 8 November.`,
  ],
  [
    "meal breaks",
    "2024-06-04",
    `Ambulance crews in dispute over meal breaks

Staff at the ambulance service have raised a collective grievance over a change that took effect on 1 June. GMB warned that it could lead to industrial action. A meeting is planned for 14 June.`,
  ],
  [
    "a hunger strike",
    "2024-09-05",
    `Doctor on hunger strike outside ministry

A junior doctor began a hunger strike on Monday over the war. He will end it on 12 September. Colleagues from St Mary's hospital check his blood pressure.`,
  ],
  [
    "a rent strike",
    "2025-09-02",
    `Nurses in hospital flats start rent strike

Forty nurses who live in flats at the hospital will withhold their rent from 1 October because of damp.`,
  ],
  [
    "docks",
    "2022-08-09",
    `Port strike will hold up medical supplies

Some 1,900 dockers at Felixstowe strike for eight days from 21 August. Hospitals have stocks of gloves and gowns for a month, the health department says.`,
  ],
  [
    "rail, on a trust's page",
    "2023-05-30",
    `East Lancashire Hospitals: rail strike advice

There are train strikes on Wednesday 31 May, Friday 2 June and Saturday 3 June. If you have an appointment at Blackburn or Burnley, plan your journey. If you cannot come, ring us.`,
  ],
  [
    "staff who work as usual",
    "2025-11-20",
    `Staff here are not taking part in next week's strike

Resident doctors at our hospice are employed by the charity and will be working as usual on 14 to 19 November.`,
  ],
  [
    "talks",
    "2025-11-05",
    `Strike averted? Union and trust in talks

Porters at the infirmary had threatened to walk out. Acas talks were held on Monday and will go on until Friday 14 November. Neither side would comment.`,
  ],
  [
    "Oregon, and a nurse from Cardiff",
    "2024-07-25",
    `American nurses' strike enters second week

Nurses at a chain of clinics in Oregon have been out since 18 June. They are led by a woman who trained in Cardiff and worked for the NHS for 11 years.`,
  ],
  [
    "pharmacies",
    "2025-01-10",
    `Pharmacists vote to cut hours

Owners of pharmacies have voted to open for their core hours only, from 9am to 5pm, in protest at funding. It is the first such action, the National Pharmacy Association said. It would begin in April.`,
  ],
  [
    "1982",
    "2023-10-19",
    `A nurse who struck in 1982

She was 23 when she joined the NHS pay strikes. On 22 September 1982 she marched through London with nurses, porters and miners. She tells her story at the library on 2 November.`,
  ],
  [
    "lecturers of nurses",
    "2025-05-02",
    `Lecturers' walkout hits nursing degrees

Teaching staff at three universities are on strike until Friday 9 May. Student nurses fear that they will not qualify in time to start at hospitals in September.`,
  ],
];

describe("whose strike a text is about: not the health service's", () => {
  it.each(texts)("%s (%s)", (_, publishedOn, text) => {
    expect(strikesIn(draftOf(text, publishedOn)).filter((s) => s.fields.action.value === "STRIKE")).toEqual([]);
  });
});

const ours: [kind: string, publishedOn: string, day: string, text: string][] = [
  [
    "a calendar of many sectors",
    "2023-01-30",
    "2023-02-06",
    `Strikes this week: trains, schools and hospitals

Teachers in the NEU, train drivers in Aslef and civil servants walk out on Wednesday 1 February.

Physiotherapists in England were out last Thursday and will strike again on 9 February. Nurses and ambulance staff follow on Monday 6 February.`,
  ],
  [
    "doctors who leave for Australia",
    "2023-07-10",
    "2023-07-13",
    `Australia calls: one in ten junior doctors plans to go

Junior doctors in England will strike for five days from 7am on Thursday 13 July. Many of them have offers from hospitals in Australia and New Zealand.`,
  ],
  [
    "Northern Ireland",
    "2022-12-12",
    "2022-12-15",
    `Nurses across Ireland's north to strike

Members of the RCN in Northern Ireland will walk out on 15 and 20 December. Nurses in Dublin sent greetings.`,
  ],
  [
    "nurses from the Philippines",
    "2023-02-03",
    "2023-02-06",
    `Filipino nurses join picket in Oxford

Nurses from the Philippines and India are among those who will walk out at Oxford University Hospitals on Monday 6 and Tuesday 7 February. The RCN says that many send money home.`,
  ],
  [
    "a hospital's own buses",
    "2023-05-25",
    "2023-06-05",
    `Shuttle bus drivers at hospital trust to walk out

Drivers who take patients between Hull Royal Infirmary and Castle Hill will strike on 5 June. Unite says that the trust pays them too little. They are employed by Hull University Teaching Hospitals NHS Trust.`,
  ],
  [
    "a strike after an overtime ban",
    "2022-10-06",
    "2022-12-21",
    `Paramedics' overtime ban ends in strike

GMB paramedics at West Midlands Ambulance Service, who have had an overtime ban, will strike on 21 December for 24 hours.`,
  ],
  [
    "a clash with trains",
    "2023-03-06",
    "2023-03-13",
    `Doctors' strike clashes with rail strike

Junior doctors strike from Monday 13 March at 7am until Thursday 16 March at 7am. The RMT is to walk out on 16 March too, so passengers and patients face chaos.`,
  ],
  [
    "a French employer",
    "2025-06-10",
    "2025-06-17",
    `Hospital caterers of French firm to strike

Staff who cook and serve meals at Whipps Cross Hospital are to strike on 17 June. Sodexo, of France, employs them. GMB says that their pay is a disgrace.`,
  ],
  [
    "a foreign paper",
    "2022-12-20",
    "2022-12-20",
    `UK nurses strike again as US looks on

Nurses across England, Wales and Northern Ireland walk out again on Tuesday 20 December. The New York Times calls it historic.`,
  ],
  [
    "rubbish of a hospital",
    "2023-04-01",
    "2023-04-08",
    `Walkout at Bradford hospitals hits bins and meals

Facilities staff at Bradford Royal Infirmary will strike on 8 April. Rubbish bins will not be emptied, and visitors should use other car parks. Unison called it.`,
  ],
];

describe("whose strike a text is about: the health service's, beside others", () => {
  it.each(ours)("%s (%s, %s)", (_, publishedOn, day, text) => {
    const days = times(draftOf(text, publishedOn)).flatMap((windows) => windows.map(([start]) => start?.slice(0, 10)));
    expect(days).toContain(day);
  });
});
