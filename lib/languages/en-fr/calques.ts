/**
 * English turns of phrase in French words, with the usual French. One a line, as in `false-friends.ts`:
 * `English or nothing ; French pattern ; usual French`. Without English the turn is a calque by itself.
 * Sources: Office québécois de la langue française, Banque de dépannage linguistique; Académie française,
 * Dire, ne pas dire; Bureau de la traduction, Clés de la rédaction; Colpron, Dictionnaire des anglicismes.
 */
export const CALQUES = `
impact, affect, influence ; avoir (pas) un|des (fort|grand|gros|important|sérieux|significatif|énorme|majeur|profond|réel) impact (négatif|positif|significatif|important|majeur|direct) sur ; influer sur, se répercuter sur
impact ; impacter ; toucher, influer sur
off-ramp, exit ramp, exit strategy ; rampe de sortie ; porte de sortie
in the process, along the way, !in the process of ; dans le processus ; ce faisant, au passage
make sense, makes sense ; faire du|de sens ; avoir du sens, être logique
make no sense ; faire aucun sens ; n'avoir aucun sens
take place, taking place ; prendre|prennent (pas) [place] ; avoir lieu
take place ; prendre place ; avoir lieu
at the end of the day ; à la fin de la|du journée|jour ; en fin de compte
first time ; [marquer la première fois] que|qu' ; être la première fois que
mark the first ; marquer le premier|première ; être le premier
on their plate, on its plate, on his plate, on her plate, on our plate, on your plate, on my plate ; dans|sur (leur|son|notre|votre|mon) assiette ; avoir à gérer
put himself in a corner, into a corner, in a corner ; (se) mettre|mis|peindre dans un|le coin ; au pied du mur
prevailing, breathing space, breathing room ; espace pour|de respirer|respiration ; répit
modeled on, modelled on, model after, modeled after ; façonné|modelé après|sur ; calqué sur
annex ; annexer la|le|l' <noun?> à l'|la|le ; annexer (sans « à »)
long accused, has long, have long, had long ; avoir [longtemps] <pp> ; depuis longtemps
play a role, play a part ; jouer une part ; jouer un rôle
address, !address to ; [adresser] le|la|les|l'|ce|cette|ces|un|une|des|son|sa|ses|leur|leurs|plusieurs (_) problème|question|défi|préoccupation|besoin|lacune|limitation|enjeu ; traiter, répondre à
pay attention ; payer attention ; prêter attention
pay a visit ; payer une visite ; rendre visite
ask a question ; demander une question ; poser une question
take a decision, make a decision ; faire une décision ; prendre une décision
make a difference ; faire la|une différence ; changer les choses, peser
take a look, have a look ; prendre un regard|coup ; jeter un coup d'œil
take a walk, take a step ; prendre une marche ; faire une promenade
take action, taking action ; prendre action|actions|de l'action|des actions ; agir, prendre des mesures
take advantage ; prendre avantage|l'avantage de|du|des|d' ; profiter de, tirer parti de
take for granted ; prendre pour acquis ; tenir pour acquis
take a seat ; prendre un siège ; s'asseoir
fall in love ; tomber dans l'amour ; tomber amoureux
keep in mind, bear in mind ; garder|tenir|porter à|dans|en (l') esprit|tête ; ne pas oublier
keep in touch ; garder|rester|tenir en toucher ; rester en contact
in mind ; dans|en [esprit] ; à l'esprit
with that in mind, with this in mind ; =dans =cet =esprit ; dans ce contexte, compte tenu de cela
have in common ; en commune ; en commun
have a good time ; avoir|passer un bon temps ; bien s'amuser
look forward ; regarder|voir (en) avant|avance (à|pour) ; attendre avec impatience
look for, look into, watch, eye ; regarder pour ; chercher
wait for ; attendre pour (le|la|les|un|une|son|l'|vous|nous) ; attendre
listen to ; écouter à ; écouter
search for ; rechercher|chercher pour ; chercher
depend on ; dépendre|dépendant sur ; dépendre de
consist of, comprise ; consister de|d' ; se composer de
responsible for ; responsable pour ; responsable de
interested in ; intéressé dans|en ; intéressé par
participate in ; participer dans|en ; participer à
different from, different than ; différent que|qu' ; différent de
similar to ; similaire avec|que ; semblable à
based out of, based in ; basé hors|dehors de ; basé à
on the basis ; sur une|la base régulière|quotidienne|hebdomadaire|mensuelle|annuelle|volontaire|temporaire|permanente|journalière ; régulièrement, chaque jour
daily basis, regular basis, weekly basis, monthly basis, day-to-day ; sur une|la base ; régulièrement, chaque jour
as a matter of fact ; comme une question de fait|faits ; en fait
as a result ; comme un résultat ; par conséquent
as a result ; comme résultat ; par conséquent
as of, as from ; aussi loin que ; en ce qui concerne
as far as ; aussi loin que _ concerné ; en ce qui concerne
so far ; si loin ; jusqu'ici
by far ; par loin ; de loin
in terms of ; dans les termes de ; en matière de
in order to ; dans l' ordre de|pour ; afin de
in order to ; en ordre de|pour|d' ; afin de
in charge of ; en charge de|du|des|d'|de ; chargé de, responsable de
in addition ; en addition ; en outre, de plus
in advance ; en avance de|du|des ; à l'avance, avant
in front of ; en face d' elle|eux|lui|elles ; devant
in place, put in place ; mettre|mis dans|sur place ; mettre en place
in general, in the long run ; dans la longue course ; à long terme
in the short term, long term ; dans le court|long|moyen terme|terme ; à court, à long terme
in the meantime ; dans l' entre-temps ; entre-temps
in the middle of nowhere ; au milieu de nulle part ; en pleine nature, dans un coin perdu
in other words ; dans|en d' autres mots ; autrement dit
in a timely manner ; dans une|de façon|manière temps|opportune|ponctuelle ; en temps voulu
timely ; dans|en un|les|des|délais temps opportun|temps ; en temps voulu
in writing ; dans|en l' écriture|écrit ; par écrit
in person ; dans|en la personne ; en personne
in the wake of, wake ; dans le réveil ; à la suite de
in the light of, in light of ; dans|à la lumière de|du|des|d' ; compte tenu de, au vu de
in the event of, in the event that ; dans l' événement de|où|que|d' ; en cas de
in the event of ; en l' événement ; en cas de
in the face of ; dans|à la|le face|visage de|du ; face à
in the case of ; dans la|le cause de|du ; dans le cas de
in the first place ; dans|en la première place ; d'abord
in the heart of, at the heart of ; dans le coeur|cœur ; au cœur de
in the open air, outdoor, outdoors ; dans l' ouvert air ; en plein air
in the sun ; dans le soleil ; au soleil
in the street ; sur la rue ; dans la rue
in full swing ; en plein|pleine balancement|swing|balançoire ; battre son plein
on average ; sur (la) moyenne ; en moyenne
on behalf of ; sur le|la|en nom|comportement|part de|du|des|d' ; au nom de
on the other hand ; sur l'|à autre main ; d'un autre côté, en revanche
on the one hand ; sur|d' (l') une main ; d'une part
on the plane, on the train, on the bus ; sur l'|le|un|une avion|train|bus|autobus ; dans
on top of, on top of that ; sur (le) dessus|haut|sommet de cela|ça ; en plus
on purpose ; sur (le) but ; exprès
on the contrary ; sur le contraire ; au contraire
on display ; sur|en affichage ; exposé
on the ground, boots on the ground ; bottes sur le sol|terrain ; troupes au sol
at least ; à moindre ; au moins
at the moment ; à le moment ; en ce moment
at your convenience ; à votre convenance|commodité ; quand il vous plaira
at this point ; à ce point ; à ce stade
at this point in time ; à ce point dans le temps ; à l'heure actuelle
at large ; à large|grande ; en fuite, dans son ensemble
by hand ; par main ; à la main
by the way ; par le|la chemin|voie|manière ; au fait, à propos
for free ; pour gratuit ; gratuitement
for free, free ; gratuit|libre de|d' (frais) charge ; gratuit
free of, free from ; libre|=libres de|d' <noun?> ; sans, exempt de
free of charge ; libre|gratuit de|d' charge|frais ; gratuit
for example ; par l' exemple ; par exemple
for the first time ; pour la première temps ; pour la première fois
for the time being ; pour le temps étant|être|présent ; pour l'instant
for years to come ; pour les années à venir ; pendant des années
for sale ; pour vente ; à vendre
for sure ; pour sûr ; certainement
for future reference ; pour (la|une|une) référence (future|ultérieure|futures) ; pour vous y reporter
of course ; de cours ; bien sûr
out of order ; hors|dehors d'|de ordre|commande ; hors service
out of the box ; hors|en dehors de la boîte ; prêt à l'emploi, original
out of stock ; hors|dehors de stock ; épuisé
up to date, up-to-date ; jusqu'|à à date ; à jour
up to ; jusqu' à date ; à jour
up to you ; haut à vous ; à vous de décider
to date ; à date ; à ce jour
until now, to date ; jusqu' à date ; jusqu'à présent
under the weather ; sous la météo|temps ; souffrant
under no circumstances ; sous aucune|aucunes circonstance ; en aucun cas
under the circumstances ; sous les|ces circonstances ; dans ces circonstances
under way, underway ; sous (la) voie|chemin ; en cours
under construction ; sous construction ; en construction
under the impression ; sous l' impression que|qu' ; avoir l'impression
under investigation ; sous enquête|investigation ; visé par une enquête
over the years, over time ; sur|par-dessus les années|ans ; au fil des ans
over time ; sur|par-dessus (le) temps ; au fil du temps
over the past, over the last, in recent years ; sur|au-dessus les derniers|dernières|passées années|mois|décennies|semaines|jours ; au cours des dernières années
in recent years ; dans les récentes années ; ces dernières années
last but not least ; dernier mais pas (le) moindre|moins ; enfin et surtout
a lot of ; un lot de|d' ; beaucoup de
a couple of ; un|une couple de|d' <noun?> ; quelques, deux
a wide variety, variety of ; une large variété ; une grande variété
a great deal ; une|un grande|grand affaire|accord|deal ; beaucoup
a good deal ; une bonne affaire de ; une bonne partie de
all of a sudden ; tout d'un soudain ; soudain
around the world ; autour du monde ; dans le monde entier
around the clock, 24/7 ; autour de l' horloge|horaire ; vingt-quatre heures sur vingt-quatre
all the way ; tout le chemin ; jusqu'au bout
all set ; tout ensemble|réglé|mis ; prêt
have a seat ; avoir un siège ; s'asseoir
be right, be wrong ; être droit|droite|correct que ; avoir raison
be afraid, be cold, be hot ; être (très) peur|faim|soif|sommeil ; avoir peur, faim, soif
years old, year old, year-old, years of age ; être|est|était|sont|étaient _ ans|années ; avoir … ans
years old, year-old, year old ; _ ans|années [vieux|vieille|vieilles] ; âgé de
be supposed to ; être supposé|supposée|supposés|supposées <inf> ; être censé
suppose to, supposed to ; supposé|supposée|supposés|supposées [à|de|d'] <inf> ; censé
be in the position, in a position to ; être dans une|la position (de|pour|d') ; être en mesure de
in the position to, in a position to ; dans une|la position de|pour|d' ; en mesure de
be on the same page ; sur la|être même page ; être d'accord
due to the fact that ; dû au fait que|qu' ; parce que
thanks to ; merci|mercis à|aux|au ; grâce à
with respect to, with regard to ; avec respect|regard|égard à|au|aux|de ; à l'égard de
regarding ; regardant ; concernant
concerning, concern ; comme concernant ; concernant
more than ever ; plus que toujours ; plus que jamais
more and more ; plus et plus ; de plus en plus
less and less ; moins et moins ; de moins en moins
better and better ; meilleur et meilleur ; de mieux en mieux
sooner or later ; plus tôt ou plus tard ; tôt ou tard
one of a kind, one-of-a-kind ; un|une d'|de un genre|sorte|type ; unique en son genre
cutting edge, cutting-edge ; bord|tranchant (coupant|tranchant) de (la) (coupe|technologie)|pointe ; de pointe
cutting edge, cutting-edge ; bord tranchant|coupant ; de pointe
world-class, world class ; classe mondiale ; de premier ordre, de niveau international
user-friendly ; amical pour l' utilisateur ; convivial
eco-friendly, environmentally friendly, environment friendly ; amical|ami (à|pour|de|avec|l') (l'|la) environnement|nature|écologique ; écologique, respectueux de l'environnement
eco-friendly, friendly ; éco-amical|éco-amicale|éco-amicaux ; écologique
family friendly, family-friendly, pet friendly, pet-friendly, kid-friendly ; amical|amicale|amicaux (pour|aux|à) (la|les|l') (famille|animaux|enfants|familles) ; adapté aux familles, animaux acceptés
high-end, high end ; haute|haut fin ; haut de gamme
easy to use, easy-to-use ; facile [à utilisation|d'utilisation] ; facile à utiliser
ready to use, ready to go ; prêt à aller ; prêt à partir
must-see, must see, must-have ; =doit voir|avoir ; incontournable
must-see, must-have, must-visit ; =un|=une [doit-voir|=doit] ; incontournable
off the beaten path, off the beaten track, beaten ; chemin|piste|piste|voie battu ; hors des sentiers battus
home to, is home to ; (être) maison|domicile|foyer à|de|pour|aux ; abriter
home to, home of ; est la|le [maison|domicile|foyer] de|des|du|d'|à ; abriter
stroll, take a stroll ; prendre une promenade ; se promener
a breath of fresh air ; un souffle d' air frais ; une bouffée d'air frais
breathtaking, take your breath ; prendre|prenant votre|le souffle (loin|away) ; à couper le souffle
rain or shine ; pluie ou soleil|brille ; par tous les temps
book in advance, advance booking ; livre|livrer en avance|l'avance ; réserver à l'avance
book a, book your, booking ; livre|=livrez|livrer|livres votre|une|vos|chambre|table|vol ; réserver
check in, check-in ; vérifier|vérification|enregistrement dans|en l'|hôtel ; arrivée, enregistrement
check out, check-out, checkout ; vérifier|cocher dehors|hors|notre|nos nouveau|nouvelle|site|collection|dernière ; découvrir, régler sa note
check out ; vérifier notre|nos ; découvrir
feel free ; sentir|sentez|sens (vous|se|toi|te) libre ; ne pas hésiter à
free ; se|vous [sentir libre|libres] de|d' ; ne pas hésiter à
find out ; trouver dehors|hors ; découvrir
figure out ; figurer dehors|out ; comprendre
point out ; pointer dehors|hors ; signaler
carry out ; porter|transporter dehors|hors ; réaliser, effectuer
turn on, switch on ; tourner sur ; allumer
turn off, switch off ; tourner|éteindre|fermer hors|off ; éteindre
turn on, turn off ; ouvrir|fermer la|les|une lumière|lampe|télévision|télé|radio|ordinateur ; allumer, éteindre
turn out ; tourner|tourné dehors|hors ; s'avérer
run out ; courir|couru|courent|manquer dehors|hors ; manquer de
give up ; donner (en) haut ; abandonner
end up ; finir (en) haut ; finir par
set up ; mettre|régler (en) haut|vers le haut ; installer, configurer
shut down ; fermer|éteindre (en|vers) bas ; arrêter
back up, backup ; retour|reculer|dos en|vers (le) haut ; sauvegarde
press and hold ; pressez|appuyer|presser|appuyez (sur) et|puis tenir|tenez|tenue|tenu ; maintenir enfoncé
set to ; =mis|=mise|=mises à|sur <noun?> bar ; réglé à, taré à
higher, high ; =plus =haut|=haute|=hauts|=hautes concentration|température|pression|prix|taux|vitesse|coût|débit|rendement|niveau|consommation ; plus élevé
high concentration, high price, high temperature, high pressure, high rate, high cost, high speed, high risk, high level, high efficiency ; concentration|température|prix|taux|coût|débit|rendement|risque|consommation|puissance [=plus =haut|=haute|=hauts|=hautes] ; élevé
higher concentration, higher temperature, higher price, higher rate, higher cost, higher risk ; =plus =haut|=haute|=hauts|=hautes ; plus élevé
apart, continent apart, world apart, mile apart, kilometre apart ; à un|une|des|deux continent|monde|mile|mondes|kilomètre [éloigné|à part] ; distant de
continent apart, world apart ; (être) à un continent|monde éloigné|éloigné|part ; aux deux bouts
storm, storm of protest ; tempête de protestation|protestations ; levée de boucliers
tip of the iceberg ; pointe|bout de l' iceberg ; partie émergée de l'iceberg
piece of cake ; morceau|pièce|part de gâteau ; un jeu d'enfant
game changer, game-changer ; changeur|changement|changeant de|du jeu ; révolution, tournant
big picture ; grande|grosse image ; vue d'ensemble
bottom line ; ligne de|du fond|bas ; résultat net, essentiel
burn bridges ; brûler les|des|ses ponts ; couper les ponts
call it a day ; appeler|appelons ça|cela|le un jour|une journée ; s'arrêter là
close call ; appel proche|serré ; de justesse
cost an arm and a leg ; bras et une jambe ; coûter les yeux de la tête
elephant in the room ; éléphant dans la pièce|salle|chambre ; sujet dont personne ne parle
fight fire with fire ; combattre le feu (par|avec) le feu ; rendre coup pour coup
from scratch ; à partir de|du|depuis zéro|gratte|égratignure|rayure ; de zéro
hit the road ; frapper la route ; prendre la route
hit the market, hit the shelves ; frapper le|les marché|étagère|rayon ; sortir, arriver sur le marché
low-hanging fruit ; fruit|fruits bas|pendant ; objectif facile
raise awareness ; lever|élever|soulever|augmenter la|de conscience|sensibilisation ; sensibiliser
raise fund, raise money ; lever|élever de l' argent ; collecter des fonds
raise the question, raise question ; lever|élever la|une|des question ; soulever
shed light, shed some light ; jeter|verser|hangar|répandre (de) (la|une) lumière|léger ; éclairer
tie the knot ; attacher|lier|nouer le noeud|nœud ; se marier
win-win ; gagner-gagner ; gagnant-gagnant
wishful thinking ; pensée souhaitée|magique ; vœu pieux
word of mouth ; mot de (la) bouche ; bouche-à-oreille
worst case scenario, worst-case ; pire cas scénario ; pire des cas
have reason to believe ; avoir raison de|à croire ; avoir des raisons de croire
know better ; savoir|connaître mieux que ; se garder de
thousand of kilometer ; millier|mille de les ; milliers de
so-called ; ainsi|si appelé ; dit, soi-disant
so that ; si que|qu' ; afin que
such as ; tel que|qu' [<ger>] ; par exemple
some of the most, one of the most ; un des plus plus ; l'un des plus
whether or not ; si ou (non|pas) ; que … ou non
prevent the, prevent from ; prévenir de|d' <inf> ; empêcher de
help prevent ; aider à empêcher ; contribuer à empêcher
seem to be working, seem to work, seem to be paying off, pay off ; pari|stratégie|effort|plan|plan sembler [fonctionner] ; porter ses fruits
pay off, paying off ; sembler fonctionner ; s'avérer payant
pay high cost, high cost, high price ; promis|promettre (des) («) coût|coûts élevés ; prix élevé
all involved, everyone involved, people involved ; personne impliqué ; parties concernées
be said to ; être|est|sont|serait dit|dite|dits|dites avoir|être|<inf> ; on dit que
be expected to, expected to ; être|est|sont attendu|attendue|attendus|attendues [à|pour|de|d'] <inf> ; devoir
expected to ; attendu|attendue|attendus|attendues (à|pour|de|d') <inf> ; devoir
be required to, required to ; être|est|sont requis|requise|requises (de|à|pour|d') <inf> ; être tenu de
claim to be ; que|qu' prétendre|affirmer|dire être ; dont on prétend que
say are, say is, say be, says are, says is, !what he say, !what she say, !what they say, !what you say, !what i say ; dire|disent|affirment|pensent|croient être ; considérer comme
deadline ; ligne morte|mort ; date limite
break down, breakdown ; casser|cassé|briser (vers le) bas ; tomber en panne
high-speed ; haute-vitesse ; à grande vitesse
follow up, follow-up ; suivre|suivi (en) haut ; suivi
low-cost ; bas-coût ; bon marché
long-awaited ; long-attendu|longue-attendue ; tant attendu
put an end ; mettre une fin ; mettre fin
put down ; mettre|poser (vers) bas ; réprimer
step down ; marcher|pas (vers) bas ; démissionner
step back, take a step back ; pas|marcher (en) retour ; recul
wipe out ; essuyer|essuyé (dehors) ; anéantir
`;
