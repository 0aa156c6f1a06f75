/**
 * Terms of news, law, business, travel and advertising whose usual sense there is another than the one
 * that was translated. Lines as in `false-friends.ts`. Senses: Termium Plus; IATE; Office québécois de la
 * langue française, Grand Dictionnaire terminologique; Ministère de la Justice, Vocabulaire juridique.
 */
export const GENERAL_TERMS = `
deputy secretary of state ; vice-secrétaire|sous-secrétaire|député d'|secrétaire (état|d') (état) ; secrétaire d'État adjoint
secretary of state, !u.k., !british ; secrétaire de l'|d'|du état des États-Unis ; secrétaire d'État
secretary of the treasury, treasury secretary ; secrétaire de la|au|du trésorerie ; secrétaire au Trésor
secretary of defense, defense secretary ; secrétaire de (la) défense ; secrétaire à la Défense
attorney general ; avocat|mandataire général ; procureur général, ministre de la Justice
foreign minister, foreign ministry, foreign affairs, foreign secretary ; ministre|ministère|secrétaire étranger ; ministre des Affaires étrangères
prime minister ; ministre premier|principal ; Premier ministre
chief of staff ; chef du|de (le) personnel|bâton ; chef de cabinet, chef d'état-major
chief executive, chief executive officer ; chef|officier exécutif (en|officier) (chef) ; directeur général
chief executive officer, ceo ; officier exécutif ; directeur général
chief financial officer ; officier|chef financier ; directeur financier
press officer, loan officer, customs officer, compliance officer, data protection officer ; officier ; agent, responsable
board of directors ; conseil|bord|comité des|de directeur ; conseil d'administration
chair of the, chairman, chairwoman, vice chair ; chaise|homme-chaise ; président
senior fellow ; camarade|compagnon|chercheur|homme|boursier|gars (principal|aîné|senior)_ ; chercheur principal
senior fellow, research fellow ; compagnon|camarade|confrère|garçon ; chercheur
fellow, fellowship ; camaraderie ; bourse de recherche
staff, !staff member ; =bâton ; personnel
=editor, news editor ; éditeur de presse ; rédacteur
columnist ; colonniste ; chroniqueur
newspaper, paper ; papier local|quotidien|journal ; journal
news, breaking news ; nouvelle|nouvelles cassant|brisant|de rupture ; dernière minute
headline, =headlines ; ligne|=lignes de tête ; titre
bid for, bid to, a bid ; [offre] (plus) (large) (de) (_) pour|d' ; tentative
wider bid, bid by, bid to, part of a bid ; =offre|=enchère plus|de|pour ; tentative
leverage ; effet|levier de levier|énergétique ; influence
reach ; [portée] de Moscou|Pékin|Washington ; influence
crackdown ; craquement|fissure|crack ; répression
quell, put down, crush ; apaiser ; mater, réprimer
drive out, drove out, driven out, oust ; éloigner|conduire (dehors) le|les|la ; chasser
oust ; éloigné ; évincé, renversé
unrest ; inquiétude|non-repos ; troubles
stakes, stake ; piquet|pieu ; enjeu
shore up ; échouer ; soutenir
warhead ; tête de guerre ; ogive
ceasefire, cease-fire ; cesser|cesse de|le feu ; cessez-le-feu
artillery shell, shelling, mortar shell ; coquille|coquillage ; obus
troop, =troops ; troupeau ; soldats
casualty, =casualties ; casualité|occasionnel|casuel ; victime
death toll ; péage|cloche de|des (la) mort ; bilan
death toll, toll ; péage ; bilan
refugee camp ; terrain de camp ; camp de réfugiés
asylum seeker ; chercheur|chercheuse d' asile ; demandeur d'asile
election, poll, =polls, polling station ; sondage|pôle|=pôles station|bureau ; bureau de vote
polling station, polling place ; station|place|lieu de vote|sondage|scrutin ; bureau de vote
ballot, ballot box ; boîte de|à vote|scrutin ; urne
ballot box ; boîte de|du|à scrutin|bulletin|vote ; urne
run for, running for, run for president, run for office ; courir|courant|courait pour|à ; se présenter à
landslide victory, landslide win ; glissement|éboulement ; victoire écrasante
voter turnout, turnout ; tournure|sortie|rendement des|de|électeur ; participation
lawmaker, =lawmakers ; faiseur|fabricant|créateur|=faiseurs de|des loi ; législateur, parlementaire
passed the bill, pass the bill, house bill, senate bill, bill into law, draft bill ; facture|bec ; projet de loi
law enforcement ; application|renforcement|exécution|mise de|en|à la|les|vigueur (loi) ; forces de l'ordre
law firm ; firme|ferme|entreprise|société|compagnie de|légale|juridique|du (la) (loi|droit) ; cabinet d'avocats
lawsuit, sue ; costume ; procès, action en justice
supreme court, court of appeal, district court, federal court ; =terrain|=terrains suprême|d'appel|fédéral ; cour, tribunal
court of law, in court, court order ; ordre|commande de|du (la) cour|tribunal ; ordonnance
plea, plead guilty ; plaider coupable pour ; plaider coupable de
bail ; bail ; caution
charged with ; chargé|facturé avec|de ; inculpé de
probation ; probation|épreuve ; sursis probatoire, période d'essai
felony ; félonie ; crime, infraction majeure
misdemeanor, misdemeanour ; mauvaise conduite|comportement ; délit
statute ; statue ; loi
statute of limitations, limitation period ; statut|loi de|des limitation ; délai de prescription
in consideration of ; en considération de|du|des ; en contrepartie de
third party, either party, contracting party ; fête|soirée ; partie
either party, each party, neither party, the parties ; =parti|=partis|=fête ; partie
breach, breach of contract, breach the ; brèche|rupture|infraction (de) (contrat|dans|du) ; manquement, violation
data breach ; brèche ; violation de données
binding, legally binding, !book ; reliant|reliure|liant|attachant ; contraignant
enforceable, enforce ; renforçable|enforcer ; exécutoire
null and void ; nul et vide ; nul et non avenu
hereby ; par ici ; par les présentes
hereinafter ; ici après ; ci-après
whereas, !while ; où|alors comme ; considérant que
agreement, this agreement, !disagree ; =agrément|=arrangement|=agréement présent|ce|cet|du|le ; contrat, accord
terminate, termination ; terminer|terminaison (le|du|de|ce|l') (présent|contrat|accord|licence) ; résilier, résiliation
termination, termination of this, termination of the ; terminaison ; résiliation
terminate this, terminate the agreement, terminate the contract ; terminer ; résilier
term, terms and conditions ; terme et condition ; conditions générales
term of this, initial term, renewal term ; terme initial|de renouvellement|du contrat|présent ; durée
damages, liquidated damages ; dommage liquidé ; dommages-intérêts forfaitaires
liable ; fiable|capable ; responsable
liable for ; susceptible de|d'|pour ; responsable de
waive, waiver ; vague|abandonneur|vaguer ; renoncer, renonciation
severability ; sévérabilité ; divisibilité
governing law, governed by ; gouverné par (les|le|la) loi|droit|=lois ; régi par
governing law ; loi gouvernant|gouvernante|de gouvernement ; droit applicable
force majeure, act of god ; acte de dieu ; force majeure
jurisdiction, exclusive jurisdiction ; juridiction exclusif ; compétence exclusive
notice, written notice, give notice, !notice that, !notice the ; remarque|avertissement écrit ; avis, préavis
prior written notice, written notice ; notice ; préavis écrit
lease, !release ; laisse ; bail
landlord ; seigneur|maître ; propriétaire, bailleur
tenant ; ténor|tenant ; locataire
mortgage ; gage mort ; hypothèque, prêt immobilier
bond, government bond, treasury bond, bond market, !james, !chemical, !covalent ; lien|liaison|caution d'|du|de|des état|trésor|marché ; obligation
share, shareholder, shares of, share price ; partage de|des prix ; action
share price ; prix|cours de|du|des partage|part|=parts ; cours de l'action
stock market, stock exchange ; échange|marché de|des|du (le) stock|stocks ; Bourse
stock exchange ; échange de|des stock ; Bourse
earnings, !earn money ; boucles|gains trimestriels|d'oreilles ; bénéfices, résultats
revenue, =revenues ; =revenu|=revenus de|annuel entreprise|société ; chiffre d'affaires
annual turnover, turnover of ; retournement|renversement|chausson ; chiffre d'affaires
billion ; =billion|=billions ; milliard
trillion ; trillion ; billion, mille milliards
tax, income tax ; taxe sur|de|du le revenu ; impôt sur le revenu
income tax, corporate tax, property tax ; taxe du|de|sur le|les revenu|société|entreprise ; impôt
tax return ; retour d'|de|des impôt|taxe ; déclaration de revenus
tax haven ; ciel|havre fiscal|d'impôt|de (taxe) ; paradis fiscal
retailer, retail ; détail vendeur ; détaillant
wholesale ; vente entière ; vente en gros
invoice ; voix ; facture
currency ; courant|courance ; monnaie, devise
small business, small and medium, business, !business class ; petit|petite affaire ; petite entreprise
business, do business, business day, business hours ; jour|heure d'|de|des affaire|business ; jour ouvrable, heures d'ouverture
business day ; jour d'|des|de affaire|=affaires|business|travail ; jour ouvrable
working day ; jour travaillant|travaillé ; jour ouvrable
bank holiday ; vacance|=vacances|congé bancaire|de (la) banque ; jour férié
holiday, public holiday ; vacance|=vacances|fête public ; jour férié
human resources ; humain ressources|=ressource|moyens (humains) ; ressources humaines
pay rise, pay raise, raise ; élévation|montée de|du|des salaire|paie|paye ; augmentation de salaire
layoff, lay off, laid off ; posé|étendu|couché ; licencier, licenciement
was fired, were fired, be fired, been fired ; mis|mettre au|en|le feu ; licencier
hire, !car hire ; louer (un|une|des) employé|ingénieur|personnel|salarié ; embaucher
on strike, go on strike, general strike ; frappe|coup ; grève
trade union, labor union, labour union, union ; union commerciale|de travail|du|des commerce|ouvrière|travailleur ; syndicat
trade union ; union (de|du) commerce|commercial|métier ; syndicat
trade, trade agreement, trade war ; métier|échange guerre ; commerce
brand, brand-new, brand new ; marque nouveau|nouvelle|neuf|neuve ; tout neuf
brand new, brand-new ; nouveau|nouvelle|neuf|neuve de marque ; tout neuf
product range, full range of, wide range of ; portée|rangée de|complète|des (produits|services|soins) ; gamme
best-selling, best seller, bestseller ; meilleur|mieux vendeur|vendant ; best-seller, le plus vendu
customer service, customer support ; service des|du|aux coutumier|douane ; service client
customer, !custom ; coutumier|douanier ; client
customs officer, customs duty, customs declaration, customs clearance, customs duties ; =coutumes|=coutume|clientèle ; douane
sale, on sale, for sale, sales ; sale|salle ; solde, vente
sales, sales team, sales representative ; équipe|représentant de|des (sel|solde|soldes) ; vente, commercial
discount, !discount rate ; décompte|discompte ; remise, réduction
coupon, voucher ; témoin|garant ; bon
free shipping, free delivery ; navigation|envoi|livraison|expédition libre|gratis ; livraison gratuite
shipping, free shipping ; navigation|bateau|navire gratuit|et|frais ; livraison, expédition
free trial, free sample, free gift, free of charge, for free, free shipping, free wi-fi, free wifi, free parking, free admission, free entry, free breakfast ; essai|échantillon|cadeau|livraison|entrée|petit-déjeuner|parking|wi-fi|wifi|stationnement|accès [=libre|=libres] ; gratuit
newsletter ; lettre de nouvelles ; lettre d'information
subscribe, subscription ; souscrivez|souscrire|souscription (à) (notre) (newsletter|lettre|chaîne|abonnement) ; s'abonner, abonnement
skin care, skincare, skin ; soin|crème de|du (la) cuir|pelage ; soin de la peau
skin, dry skin ; peau sec ; peau sèche
make-up, makeup ; faire ; maquillage
fragrance ; flagrance ; parfum
waterproof ; preuve|épreuve d'|de (l') eau ; imperméable, étanche
proof, waterproof, fireproof, shockproof ; preuve d'|de|des eau|feu|choc|balle ; étanche, résistant
dish, side dish, !satellite, !wash ; vaisselle|plat latéral|côté|de (côté) ; accompagnement
starter, !motor, !engine ; démarreur ; entrée
main course ; cours|course|parcours principal|principale ; plat principal
dessert ; désert ; dessert
desert ; dessert ; désert
cheese board ; planche|tableau du fromage ; plateau de fromages
breakfast ; petit-dîner|déjeuner rapide ; petit-déjeuner
lunch ; lunch ; déjeuner
tip, !tip of, !tips for, !tips ; pointe|conseil pour le|la serveur|service ; pourboire
room, double room, single room, hotel room ; pièce|salle d'|double|simple|de hôtel|individuelle ; chambre
double room, twin room, single room, hotel room, guest room ; pièce|salle ; chambre
lobby ; lobby d' hôtel ; hall
front desk ; bureau avant|de (devant|face) ; réception
reception desk ; bureau de réception ; réception
ground floor ; sol|étage|plancher au|de|du sol|terre|rez ; rez-de-chaussée
elevator, lift ; élévateur|ascendeur ; ascenseur
luggage, left luggage ; bagage|=bagages gauche|laissé ; consigne
guided tour ; tour guidé ; visite guidée
tour, !tour de ; tour de|à|guidée pied|ville|vin|guidé ; visite, circuit
day trip, trip ; voyage|trébuchement du|de|d'un jour|journée ; excursion
round trip ; voyage|tour rond ; aller-retour
one-way ticket, one way ; billet|ticket d'|à|un|une (un|une) (voie|chemin|seul) (sens) ; aller simple
flight, !fight, !flight of stairs ; fuite|envol vers|pour|international|direct|annulé ; vol
connecting flight ; vol connectant|connecté|de connexion|reliant ; correspondance
boarding pass, boarding ; passe|carte|laissez-passer d'|de|du internat|pension|planche ; carte d'embarquement
car park, parking lot ; lot|parc de parking|stationnement|voiture|voitures ; parking
parking lot ; lot de|du ; parking
car rental, rent a car ; rente|rental ; location
ferry ; féerie ; ferry
harbor, harbour ; abri|arbre ; port
beach ; pêche ; plage
coast, !coast guard ; coûte ; côte
hiking, hike, !hike in ; marche|augmentation des sentiers ; randonnée
hiking trail, trails ; piste|traînée|traîne de|du randonnée|marche ; sentier
landmark ; marque|point de terre ; site emblématique, monument
castle ; chateau|=castel ; château
old town ; ville|vieil ancien|vieux ; vieille ville
market square, town square, main square, central square ; carré ; place
stage play, theatre play, theater play ; jeu de|du théâtre ; pièce
ticket, !traffic, !parking, !support ; étiquette ; billet
queue, skip the line ; sauter|passer la ligne ; coupe-file
wine tasting ; dégoûtation|goût du|de vin ; dégustation de vins
winery ; vinerie ; domaine viticole
farmhouse ; maison de ferme ; ferme
countryside ; côté (du|de) pays|campagne ; campagne
spring, hot spring, !season, !summer, !metal, !coil ; ressort|printemps chaud|chaude|thermal ; source chaude
season, high season, peak season, off-season ; saison haut|de (pointe|pic)|éteinte ; haute saison
national park ; parking national ; parc national
world heritage ; héritage mondial|du|de monde ; patrimoine mondial
heritage, !inherit ; héritage culturel|mondial|architectural|historique|naturel|industriel ; patrimoine
stunning ; étourdissant|assommant ; époustouflant, superbe
award-winning ; gagnant|gagnante|vainqueur de|d'|du|des récompense|prix|award ; primé
award, awarded ; récompensé d'|par le contrat|bourse ; attribuer
fully, fully equipped, fully furnished ; pleinement équipé|meublé ; entièrement
swimming pool ; piscine|bassin de|pour nage ; piscine
high school ; école haute|haut|supérieure ; lycée
high school ; haute école ; lycée
middle school ; école moyen|du milieu ; collège
college student, college ; étudiant (du|de|au) collège ; étudiant
college, !electoral, !sacred ; =collège|=collèges communautaire|universitaire|étudiant ; université
undergraduate ; sous-gradué|sous-diplômé|non-diplômé ; étudiant de premier cycle
graduate, graduated ; graduer|gradué ; obtenir son diplôme, diplômé
bachelor's degree, master's degree, law degree, university degree, degree in ; =degré|=degrés ; diplôme
thesis, master's thesis ; thèse de master|maîtrise ; mémoire
grade, !steep, !slope ; grade scolaire ; note
nurse ; nourrice ; infirmier
nursing home ; maison|foyer de (soins|nourrice|infirmière) ; maison de retraite
emergency room ; chambre|pièce|salle d' urgence|émergence ; urgences
emergency, emergency exit, emergency services ; émergence ; urgence
fire department, firefighter, fire brigade ; département|combattant|brigade de|du|des feu|incendie ; pompiers
firefighter ; combattant|lutteur du|de|contre feu ; pompier
wildfire, !wild ; feu sauvage ; incendie de forêt
wildfire, forest fire ; feu sauvage ; feu de forêt
flood ; flot ; inondation
drought ; séchage ; sécheresse
storm, thunderstorm ; tonnerre|orage tempête ; orage
climate change ; change|changer|changement du|de (le) climat ; changement climatique
pollution, air pollution ; pollution de|à l' air ; pollution atmosphérique
sustainable ; soutenable ; durable
stakeholder, =stakeholders ; porteur|détenteur|=porteurs d'|de|des enjeu|pieu|piquet|participation ; partie prenante
shareholder ; porteur|teneur de partage ; actionnaire
framework ; travail|ouvrage de|du cadre ; cadre
policy maker, policymaker, policy-maker ; faiseur|fabricant|décideur|créateur de (la|des) politique|police ; responsable politique
think tank ; réservoir|char à|de|d' (la) pensée|penser|idée|réflexion ; groupe de réflexion
brain drain ; drain|drainage (de|des|du) cerveau ; fuite des cerveaux
whistleblower, whistle-blower ; souffleur|siffleur de|du sifflet ; lanceur d'alerte
spokesperson, spokesman, spokeswoman ; homme|femme|personne parlant|de parole ; porte-parole
spokeswoman, spokesperson, spokesman ; parleur ; porte-parole
background, !screen, !image ; arrière-plan professionnel|culturel|social ; origines, parcours
commitment ; commettement|commission à ; engagement
commit, committed to ; commis à|aux ; engagé
commit to, committed to ; [commis] à|aux|au ; engagé en faveur de
accommodation, =accommodations ; accommodation ; hébergement
amenity, =amenities ; aménité ; équipement
pay a fine, fine of, fined, heavy fine ; =fine|=fines ; amende
pay a fine, fined ; finé|affiné ; amende
gun, handgun ; canon ; arme à feu
arms, arms control, firearm ; bras contrôle|de feu ; armes
arms control, arms deal, arms race, nuclear arms, small arms ; =bras ; armes
arms race, presidential race, space race ; =race ; course
racial, race, !arms race, !car race, !bike, !horse ; course ethnique ; race
nail, nail polish ; polissage|poli d'|à|de (les) ongle|clou ; vernis à ongles
spring, in spring, !hot spring, !coil, !source ; ressort|=source à|au|en ; printemps
football fan, soccer fan, sports fan ; ventilateur|éventail ; supporter
draw, a draw ; dessin|tirage ; match nul
lead singer ; plomb|mener chanteur ; chanteur principal
record label ; étiquette ; maison de disques
movie, film ; filmage ; film
remain in force, enter into force, entered into force, be in force, continue in force ; [=en =force] ; en vigueur
effective date ; [date effectif] ; date d'entrée en vigueur, date d'effet
`;
