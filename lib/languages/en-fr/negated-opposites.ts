/**
 * What French says for an English word that is denied: `not cheap` → `cher`. One a line: `English ; French`, English in base
 * forms, French by any form of the lemma or by that form.
 */
export const NEGATED_OPPOSITES = `
open ; fermer, fermé
close, shut ; ouvrir, ouvert
guilty ; relaxer, relaxe, innocent, acquitter, acquitté
innocent ; coupable
cheap ; cher, élevé, onéreux, coûteux
expensive, dear, costly ; économique, abordable, modique, bas
say, speak, talk, answer, reply, tell ; silence, taire, tairai, muet, secret, coi, garder
disclose, reveal ; taire, secret, confidentiel, cacher
well, healthy ; malade, souffrant, souffrir
absent, missing ; présent
attend ; absenter, sécher
easy, simple ; dur, ardu, compliqué
hard, difficult ; facile, facilement, simple, aisé, aisément
new ; ancien, vieux, vieil
young ; vieux, vieil, vieillir, vieilli, âgé
old ; jeune, récent
far ; voisin, côté
small, little ; grand, gros, beau, belle
big, large, great ; petit, modeste
long ; court, bref
short ; long
bad ; bien, bon, bonne
wrong ; juste, raison, exact
right, true ; faux, tort, erroné, tromper
stay, remain ; partir, quitter
leave, go ; rester, reste, restez, demeurer
move ; immobile, rester
change ; rester, garder, identique, même
sleep ; veiller, éveillé, blanche
wake ; dormir
like, love ; détester, haïr, déplaire
hate ; aimer
agree ; opposer, contester
same ; différer, différent, diffèrent
different ; identique, pareil, même
alike ; différer
stop ; continuer, poursuivre
continue ; arrêter, arrêté
smoke, drink, play ; arrêter, arrêté
win ; perdre, perdu
die ; survivre, survécu, vivant
live, survive ; mourir, mort, décéder, succomber
work ; panne
married ; célibataire
free ; payant
keep ; trahir, trahi
alone ; avec, accompagner, ensemble
strong ; faible
weak ; fort
rich ; pauvre
poor ; riche
clear ; flou, obscur
real ; factice, fictif
safe ; risque, péril, périlleux
available ; épuisé
fresh ; rassis
permanent ; temporaire, provisoire
common ; rare
early ; retard, tard, tardif
late ; heure, ponctuel
fail ; réussir
lose ; gagner
believe ; sceptique
support, confirm ; combattre, infirmer, réfuter, contredire, démentir
home, here, there ; sortir, sorti, sortie, partir, parti, partie
allow, permit, approve ; réserver, réservé, proscrire, proscrit, prohiber, prohibé
remove, disconnect, unplug ; laisser, laissez, place, branché
empty, blank ; obligatoire, remplir
succeed ; échouer, échoué
exceed ; plafonner, plafonné
surprise ; attendu, attendre
overtighten, overfill ; modérément
forget ; retenir, rappeler, souvenir
stop, let ; toujours
last ; essouffler, éphémère, passager
`;
