/**
 * English words that look like French ones, with the French that they are taken for and the usual French.
 * One a line: `English, or English, !not beside ; French pattern ; usual French`. English phrases are
 * base forms, `=word` that form alone; the pattern's notation is in `lib/flagging/phrase-pattern.ts`.
 * Senses: Koessler and Derocquigny, Les Faux Amis (1928); Van Roey, Granger and Swallow (1988);
 * Office québécois de la langue française, Banque de dépannage linguistique.
 */
export const FALSE_FRIENDS = `
actually ; actuellement ; en fait, réellement
eventually ; éventuellement ; finalement, à terme
eventual ; éventuel ; final
=demands, demand for guarantee, demand from, demand that, demand of, !supply, !market, !energy, !electricity, !power, !on demand, !product, !customer, !peak, !labor, !labour, !consumer ; demande ; exigence
demand for, !supply, !market, !energy, !electricity, !power, !product, !customer, !oil, !consumer, !good, !service, !labor, !labour, !growing, !high, !increase, !rise, !price ; [demande] de|pour|d' =garantie|garanties ; exigence
demand that, demand to know, demand an apology, demand the release ; demander ; exiger
=remarks, !observation, !concluding, !final, !closing, !editorial ; =remarques ; propos, déclarations
contribute to this report, contributed to this report ; rapport ; article
=protests, =protesters, protest movement, wave of protest ; protestation|protestations|protestataire ; manifestation
evidence, !self-evidence, !evidenced ; =évidence|=évidences ; preuve
library ; librairie ; bibliothèque
sensible ; sensible ; raisonnable, judicieux
sympathetic ; sympathique ; compatissant, favorable
comprehensive ; compréhensif ; complet, exhaustif
comprehensive ; compréhensible ; complet, exhaustif
deception, deceive ; déception|décevoir ; tromperie
deceptive ; décevant ; trompeur
disappoint, disappointing, disappointed ; désappointer ; décevoir
achieve ; achever ; atteindre, réaliser
achievement ; achèvement ; réussite, réalisation
amass troop, mass troop, mass soldier, amass soldier, mass some, mass its, mass force ; amasser ; masser
assist, !attend ; assister à|aux ; aider
assume, assumption, !responsibility, !role, !duty, !office, !cost, !liability, !risk, !control, !power, !leadership ; assumer|assomption ; supposer, hypothèse
advertisement, ad, advert, advertising ; avertissement ; publicité, annonce
agenda, !hidden ; agenda ; ordre du jour, programme
application form ; formulaire d' application ; formulaire de candidature
apply for a job, apply for a visa, applicant ; appliquer|applicant ; demander, candidat
balance, account balance ; balance du|de compte ; solde
bachelor degree, bachelor's ; baccalauréat ; licence
bribe ; bribe ; pot-de-vin
caution, !bail ; caution ; prudence, attention
chance of, chance to, !luck ; malchance ; possibilité
charge, in charge of ; en charge de|du|des|d' ; chargé de, responsable de
commodity ; commodité ; marchandise, matière première
commissioning, commission the, commission a ; commissionnement ; mise en service
competition, competitor ; compétition|compétiteur sur|dans le marché ; concurrence
complete a form, complete the form ; compléter ; remplir
compromise security, compromise the security, compromise the safety, compromised system, compromised account ; compromis|compromettre ; porter atteinte à
concern, concerned about, concerned that, !as far as, !persons concerned ; concerné par|que|au ; préoccupé, inquiet
confidence, !trust, !interval, !level, !confidential ; confidence ; confiance
confident ; confident ; confiant, sûr
consistent, consistently, !consist ; consistant|consistante|consistants|consistantes ; cohérent, constant
controller, !traffic, !data controller, !financial, !game, !process ; contrôleur ; régulateur
control, birth control ; contrôle des naissances|naissance ; contraception
control the, under control, out of control, remote control, climate control ; contrôle à distance ; télécommande
convenient, convenience ; convénient|convenance|conveniente ; pratique, commodité
conviction, convict ; conviction (pénale) pour ; condamnation
corps, corpse ; corps mort ; cadavre
course, !of course, !river ; course de|d' formation|anglais|français|langue ; cours
critical, !critic, !criticism, !care ; =critique pour|à ; essentiel, crucial
currently ; couramment ; actuellement
current, !electric, !electrical, !ampere, !voltage, !amp ; courant directeur|président|version|état|année|situation ; actuel
data ; =date technique|techniques|personnelle|personnelles ; données
deception ; déception ; tromperie
definitely ; définitivement ; certainement, vraiment
definite ; définitif ; précis, certain
delay ; délai de|dans (la|le|l') livraison|vol|train ; retard
=delayed, =delays ; délayer|délayé ; retarder
deliver a speech, deliver speech ; délivrer|livrer un|le discours ; prononcer un discours
deliver, delivery ; délivrance (de) (la|le|du) commande|colis|marchandise|produit ; livraison
deputy, !member of parliament, !chamber ; =député ministre|directeur|premier|gouverneur|maire ; vice-, adjoint
destitute ; destitué ; démuni
determined to ; déterminé de ; déterminé à
development, real estate ; développement immobilier ; promotion immobilière, lotissement
device, !currency ; =devise|devises ; appareil, dispositif
dispose of, disposal, disposed of ; disposer (de) (l'|la|le|les|cet|ce|cette) appareil|produit|batterie|pile|déchet|équipement|emballage ; éliminer, mettre au rebut
dispose of, disposed of ; disposer|disposé avec|dans ; jeter, mettre au rebut
dispute, labor dispute, labour dispute ; dispute du|de travail ; conflit du travail, litige
dramatic, dramatically ; dramatique|dramatiquement ; spectaculaire, considérable
domestic market, domestic flight, domestic policy, domestic politics, domestic sales, domestic demand ; domestique ; national, intérieur
editor, !software, !text ; éditeur en chef ; rédacteur en chef
editor-in-chief ; éditeur ; rédacteur en chef
education, !physical ; éduqué à|à|dans (l'|une) université ; instruit
elaborate ; élaborer sur ; développer, préciser
emphasis, emphasize, emphasise ; emphase|emphatiser ; accent, importance
engine, !search ; engin ; moteur
engaged to, engaged couple ; engagé ; fiancé
entertain, entertainment ; entretenir|entretènement|entretien ; divertir, divertissement
entree ; entrée principale ; plat principal
estate, real estate ; état réel|réelle ; immobilier
exciting ; excitant ; passionnant, captivant
excited ; excité ; enthousiaste, ravi
expect, expectation, !life expectancy ; expecter|expectation|expectative ; s'attendre à, attente
extension, extension of time, deadline extension ; extension de|du délai|temps|date ; prolongation
extra, extra cost, extra charge ; extra coût|frais|charge ; supplémentaire
facility, =facilities ; facilités|facilité de|du|sportive|sportives|médicale|médicales|production|stockage ; installation, établissement
faculty ; facultés|faculté membre ; corps enseignant
fatality, =fatalities ; fatalité ; mort, décès
figure, =figures ; figure officielle|officielles|clé|clés ; chiffre
figures, =figures show ; =figures montrer ; chiffre
file, !nail, !metal ; =file|=files informatique|de|d' données|configuration ; fichier
file a complaint, file a lawsuit, file suit ; remplir|filer une plainte|poursuite ; déposer
formal, formally ; formel|formellement demande|plainte|tenue ; officiel
formidable ; formidable ; redoutable
fuel, !fossil ; fuel ; carburant, combustible
furniture ; fourniture ; meubles, mobilier
gas, gasoline, gas station ; station de|à gaz ; station-service
gasoline, gas station ; gaz ; essence
global, globally, !global variable ; globalement ; à l'échelle mondiale
global, !global variable, !global setting ; réchauffement|économie|marché|crise|guerre|paix|santé [global] ; mondial
grape ; grappe ; raisin
hazard, hazardous, !random ; hasard|hasardeux ; danger, dangereux
harass, !tired ; harassement|harasser ; harcèlement
ignore, ignored, !ignorant ; ignorance|ignorant ; ne pas tenir compte de
impotent ; important ; impuissant
improper, improperly ; impropre ; incorrect
improve, improvement ; approuver|improuver ; améliorer
inconvenience ; inconvenance ; désagrément, dérangement
incident ; incidence grave|isolée ; incident
information on, for your information, !informations ; =informations pour|de votre information ; information
inhabited, !uninhabited ; inhabité ; habité
ingenuity ; ingénuité ; ingéniosité
ingenious ; ingénu ; ingénieux
injury, =injuries, injured, injure ; injure|injurier ; blessure
insist on ; insister pour que (le|la|les|l') ; tenir à
instance, for instance ; pour instance ; par exemple
instance of, for instance ; par instance ; par exemple
intoxicated, intoxication ; intoxiqué ; ivre
issue, =issues, !magazine, !newspaper, !journal, !exit, !outcome ; les|des|ces|une|cette|plusieurs [=issue|=issues] ; problème, question
journey ; journée ; voyage, trajet
labor, labour ; labeur ; travail, main-d'œuvre
large, !broad ; =large|=larges entreprise|ville|foule|pays|maison|population|corpus|échantillon ; grand
large number of, large amount, large quantity ; large nombre|quantité|somme ; grand nombre
lecture ; lecture ; conférence, cours
lecturer ; lecteur ; conférencier, maître de conférences
legal advice, legal counsel, legal department, legal team, legal expert ; conseil|service|équipe|expert|conseiller|département légal ; juridique
liability, =liabilities ; liabilité|liabilités|fiabilité ; responsabilité, passif
licence, license, driver license, driver's license ; licence de conduire|conduite ; permis de conduire
location, !rental, !rent, !hire, !car hire ; location ; emplacement, lieu
luxury, luxurious ; luxure|luxurieux ; luxe
machine, washing machine ; machine lavante ; machine à laver
magazine, !store ; magasin ; magazine, revue
major, !officer, !military ; =majeur|majeure|majeures|majeurs partie|ville|route|changement|entreprise|pays ; important, principal
malicious ; malicieux ; malveillant
material, =materials, !material things ; =matériel|=matériels de|d' construction|isolant|cours|brut|première ; matériau, matière
mechanic ; mécanique|=mécaniques qualifié ; mécanicien
medical doctor, physician ; physicien ; médecin
momentarily ; momentanément ; dans un instant
notice, notice period ; notice de|préalable|écrite ; préavis, avis
=notice, without notice, prior notice, written notice ; notice ; avis, préavis
nuisance ; nuisance légale ; gêne
observe, observance ; observation du|de la|des règle|fête ; respect
occasion, occasionally ; occasionnel client ; de temps en temps
occupation, !military ; occupation professionnelle ; profession
offense, offence, !insult ; offense ; infraction
offensive, !military ; =offensif|offensive langage|contenu|propos ; injurieux, choquant
=officials ; les|des|d'|plusieurs|certains [=officiels] ; responsables, fonctionnaires
operate, operator ; opérateur d'|de entreprise|téléphone ; standardiste
outrage ; outrage ; indignation, scandale
parent company ; compagnie|société|entreprise parent|parente ; société mère
particular, =particulars ; =particuliers|particularités ; renseignements, coordonnées
partition, !disk ; partition ; cloison
party, !political, !third ; partie de|d' anniversaire|noël ; fête
third party, =parties, !political ; tiers parti|partis ; tiers
pass, pass an exam, pass the exam, pass the test ; passer (l'|un|le|son|les) examen|test|concours ; réussir
permanent, permanently delete ; permanemment ; définitivement
petulant ; pétulant ; irritable
phrase, !expression ; =phrase de passe ; phrase secrète
photograph, !photographer ; photographe ; photographie
photographer ; photographie ; photographe
piece, piece of advice, piece of furniture, piece of information ; pièce de|d' conseil|information|meuble|mobilier|papier ; conseil, renseignement, meuble
place, safe place, !square ; place sûr ; lieu, endroit
plant, power plant, !flower, !crop, !seed ; plante électrique|nucléaire|de|d' production|puissance|énergie|fabrication|assemblage|traitement ; centrale, usine
policy, insurance policy ; politique d' assurance ; police d'assurance
position, job ; position vacante|ouverte ; poste
practically ; pratiquement parlant ; quasiment
preservative, =preservatives ; préservatif ; conservateur
pretend ; prétendre|prétention ; faire semblant
prevent ; [prévenir] l'|le|la|les _ de|d' <inf> ; empêcher
prevent, !disease, !illness, !prevention ; [prévenir] que ; empêcher
procedure, !operation ; =procès de fabrication ; procédé
process, in the process ; =procès de|d' <noun?> ; processus, procédé
proper, properly ; proprement installé|fonctionner|utilisé|fermé|connecté|raccordé|fixé|installer ; correctement
property, real property, !intellectual, !chemical, !physical ; propreté ; propriété, bien
provided that ; pourvu de|d' ; à condition que
prune, =prunes ; =prune|=prunes ; pruneau
public school ; école publique privée ; école privée
range, !mountain ; rangée|rang de|d' produit|température|prix|options|services ; gamme, plage
rate, interest rate, !pace ; rate ; taux
realize, realise, !gain, !profit, !dream ; réaliser|réalise|réalisé que|qu'|combien|pourquoi ; se rendre compte
recipient, !container ; récipient ; destinataire, bénéficiaire
record, world record, !vinyl ; recorde|record de|d' données ; enregistrement
recover, recovery, !cover ; recouvrement économique|rapide ; reprise, rétablissement
refuse, !deny, !reject ; refus ménager|ménagers ; déchets
relevant, !raise ; relevant ; pertinent
rent, tenant ; rente ; loyer
repair ; repérer|repaire ; réparer
replace, !put back ; replacer|replacement ; remplacer
require, requirement ; requérement|requièrement ; exigence
resignation, resign from, resign as, resigned as, resigned from, submit resignation ; résignation|résigner ; démission
résumé, resume, !summary ; résumer|résume la|le|les|l'|son|sa|ses travail|opération|travaux|vol|service|négociations|impression|activité ; reprendre
resume ; résumer ; reprendre
retire, retirement ; retirement|retiré|retirer à (l') âge|<num>|=soixante|=cinquante ; prendre sa retraite
retiree, =retirees ; retiré|retirés ; retraité
rude ; rude ; impoli, grossier
scholar, !school ; scolaire|écolier ; universitaire, chercheur
scholarship ; scolarité|écolage ; bourse d'études
security, =securities, !safety ; sécurités ; titres, valeurs mobilières
sentence, !phrase, !grammar ; sentence|sentencer ; peine, condamnation
sentenced to, sentence to ; sentencé ; condamné
severe injury, severe pain, severe storm, severe damage, severe weather, severe disease, severe symptom ; sévère ; grave, intense
silicon, !silicone ; silicone ; silicium
silicone ; silicium ; silicone
slip ; slip ; glissement
=spectacles ; =spectacles ; lunettes
stranger, =strangers, !foreigner ; =étrange|étrangeté ; inconnu
supply, supplier, !suppléer ; suppléer|supplier|suppliant|supplie ; fournir, fournisseur
support, technical support, !bracket, !mount, !stand ; support technique|client|clientèle|à la clientèle ; assistance
support, !bear with ; supporter (le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses|leur) gouvernement|candidat|projet|initiative|développement|famille|communauté|recherche|réforme|proposition|rebelles|opposition|peuple|président|parti|population|utilisateur|équipe ; soutenir, prendre en charge
surname ; surnom ; nom de famille
susceptible to ; susceptible à|aux|au ; sensible à, sujet à
sympathy ; sympathie pour les victimes ; compassion
tentative, tentatively ; tentative|tentativement ; provisoire
terminal, terminal illness, terminally ill ; terminal|terminalement malade ; en phase terminale
paper tissue, box of tissue, facial tissue ; tissu ; mouchoir en papier
topic, =topics ; topique ; sujet, thème
trainer, =trainers ; traîneur|entraîné|traîneau ; formateur, entraîneur
translate ; translater|translation ; traduire
transpire ; transpirer ; se produire, s'avérer
trespass, trespassing ; trépas|trépasser ; intrusion
truck ; truc ; camion
ultimately ; ultimement ; finalement, en fin de compte
uniquely, unique ; uniquement conçu|positionné|situé|adapté ; particulièrement, seul à
vacancy, =vacancies, !vacation ; vacance|=vacances ; poste vacant, chambre libre
versatile ; versatile ; polyvalent
vicious ; vicieux ; violent, féroce
vilify ; vilifier ; dénigrer
virtually ; virtuellement ; pratiquement, presque
visit, !visite ; visiter (ma|mon|mes|notre|nos|un|une|ses|son|leurs) famille|ami|amis|mère|père|médecin|parents|grand-mère ; rendre visite à
station wagon ; wagon ; break
zealous, zealot ; jaloux ; zélé
=receipt, !recipe, !tax, !box office ; =recette ; reçu, ticket de caisse
his deputy, her deputy, their deputy, its deputy ; =député ; adjoint
reached for comment, could be reached, could not be reached ; être [=rejoint|=rejointe|=rejoints|=rejointes] ; joindre
`;
