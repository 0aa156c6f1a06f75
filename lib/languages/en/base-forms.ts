/** Irregular English forms by their base form. */
const IRREGULAR = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone|take took taken|make made
|get got gotten|give gave given|come came|see saw seen|know knew known|think thought|find found|tell told|say said
|leave left|put put|mean meant|keep kept|let let|begin began begun|show showed shown|hear heard|run ran|hold held
|bring brought|write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|set set|lead led|grow grew grown
|fall fell fallen|send sent|build built|spend spent|win won|buy bought|sell sold|break broke broken|rise rose risen
|drive drove driven|draw drew drawn|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
|deal dealt|fight fought|fly flew flown|forget forgot forgotten|freeze froze frozen|hang hung|hide hid hidden
|lay laid|lie lay lain|lend lent|feed fed|feel felt|bear bore born borne|beat beaten|bind bound|bite bit bitten|bleed bled
|blow blew blown|shake shook shaken|shine shone|shoot shot|shut shut|sink sank sunk|sleep slept|slide slid|speak spoke spoken
|spread spread|spring sprang sprung|steal stole stolen|stick stuck|strike struck|swear swore sworn|swing swung|teach taught
|tear tore torn|understand understood|wake woke woken|wind wound|withdraw withdrew withdrawn|man men|woman women
|child children|foot feet|tooth teeth|person people|good better best|bad worse worst|life lives|knife knives|leaf leaves
|half halves|shelf shelves|wife wives|mouse mice|criterion criteria|phenomenon phenomena|analysis analyses|basis bases
|crisis crises|die dying|lie lying|tie tying|overcome overcame|undergo underwent undergone|undertake undertook undertaken
|ring rang rung|sing sang sung|swim swam swum|drink drank drunk|eat ate eaten|ride rode ridden|overthrow overthrew overthrown
`;

const BASE = new Map<string, readonly string[]>();
for (const line of IRREGULAR.replaceAll("\n", "").split("|")) {
  const [base = "", ...forms] = line.trim().split(/\s+/);
  for (const form of forms) BASE.set(form, [...(BASE.get(form) ?? []), base]);
}

/** The English word in lower case and every base form that it may be an inflection of. */
export function englishBaseForms(word: string): string[] {
  const lower = word.toLowerCase();
  const forms = [lower, ...(BASE.get(lower) ?? [])];
  const [, stem, ending] = /^(.{2,}?)(ies|ied|es|s|ed|ing|'s|s')$/.exec(lower) ?? [];
  if (stem === undefined || ending === undefined) return forms;
  if (ending === "ies" || ending === "ied") return [...forms, `${stem}y`, `${stem}ie`];
  forms.push(stem);
  if (ending !== "s" && ending !== "'s") forms.push(`${stem}e`);
  // planned, stopping: the last consonant is doubled.
  if (/([bdfglmnprt])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  return forms;
}
