/**
 * English acronyms that French translates in one sense and keeps, or translates otherwise, in another: `ICC` is a court and a
 * colour profile, `GCC` a council of the Gulf and a compiler. With each stand beginnings of English words that tell of the
 * sense in `FRENCH_ACRONYMS`; a document without any of them means something else.
 */
export const AMBIGUOUS_ACRONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  `
ADHD ; attention, hyperactiv, disorder, child
AI ; artificial, intelligence, machine learning, neural, chatbot, language model, algorithm
BMI ; body, weight, obes
CIS ; commonwealth, independent states, russia, moscow, soviet, belarus, kazakh
CSTO ; treaty, russia, moscow, armenia, kazakh
DRC ; congo, kinshasa, africa, kivu
ECB ; bank, euro, inflation, monetary
ECHR ; rights, court, strasbourg
ECJ ; court, justice, luxembourg
EEA ; economic area, norw, iceland, single market
EEC ; econom, communit, treaty of rome
EIB ; bank, loan, invest
FDI ; foreign, invest
GCC ; gulf, saudi, emirat, qatar, kuwait, bahrain
ICC ; court, criminal, hague, prosecut, crime
ICJ ; court, justice, hague
IEA ; energy, oil
ILO ; labour, labor, workers
IMO ; maritime, ship, vessel
IOC ; olympic, games, athlete
IOM ; migra, refugee, displac
ISP ; internet, provider, broadband
ISPs ; internet, provider, broadband
LNG ; gas, tanker, terminal
MRI ; scan, imaging, patient, hospital, magnetic
OAS ; american states, latin america, venezuela, secretary general
SCO ; shanghai, china, chinese, central asia
SME ; enterprise, business, compan, econom
SMEs ; enterprise, business, compan, econom
STD ; disease, sexual, transmitted, infection
STDs ; disease, sexual, transmitted, infection
STI ; sexual, transmitted, infection
UAE ; emirat, dubai, abu dhabi, gulf
WFP ; food, hunger, famine
WHO ; health, disease, pandemic, vaccin, epidemic, geneva
WMO ; weather, climate, meteorolog
WTO ; trade, tariff, geneva
`
    .trim()
    .split("\n")
    .map((line) => {
      const [acronym = "", words = ""] = line.split(" ; ");
      return [acronym, words.split(", ")];
    }),
);
