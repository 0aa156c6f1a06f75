/**
 * False friends and words of two senses in news, law, medicine, business, computing, travel and the kitchen, in the notation
 * and from the sources of `false-friends.ts`.
 */
export const FALSE_FRIENDS_BY_FIELD = `
=officials, an official, !official said, !official document ; =des|=les|=aux|=ces|=un|=l'|=plusieurs|=deux|=hauts|=d'|=de|=certains [=officiels|=officiel] ; responsable
resident, !permanent, !foreign, !tax, !nursing, !medical ; =résidents|=résident|=résidente|=résidentes ; habitant
lawmaker ; législateur ; député, élu
=drug, =drugs, !addict, !addiction, !traffic, !trafficking, !trafficker, !dealer, !abuse, !illegal, !illicit, !cartel, !cocaine, !heroin, !cannabis, !recreational, !user, !smuggle, !smuggling, !crime, !gang, !alcohol, !lord, !war ; drogue ; médicament
tablet, !computer, !phone, !smartphone, !laptop, !app, !screen, !device, !pc, !user, !chocolate, !stone, !clay, !mobile, !graphics, !pen, !stylus, !touch, !hardware, !button, !wacom, !tracking, !monitor ; tablette ; comprimé
active ingredient ; ingrédient actif ; principe actif, substance active
other ingredient, ingredients of this medicine, inactive ingredient ; ingrédient ; composant, excipient
admission is free, admission fee, admission price, free admission, admission cost, price of admission ; admission ; entrée
historic district, shopping district, business district, financial district, old district, red-light district, residential district ; district ; quartier
=locals, !local ; =locaux|=locales ; habitants
season with, seasoning, season to taste ; saisonner|saison ; assaisonner, assaisonnement
gently, !smile, !smiled ; gentiment ; doucement
flour ; fleur ; farine
clove of garlic, garlic clove, garlic ; clou ; gousse
support, supported, !bear, !weight, !load, !fan, !team, !tolerate ; =supporté|=supportée|=supportés|=supportées|=supporte|=supportent|=supportait|=supportaient ; prendre en charge, soutenir
provision of this, provision of the, =provisions of, any provision, this provision, following provision, legal provision, provisions set ; =provision|=provisions ; disposition
subsidiary ; subsidiaire ; filiale
performance of the agreement, performance of this agreement, performance of the contract, performance of this contract, performance of obligation, performance of its obligation, performance of their ; performance ; exécution
date of the order, place an order, placed an order, purchase order, order form, your order, order confirmation, customer order ; ordre ; commande
title to the, transfer of title, title passes, title and risk ; titre ; propriété
each party, other party, either party, neither party, =parties agree, party shall, the parties, !political, !election, !ruling, !opposition, !leader ; =parti|=partis ; partie
consequential damage, consequential loss, consequential ; conséquent|conséquente ; consécutif, indirect
terminate this agreement, terminate the agreement, terminate the contract, terminate this contract, terminate your, termination of this ; terminer|terminaison ; résilier, résiliation
months' notice, days' notice, weeks' notice, month's notice, notice period, prior notice, written notice ; =avis|=notice ; préavis
exclusive jurisdiction, jurisdiction of the court ; juridiction ; compétence
=shares, share price, !file, !folder, !network ; =les|=des|=ses|=ces|=d'|=leurs|=aux [=partage|=partages] ; action
revenue rose, revenue increase, revenue fell, revenue grew, revenue of, total revenue, annual revenue, quarterly revenue, !tax ; =revenu|=revenus ; chiffre d'affaires
report a profit, report profit, report record, report earning, report a loss, report loss, report result, report revenue, reported a, reports record ; rapporter ; annoncer
stop working, not working, working properly, working correctly, work properly, work correctly, strategy is working, plan is working, is working, no longer work, system work, device work ; stratégie|plan|appareil|système|moteur|méthode|logiciel|application|dispositif|machine|programme (ne) [travailler] ; fonctionner
join the company, join the army, join the group, join the team, join the party, join NATO, join the EU, who joined, join the union, join the force, join the firm, join the club, join the board ; joindre ; rejoindre, adhérer à
in the journal, scientific journal, medical journal, academic journal, peer-reviewed journal, journal Nature, journal Science, published in the journal ; =journal|=journaux ; revue
=samples, !example, !code, !instance ; exemple ; échantillon
=charges against, criminal charge, face charge, drop the charge, =charges of ; =charges|=charge ; accusation
told reporters, tell reporters, telling reporters ; =reporters ; journaliste
=supporters, !football, !fan, !club, !match, !stadium, !soccer, !game, !team, !rugby ; =supporters|=supporter|=supporteurs ; partisan
urge ; urger ; exhorter
both sides, !both sides of ; deux =côtés ; parties, camps
properly, !properly speaking, !clean ; proprement ; correctement
store in, store the, stored in, store it, store your ; magasiner ; ranger, conserver
in the fall, last fall, this fall, next fall, fall semester, early fall, late fall ; chute ; automne
in the spring, last spring, this spring, next spring, early spring, late spring ; ressort|source ; printemps
train leave, trains leave, bus leave, flight leave, boat leave, ferry leave, plane leave ; laisser ; partir
desert, !dessert ; =dessert|=desserts ; désert
dessert, !desert ; =désert|=déserts ; dessert
blaze, !trail ; flamboiement|blaze ; incendie
wildfire, forest fire ; feu sauvage ; incendie, feu de forêt
package leaflet, package insert ; dépliant|brochure|feuillet (du|de) (l') paquet|emballage|(d') ; notice
brown the meat, brown on all, brown the onion, brown in ; brunir ; faire dorer
large chunk, large piece, large slice, large onion, large potato, large egg, large pan, large pot, large bowl ; large morceau|pièce|tranche|oignon|œuf|casserole|bol ; gros, grand
rash ; téméraire|irréfléchi ; éruption cutanée
=stool, =stools, !chair, !sit, !seat, !bar ; tabouret ; selles
flu shot, booster shot, vaccine shot ; tir|coup|tirs ; vaccin, injection
wound dressing, change the dressing, sterile dressing ; habillage|vinaigrette ; pansement
pregnant, pregnancy ; prégnant|prégnance ; enceinte, grossesse
light bulb, bulb, !tulip, !plant, !garden, !flower, !garlic ; =bulbe|=bulbes ; ampoule
river bank, bank of the river, riverbank, left bank, right bank ; banque ; rive
coil spring, return spring, spring washer, spring-loaded, spring tension, compression spring ; printemps ; ressort
spring washer, lock washer, flat washer ; laveuse ; rondelle
wing nut, lock nut, hex nut, locknut, nuts and bolts, bolts and nuts ; =noix ; écrou
arrow key, enter key, delete key, escape key, shift key, function key, key on your keyboard, key on the keyboard, press the key, keyboard key ; clé|clef ; touche
device driver, printer driver, graphics driver, install the driver, driver update, video driver ; conducteur|chauffeur ; pilote
hard drive, hard disk ; conduite|lecteur|conduire|disque dure|difficile ; disque dur
character string, text string, string value, query string ; corde|ficelle ; chaîne
free space, free disk, free memory, disk space ; =gratuit|=gratuits|=gratuite ; libre
free parking, free breakfast, free admission, free of charge, free shipping, free delivery, free trial, free wifi, free wi-fi ; stationnement|parking|livraison|essai|petit-déjeuner|déjeuner|entrée|wifi|wi-fi =libre ; gratuit
car trunk, trunk of the car, open the trunk ; tronc ; coffre
hood of the car, open the hood, car hood ; capuche|capot-moteur ; capot
flat tire, tire pressure, front tire, rear tire, winter tire ; fatigue|fatiguer ; pneu
brake pedal, brake pad, brake fluid, parking brake ; pause|casser|rupture ; frein
seat belt, seatbelt ; ceinture de siège ; ceinture de sécurité
prison sentence, death sentence, life sentence, jail sentence, sentenced to ; =phrase|=sentence|=phrases ; peine
go on trial, on trial, stand trial, murder trial, put on trial, fair trial, criminal trial ; =essai|=épreuve|=essais ; procès
file a lawsuit, lawsuit ; =costume|=procès-costume ; poursuite, procès
court hearing, hearing on, disciplinary hearing ; ouïe|audition ; audience
case law ; loi de|du cas ; jurisprudence
air strike, airstrike ; grève (aérienne) ; frappe aérienne
on strike, general strike, strike action, went on strike ; frappe ; grève
peacekeeper ; gardien de (la) paix ; Casque bleu
casualty ; casualité|décontracté ; victime, perte
House of Representatives ; maison des représentants|représentant ; Chambre des représentants
government bond, bond market, bond yield, bondholder ; =lien|=liens ; obligation
quarterly earnings, earnings per share, earnings report ; =gains|=gain ; bénéfice
beef stock, chicken stock, vegetable stock, fish stock, stock cube ; =stock|=stocks ; bouillon
baking sheet ; feuille de|à cuisson ; plaque de cuisson
browser ; brouteur|browser ; navigateur
landmark ; point|marque de repère|terre ; monument, site célèbre
carriage, railway carriage, train carriage ; =chariot|=chariots ; voiture, wagon
remote area, remote village, remote region, remote location ; =à =distance ; isolé, reculé
attend ; attendre (la|une|le|un|les|l') réunion|conférence|cours|école|cérémonie|université|funérailles ; assister à
rate, success rate, unemployment rate, birth rate ; rate ; taux
resume, !summary ; résumer|résumé ; reprendre
trespass ; trépasser ; entrer sans autorisation
ultimately ; ultimement ; en fin de compte
virtually ; virtuellement ; pratiquement
mundane ; mondain ; banal
inhabitable ; inhabitable ; habitable
pretend, pretended ; prétendre ; faire semblant
preservative, !condom ; préservatif ; conservateur
refuse collection, refuse bin, household refuse ; refus ; ordures
surname, !nickname ; surnom ; nom de famille
touchy ; touchant ; susceptible
vacancy ; vacance ; poste à pourvoir, chambre libre
vicious circle ; cercle vicieuse ; cercle vicieux
luxurious ; luxurieux ; luxueux
lecture, lecturer ; lecture|lecteur ; conférence, cours
journey, !day ; =journée|=journées ; voyage, trajet
injury, injure, injured ; injure|injurier ; blessure
hazard ; hasard ; danger
habit, !dress ; habit ; habitude
grief ; grief ; chagrin
fabric ; fabrique ; tissu
evade, evasion, tax evasion ; évasion de|des taxe|impôt ; fraude fiscale
eventuality, in the event ; éventualité que ; cas où
defend, defendant ; défendant ; accusé, défendeur
deputy director, deputy head, deputy mayor ; député directeur|chef|maire ; adjoint
crude oil ; huile crue|brute ; pétrole brut
oil price, oil company, oil field, oil production, oil industry, oil export ; prix|compagnie|champ|production|industrie|exportation de|d'|des|du|de l' =huile|=huiles ; pétrole
corn, !popcorn ; =corne|=cornes ; maïs
chairman, chairperson ; chaise ; président
cave ; =cave|=caves ; grotte
candid ; candide ; franc
bride ; bride ; mariée
bless ; blesser ; bénir
barracks ; baraque ; caserne
ballot ; ballot|ballotte ; bulletin de vote
axe ; axe ; hache
appoint, appointment ; appointer|appointement ; nommer, rendez-vous
accommodate, accommodation ; accommodation|accommodement ; hébergement
`;
