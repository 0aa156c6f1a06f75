/**
 * What money is called: a code for what is meant, then English, then French. One a line; a word that is many countries'
 * stands on several lines and means any of them. Codes: ISO 4217; French names: Bureau de la traduction, Noms de pays et monnaies.
 */
export const CURRENCIES = `
USD CAD AUD NZD HKD SGD MXN ARS CLP COP BRL ; $ ; $
USD CAD AUD NZD HKD SGD ; dollar, dollars, buck, bucks ; dollar, dollars
USD ; USD, US$, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars ; USD, US$, $ US, $US, dollar américain, dollars américains, dollars des États-Unis, dollars US
CAD ; CAD, C$, CA$, Can$, CDN$, Canadian dollar, Canadian dollars, loonies ; CAD, CA$, C$, $ CA, $CA, $ CAN, dollar canadien, dollars canadiens
AUD ; AUD, A$, AU$, Australian dollar, Australian dollars ; AUD, A$, AU$, $ AU, dollar australien, dollars australiens
EUR ; €, EUR, euro, euros ; €, EUR, euro, euros
GBP ; £, GBP, quid, pounds sterling, British pounds ; £, GBP, livre sterling, livres sterling
GBP EGP LBP SYP TRY ; pound, pounds, lira, liras ; livre, livres
TRY ITL ; TRY, ITL ; TRY, lire, lires
JPY CNY ; ¥ ; ¥
JPY ; JPY, yen ; JPY, yen, yens
CNY ; CNY, RMB, yuan, yuans, renminbi ; CNY, RMB, yuan, yuans, renminbi
CHF FRF ; CHF, franc, francs, Swiss francs ; CHF, franc, francs, francs suisses
INR PKR LKR NPR ; ₹, INR, rupee, rupees, Rs ; ₹, INR, roupie, roupies
RUB BYN ; ₽, RUB, ruble, rubles, rouble, roubles ; ₽, RUB, rouble, roubles
UAH ; UAH, hryvnia, hryvnias, hryvnya ; UAH, hryvnia, hryvnias
KZT ; KZT, tenge ; KZT, tenge, tenges
KRW KPW ; ₩, KRW ; ₩, KRW
MXN ARS CLP COP PHP ; MXN, ARS, CLP, COP, PHP, peso, pesos ; MXN, ARS, CLP, COP, PHP, peso, pesos
BRL ; BRL, R$, real, reais ; BRL, R$, real, réaux, reais, réals
ZAR ; ZAR, rand, rands ; ZAR, rand, rands
SEK NOK DKK ISK CZK ; SEK, NOK, DKK, ISK, krona, kronor, krone, kroner ; SEK, NOK, DKK, ISK, couronne, couronnes
PLN ; PLN, zloty, zlotys ; PLN, zloty, zlotys
ILS ; ₪, ILS, shekel, shekels ; ₪, ILS, shekel, shekels
`;
