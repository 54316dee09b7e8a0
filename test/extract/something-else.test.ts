/** Texts of many kinds that name strikes, hospitals and days, and tell of no strike in the NHS. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const texts: [kind: string, publishedOn: string, text: string][] = [
  [
    "FOI",
    "2023-11-20",
    `FOI request 2291: industrial action costs

Date received: 4 October 2023
Date of response: 31 October 2023

Request
Please tell me how many operations were cancelled because of industrial action in each month from January to September 2023, and what agency staff on strike days cost.

Response
January: 14. February: 22. March: 61. April: 103. The trust paid £412,000 for cover by consultants during the strikes.`,
  ],
  [
    "monthly figures",
    "2024-02-09",
    `Waiting list falls slightly in December

The number of people on the waiting list for hospital treatment was 7.6 million at the end of December, figures published on Thursday show.

NHS England said industrial action had led to the rescheduling of 113,000 appointments in the month. The medical director thanked staff who had worked through one of the busiest winters despite strikes.

A&E departments saw 2.2 million people in January, and ambulances answered more calls than in the January before.`,
  ],
  [
    "ballot opens",
    "2022-10-06",
    `Nurses at every hospital in Wales to be asked about strike

The Royal College of Nursing opens its ballot on Thursday 6 October. Members have until Wednesday 2 November to return their papers.

If they back it, strikes could begin before the end of the year. The college wants a rise of five per cent above inflation.

"Our members are exhausted," said its director for Wales. A spokesman for the health board said plans were being made to keep patients safe in the event of a walkout.`,
  ],
  [
    "ballot result",
    "2022-12-01",
    `Ambulance crews vote for strike action

Members of Unison at five ambulance services have voted in favour of strike action over pay and staffing, the union announced on Wednesday 30 November.

Dates have not been set. The union must give employers two weeks' notice. It said it would meet other unions on Monday to co-ordinate their plans.

Turnout was 58 per cent, and nine in ten backed a walkout.`,
  ],
  [
    "ballot failed",
    "2023-07-10",
    `Strike vote at hospital falls short

Porters at a hospital in Leeds will not strike after too few of them voted. Unison said that 46 per cent had returned their papers by 7 July, short of the half that the law asks for.`,
  ],
  [
    "talks",
    "2023-05-17",
    `Talks to end doctors' dispute start next week

Ministers and the BMA will meet on Tuesday 23 May for the first time since April, in a bid to end the dispute over the pay of junior doctors.

The union says that it has no plans for further walkouts while talks are going on. "We come in good faith," its chair said.`,
  ],
  [
    "deal accepted",
    "2024-09-16",
    `Junior doctors accept pay deal

Junior doctors in England have accepted the government's pay offer, ending a dispute that had lasted for 18 months and brought 11 rounds of strikes.

Two thirds of members voted for the offer in a ballot that closed on Sunday 15 September. The deal is worth 22 per cent over two years.`,
  ],
  [
    "rail",
    "2025-06-18",
    `Rail strike: how it affects you on Thursday

Train drivers who are members of Aslef are to walk out for 24 hours on Thursday 26 June. No trains will run to the Royal Infirmary's park and ride.

Hospital bosses ask patients to check how they will get to appointments. Staff have been told to share cars.`,
  ],
  [
    "council",
    "2025-01-20",
    `Care home staff employed by council to walk out

Carers and cleaners in three council care homes will strike on 3 and 4 February, says Unison. The council wants to cut sick pay.

A spokesman for the NHS in the county said that it was working with the council so that patients can leave hospital safely.`,
  ],
  [
    "refuse",
    "2025-03-05",
    `Bin strike enters third week

Refuse workers in Birmingham began an all-out strike on 11 March over jobs. Rubbish is piling up close to the Queen Elizabeth Hospital.

Public health doctors warn of rats. The union Unite says its members will stay out until the council drops the plan.`,
  ],
  [
    "abroad",
    "2025-03-05",
    `Nurses in Dublin to strike for a day

Members of the Irish Nurses and Midwives Organisation will walk out for 24 hours from 8am on 30 January. Accident and emergency departments and hospital wards across Ireland will be affected.

The Taoiseach said that there was no money for more.`,
  ],
  [
    "history",
    "2026-01-12",
    `From the archive: the year the doctors struck

Forty years on, retired staff remember the winter when hospital porters, cooks and cleaners walked out. The strike of 1979 closed half of the wards.

An exhibition opens at the town's museum on 24 January and runs until 3 March.`,
  ],
  [
    "obituary",
    "2025-04-26",
    `Nurse who led hospital strike dies at 84

Margaret Field, who led cleaners and nurses out on strike at the Elizabeth Garrett Anderson Hospital, has died. She was born in Hull on 3 May 1941.

She joined the union in 1962 and became a shop steward. The funeral is on 6 May.`,
  ],
  [
    "research",
    "2024-05-02",
    `Deaths did not rise during strikes, study finds

Researchers at a university looked at the records of all hospitals in England between December 2022 and October 2023. They found that strikes by nurses, ambulance crews and doctors had little effect on how many patients died.

The study was published in a journal on Wednesday 1 May.`,
  ],
  [
    "board papers",
    "2025-11-03",
    `Board meeting of the trust on Wednesday 5 November

Agenda
1. Minutes of the meeting of 3 September
2. Report of the chief executive: winter, finance, industrial action
3. Any other business

The industrial action in July was managed safely. Planning for any further industrial action goes on.`,
  ],
  [
    "political comment",
    "2026-02-02",
    `Reform leader would ban doctors from striking

Doctors would lose their right to strike under plans that the party will put to its conference on 6 March. Police officers and soldiers already have none.

The BMA called the plan an attack on its members. The health secretary said that strikes harm patients.`,
  ],
  [
    "a bill",
    "2023-01-30",
    `Minimum service levels bill goes to the Lords

MPs have backed a bill that would let ministers set minimum levels of service in ambulance trusts and hospitals during strikes. It passes to the Lords on 21 February.

Unions including Unison, GMB and the RCN say they will fight it in court.`,
  ],
  [
    "a court case",
    "2025-09-09",
    `High Court to hear case about strike at hospital

A trust's bid for an injunction against a strike by its security guards will be heard on Friday 12 September. Lawyers for the union will argue that the ballot was lawful.`,
  ],
  [
    "teachers",
    "2025-09-09",
    `Teachers' strike: what NHS staff need to know

Schools in the county will be shut on 3 and 4 October when teachers in the NEU walk out. Nurses and doctors with children should talk to their managers now. Our nursery stays open.`,
  ],
  [
    "threat",
    "2025-12-20",
    `Consultants warn of strike over pensions

Hospital consultants could go on strike for the first time in decades unless the pension tax is changed, their leader has warned. The BMA will decide in the new year whether to ballot.`,
  ],
  [
    "lecturers",
    "2025-12-20",
    `University staff walk out

Lecturers and librarians at the medical school began eight days of strikes on Monday. Students of nursing and medicine have missed lectures, but placements in hospitals go on as planned. The UCU wants a better offer.`,
  ],
  [
    "a factory",
    "2025-12-20",
    `Workers at insulin factory to strike

About 300 workers at a plant that fills insulin pens for the NHS will walk out on 5 January, says Unite. The firm says that hospitals have enough stock.`,
  ],
  [
    "civil servants",
    "2025-12-20",
    `Civil servants at the Department of Health to strike

Members of the PCS union at the Department of Health and Social Care in Leeds and London will strike on 18 January in a row about their offices.`,
  ],
  [
    "prison officers",
    "2025-12-20",
    `Prison officers walk out after attack on nurse

Prison officers at a jail in Durham stopped work on Thursday after a nurse was hurt. The POA said that its members went back at noon.`,
  ],
  [
    "dispute settled",
    "2025-12-20",
    `Phlebotomists win upgrade

After months of campaigning blood-takers at three hospitals have won a higher grade and back pay. "The strike showed what we can do together," said their union, Unison. The first payments come on 28 January.`,
  ],
  [
    "work to rule",
    "2025-12-20",
    `GPs begin collective action

Family doctors in the county will see no more than 25 patients a day from 2 January. The BMA said that it was no strike and that surgeries stay open.`,
  ],
  [
    "podcasts",
    "2025-12-20",
    `Listen: is the NHS strike-proof?

In this week's episode we ask a surgeon, a nurse and a former minister what ten years of strikes have changed. It is out on Thursday 8 January. Email us with your questions.`,
  ],
  [
    "an offer of work",
    "2025-12-20",
    `Regional organiser wanted

The union seeks an organiser for hospitals in the north west. You will lead ballots, campaigns and strikes. Closing date: 16 January. Interviews: 26 and 27 January.`,
  ],
  [
    "a university",
    "2018-02-26",
    `University of Edinburgh staff on strike

Staff of the university, which runs a school in the Royal Infirmary, walked out on 26 February over pensions. Patients are not affected.`,
  ],
  [
    "chief exec leaves",
    "2024-02-20",
    `Hospital chief to step down

Jane Example, who has led the trust for seven years, will leave on 31 March. She steered it through the pandemic and through strikes by nurses and doctors. Her successor starts on 1 May.`,
  ],
  [
    "waiting list feature",
    "2023-10-12",
    `Waiting for a new hip

Tom, 71, has waited since 4 January 2022. His operation was put off twice, once when junior doctors went on strike. He now has a date, 9 November. "I don't blame them," he says.`,
  ],
  [
    "workforce plan",
    "2023-06-29",
    `Plan to train more doctors

The NHS long-term workforce plan is published on Friday 30 June. It comes as the health service faces strikes by doctors. Places at medical schools will double by 2031, the prime minister said on Thursday.`,
  ],
  [
    "winter review",
    "2025-03-21",
    `Trust looks back on a hard winter

In January, 412 people a day came to A&E. Flu, norovirus and industrial action all took their toll. The board heard on 19 March that waits of more than 12 hours had fallen since.`,
  ],
  [
    "union leader",
    "2025-07-11",
    `New leader for doctors' union

Dr A. Sample was elected chair of the BMA's council on Wednesday. He backed strikes by resident doctors and says that he will fight for pay. He takes office on 1 September.`,
  ],
  [
    "public meeting",
    "2025-01-30",
    `Public meeting on hospital's future

Campaigners will meet at the town hall at 7pm on Thursday 13 February. Speakers include a consultant, a union officer who led a strike of porters in 2021 and the MP. Doors open at 6.30pm.`,
  ],
  [
    "film",
    "2023-09-14",
    `Strike film has premiere at the Playhouse

A documentary that follows nurses on a picket line will be shown on 22 September at 7.30pm, with a discussion after it. The nurses went on strike last winter for the first time.`,
  ],
  [
    "book",
    "2025-10-10",
    `Nurse writes of life on the wards

In her memoir, out on 6 November, a ward sister tells of night shifts, of Covid, and of the day when she first went on strike.`,
  ],
  [
    "traffic",
    "2026-03-01",
    `Road past hospital to close

Engineers will close the road from 8pm on Monday 9 March to 6am on Tuesday. Ambulances will have another way in. The council said that work had been put off because of the strike by doctors.`,
  ],
  [
    "offer",
    "2023-11-28",
    `Consultants to vote on new offer

Hospital consultants in England will be asked to vote on an offer which the BMA and ministers have agreed. Polls open on 14 December and close on 23 January. No strikes will be called while members are voting.`,
  ],
  [
    "military",
    "2022-12-08",
    `Soldiers train to drive ambulances

Some 600 members of the armed forces are being trained to drive ambulances, in case paramedics walk out before Christmas. Training started on Thursday at a base in Hampshire.`,
  ],
  [
    "warehouse",
    "2025-12-02",
    `Blood bikes step in as couriers strike

Volunteers on motorbikes will carry samples between hospitals when couriers of a delivery firm strike on 11 and 12 December. The IWGB union says that drivers are paid per drop.`,
  ],
  [
    "students",
    "2025-12-02",
    `Medical students to protest

Students will leave lectures at noon on 10 December and march to the Department of Health. They want bursaries to last for the whole of their course.`,
  ],
  [
    "picket of GP",
    "2025-12-20",
    `Campaigners to protest at closure of walk-in centre

Residents, joined by members of Unison and Unite, will gather outside the walk-in centre at 11am on Saturday 10 January. "We will fight this all the way," a nurse said. Strike action has not been ruled out.`,
  ],
  [
    "council meeting",
    "2022-11-18",
    `Councillors call on government to settle with nurses

A motion of support for nurses who have voted to strike was passed by the county council on Thursday. Labour's group leader said that nobody wants a strike.`,
  ],
  [
    "election",
    "2026-05-04",
    `Candidates clash over resident doctors' pay

At the hustings on Saturday all five candidates were asked about strikes by resident doctors. Two would give them what they want. The vote is on Thursday 7 May.`,
  ],
];

describe("a text about something else", () => {
  it.each(texts)("%s (%s)", (_, publishedOn, text) => {
    expect(strikesIn(draftOf(text, publishedOn))).toEqual([]);
  });
});
