/**
 * Pairs of opposites. One a line: `English ; French ; opposite English ; opposite French`, words parted by
 * commas. A French word is met by any form of its lemma, or by that form.
 */
export const OPPOSITES = `
clockwise ; horaire ; counterclockwise, anticlockwise, counter-clockwise, anti-clockwise ; antihoraire, anti-horaire
flammable, inflammable, combustible ; inflammable, combustible ; non-flammable, nonflammable, non-combustible, fireproof ; ininflammable, incombustible
increase, rise, grow, growth, raise, boost, surge, soar, gain, is up, are up, was up, were up, up by, up from, go up, more, higher, increasingly, enhance, improve ; augmenter, augmentation, hausse, croître, croissance, accroître, accroissement, progression, progresser ; decrease, reduce, decline, fall, drop, reduction, lower, shrink, cut, loss, less, dip, down, off, discount, rebate, save, saving, ease, limit, slow, shorten, weaken, mitigate ; diminuer, diminution, baisse, baisser, réduire, réduction, recul, chute, décroître
maximum, max, most, up to, at most, highest, upper, high, top, cap ; maximum, maximal, max, plafond ; minimum, min, at least, minimal, lowest, least, low, lower ; minimum, minimal, min
inside, inner, internal, interior, indoor, within, in, into ; intérieur, interne, dedans ; outside, outer, external, externally, exterior, outdoor, outward, out, foreign, abroad ; extérieur, externe, dehors
enable, activate, turn on, switch on, active ; activer, allumer ; disable, deactivate, turn off, switch off, inactive ; désactiver, éteindre
employer ; employeur ; employee, staff, worker ; employé, salarié
buyer, purchaser ; acheteur, acquéreur ; seller, vendor ; vendeur
lessor, landlord ; bailleur ; lessee, tenant, renter ; locataire, preneur
lender, creditor ; prêteur, créancier ; borrower, debtor ; emprunteur, débiteur
import ; importer, importation ; export ; exporter, exportation
north, northern ; nord ; south, southern ; sud
left ; gauche ; right ; droite
male ; mâle ; female ; femelle
odd ; impair ; even ; pair
input, inlet, entry, enter, inlet ; entrée ; output, outlet, exit, leave ; sortie
upstream ; amont ; downstream ; aval
vertical, vertically ; vertical, verticalement ; horizontal, horizontally ; horizontal, horizontalement
positive, positively ; positif, positivement ; negative, negatively, adverse ; négatif, négativement
public ; public ; private ; privé
success, succeed, successful ; succès, réussite, réussir ; failure, fail, unsuccessful ; échec, échouer
never ; jamais ; always ; toujours
above, over, exceed, more, better, superior, high, excess, beyond, at least, higher, greater, upper, top, on ; au-dessus, supérieur ; below, under, beneath, less, lower, fewer, inferior, bottom, sub, within, up to ; au-dessous, inférieur, en-dessous
often, frequently, frequent ; souvent, fréquemment ; rarely, seldom, rare ; rarement
morning ; matin, matinée ; evening, afternoon, night ; soir, soirée, après-midi
tighten ; serrer, resserrer ; loosen, unscrew ; desserrer, dévisser
lock ; verrouiller ; unlock ; déverrouiller
connect, plug in ; brancher, connecter ; disconnect, unplug ; débrancher, déconnecter
install ; installer ; uninstall, remove ; désinstaller
fill ; remplir ; empty, drain ; vider, vidanger
heat, warm, hot ; chauffer, chaleur, chaud ; cool, chill, cold ; refroidir, froid
heating ; chauffage ; cooling, refrigeration ; refroidissement
victory, win, winner ; victoire, vainqueur ; defeat, loss, lose, loser ; défaite, perdant
early, earlier ; tôt ; late, later ; tard
dry ; sec, sécher ; wet, moist, humid, damp ; humide, mouillé
legal, lawful, lawfully ; légal, légalement, licite ; illegal, unlawful, illicit, illegally, unlawfully ; illégal, illégalement, illicite
mandatory, compulsory, obligatory, required ; obligatoire ; optional, voluntary ; facultatif, optionnel
permanent, permanently ; permanent ; temporary, temporarily, interim, provisional ; temporaire, temporairement, provisoire
oldest, eldest ; aîné ; youngest ; cadet, benjamin
accept, acceptance, agree ; accepter ; reject, refuse, decline, deny, turn down ; rejeter, refuser
ascending ; croissant ; descending ; décroissant
asset ; actif ; liability ; passif
`;

/**
 * English words of which the French opposite is wrong, though the English opposite has other translations. One a line:
 * `English ; French that answers it ; English that may account for the opposite ; opposite French`.
 */
export const ONE_WAY_OPPOSITES = `
unlikely, improbable ; improbable, invraisemblable, peu, guère, douteux, doute ; likely, probable, probably, may, might, can, could, possible ; susceptible, probable, probablement
few ; peu, rare, rarement, quelques, guère, maint ; many, much, more, lot, lots, numerous, great, quite, a, very, most, several, large, high, heavily, widely ; beaucoup, nombreux
before, prior ; avant, auparavant, devant, jusque, jusqu', préalable, précéder, précédent, antérieur, veille, déjà, jamais, peu, abord ; after, afterwards, following, follow, later, once, then, until, long, soon, next, shortly, when, ing, having, only, day, night, evening, week, year, finally ; après
after, afterwards ; après, ensuite, suite, suivre, suivant, depuis, dès, lendemain, bout, derrière, puis, ultérieur, issue, fois, quand, lorsque, lorsqu', sur, à l'issue, sitôt, passé, d'après, soir, tombé ; before, prior, until, advance, first, forward, front, ahead, previously, previous, ago, earlier, till, look, all, take, name, above, most, especially, must, toward, towards, main, foremost, primarily, back, only ; avant, auparavant
rich, wealthy ; riche, aisé, fortuné, richesse, enrichir ; poor, poverty, needy ; pauvre
purchase, buy ; acheter, achat, acquérir, racheter, acquisition, acheteur, acquéreur, payer ; sell, sale, vendor, seller, retail, store, shop, market, from, offer, available ; vendre, vente
cheap, inexpensive ; bon, marché, économique, abordable, peu, modique, moins ; expensive, dear, costly, pricey, price, love ; cher, coûteux, onéreux
open ; ouvrir, ouvert, ouverture, rouvrir, plein, libre ; only, until, close, shut, closing, closed, closure, lock, end, firm, farm, enclose ; fermer, fermé, fermée, fermés, fermées, fermeture
majority ; majorité, plupart, majoritaire ; minority ; minorité, minoritaire
minority ; minorité, minoritaire ; majority, most, mostly, mainly, age ; majorité, majoritaire
widen, broaden, enlarge ; élargir, agrandir, étendre ; narrow, shrink ; rétrécir
lengthen, prolong ; allonger, prolonger, étendre ; shorten, cut ; raccourcir, écourter
`;
