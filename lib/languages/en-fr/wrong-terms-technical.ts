/**
 * Terms of manuals, science and software whose usual sense there is another than the one that was
 * translated. Lines as in `false-friends.ts`. Senses: Office québécois de la langue française, Grand
 * Dictionnaire terminologique; Termium Plus; IATE.
 */
export const TECHNICAL_TERMS = `
circuit breaker ; briseur|coupeur|casseur de circuit ; disjoncteur
circuit breaker ; coupe-circuit ; disjoncteur
dealer, distributor, retailer ; trafiquant|croupier ; revendeur
bleed the, bleed air, bleed valve ; saigner|saignement ; purger
strainer ; passoire ; filtre, crépine
fan blade, rotor blade, turbine blade, propeller blade ; lame ; pale
tightness of the, tightness of connection, tightness of bolt, tightness of screw ; étanchéité ; serrage
=front cover, front cover, rear cover, top cover, cover plate ; couverture frontal|avant|arrière|supérieur ; capot, couvercle
set point, setpoint ; point de réglage|fixé|défini ; consigne
set point, setpoint ; (le|un) set point ; consigne
outdoor unit ; unité de plein|plein-air air ; unité extérieure
indoor unit ; unité de l' intérieur ; unité intérieure
torque ; torque|torsion ; couple
torque wrench ; clé à|de torsion ; clé dynamométrique
bolt, !lightning ; verrou|éclair ; boulon
ball bearing, roller bearing ; portant|relèvement ; roulement
gear, gearbox ; boîte de|à équipement|engrenage ; boîte de vitesses
gear, !equipment ; équipement|vêtement de réduction|vitesse ; engrenage
seal, gasket, !animal ; phoque ; joint
seal, sealed ; sceau en|de caoutchouc|étanchéité ; joint
hose, !garden ; =bas ; tuyau
fitting, pipe fitting ; essayage|ajustement|montant de tuyau ; raccord
leak, leakage, leaking ; fuyant|fuiteur ; fuite
valve, check valve, safety valve ; =valve|=valves de contrôle|sécurité|arrêt ; clapet, soupape, vanne
relief valve ; valve|vanne|soupape de soulagement|secours|relief ; soupape de sûreté
boiler ; bouilloire ; chaudière
kettle ; chaudière ; bouilloire
heater, water heater ; chauffeur ; chauffe-eau, radiateur
drain, drain the, drain hose, drain pipe ; drainer le|la|l' ; vidanger
drain hose, drain pipe ; tuyau de drain ; tuyau de vidange
flush the, flush ; tirer la chasse ; rincer
flush, !toilet ; chasse (d'|d'eau) ; rinçage
power supply ; fourniture|approvisionnement|provision de|du|d'|en puissance|pouvoir|courant|électricité|alimentation ; alimentation électrique
power cord, power cable, power outlet, power button, power switch ; cordon|câble|prise|bouton|interrupteur [de pouvoir|puissance] ; d'alimentation
power cord, power cable ; cordon|câble|corde de puissance|pouvoir ; cordon d'alimentation
power button ; bouton de|du puissance|pouvoir ; bouton marche/arrêt
power plant ; plante|usine de|électrique (puissance|pouvoir|énergie) ; centrale électrique
power outage, power failure ; panne|échec|coupure|sortie de puissance|pouvoir ; panne de courant
power surge ; vague|poussée de puissance|pouvoir ; surtension
outlet, power outlet, wall outlet ; sortie électrique|murale|de courant ; prise de courant
socket ; chaussette|orbite ; prise, douille
plug, !spark ; bouchon d'|électrique (alimentation) ; fiche, prise
lead wire, test lead ; fil de plomb ; fil de raccordement
wireless ; sans fils ; sans fil
ground wire, ground fault, ground connection, ground terminal ; fil|connexion|défaut|borne|câble [de|au|du (la) sol] ; de terre
ground the, grounded, ground wire, ground terminal ; =sol|fil|moulu|mouler électrique|de terre ; terre
fuse, blown fuse ; fusée|fusible soufflé ; fusible
blown fuse, fuse blow ; fusible soufflé|explosé ; fusible grillé
charge, refrigerant charge ; frais|accusation de réfrigérant|gaz ; charge
battery, !assault ; batterie AA|AAA|bouton|alcaline ; pile
current, electric current, alternating current, direct current ; actuel|courante alternatif|direct|électrique ; courant
direct current ; courant direct ; courant continu
voltage ; voltage ; tension
single-phase, single phase ; phase unique|simple|seule ; monophasé
three-phase ; trois-phases|trois-phase ; triphasé
switch, !network, !switch to ; commutateur mural|marche|principal ; interrupteur
switch, light switch ; changer de lumière ; interrupteur
dial ; cadran téléphonique ; molette
knob ; poignée|pommeau de réglage|commande ; bouton
push button, press the button ; poussez|pousser le|sur bouton ; appuyer sur
press the, press ; presser|pressez le|la|sur (le|la) bouton|touche ; appuyer sur
key, press the key, arrow key ; clé|clef de|du clavier|fléchée|échap|entrée|retour ; touche
press key, press any key, enter key, press the ; pressez|appuyez (sur) (n'importe|la|une) (quelle) clé|clef ; touche
display, !exhibit ; étalage ; écran
home screen, home page ; écran|page de|du|d' maison|domicile ; écran d'accueil
home button ; bouton maison|domicile ; bouton d'accueil
home, home page ; =maison page ; accueil
log in, log on, login ; loger|journal|bûche|enregistrer dans|en|=bûche ; se connecter
log, log file ; bûche|rondin ; journal
log out, log off ; déloger|bûche ; se déconnecter
file, !lima ; lime ; fichier
folder ; chemise|plieur ; dossier
tab, browser tab ; languette|tabulation du|de navigateur ; onglet
drop-down, dropdown ; tomber|goutte|déroulant|chute vers le bas|menu ; liste déroulante
scroll ; rouler|parchemin|rouleau ; faire défiler
crash, !car, !plane ; s' écraser|crasher ; planter
driver, !drive, !vehicle, !car, !license, !bus ; chauffeur|conducteur d'|de|du imprimante|carte|périphérique|logiciel ; pilote
device driver, printer driver, graphics driver ; conducteur|chauffeur ; pilote
hard drive ; conduite|entraînement dur ; disque dur
patch, !eye, !skin ; rustine|parcelle de sécurité ; correctif
software bug, bug fix, bug report, fixes bug ; insecte|punaise ; bogue
release note, software release, latest release ; libération|relâche ; version
release note, release notes ; note de libération|relâche|sortie ; notes de version
release the button, release the lever ; libérer|sortir le|la bouton|levier|touche ; relâcher
default, default setting, by default, default value, default password ; défaillance|défaut valeur|paramètre ; par défaut
support, does not support, supported ; [soutenir|supporter] (pas) le|la|les|l'|des protocole|format|fonctionnalité|fichier|version|langue|navigateur|norme|wi-fi|bluetooth|usb ; prendre en charge
supported format, supported file, support for, support file ; soutien|supporté|soutenu (de|du|pour|à) (le|la|les) (format|fichier|protocole|version) ; prise en charge
feature, !featured ; caractéristique|trait du|de|nouvelle logiciel|application|nouvelle ; fonctionnalité
troubleshoot, troubleshooting ; tir de|tournage trouble|problème ; dépannage
maintenance-free, maintenance free ; libre|gratuit d'|de entretien|maintenance ; sans entretien
spare part, spare parts ; partie|pièce de|en réserve|disponible|épargne ; pièce de rechange
part, =parts, spare part ; =partie|=parties de rechange|d'origine|détachées|usées|mobiles|mobile ; pièce
moving part, moving parts ; partie mobile|mouvante|bougeante|en mouvement ; pièce mobile
wear, worn ; vêtements|porté usure|excessivement ; usure
wear and tear ; usure et déchirure|larme|déchirement ; usure normale
slab ; plaque ; dalle
rack, !rack up ; étagère|râtelier (de) serveur|=serveurs ; baie
shelf, shelf life ; vie|durée d'|de|sur (l') étagère|rayon|rayonnage|plateau ; durée de conservation
shelf life ; vie|durée de étagère ; durée de conservation
household waste ; gaspillage|perte ménager|domestique ; ordures ménagères
waste, !waste time ; gaspillage électronique|ménager|dangereux|toxique|nucléaire|industriel ; déchets
flow rate ; taux|rapport|vitesse de|d' flux|écoulement|débit ; débit
flow ; flux d'|de eau|air|gaz liquide ; débit
pressure gauge ; jauge|calibre|mesure de pression ; manomètre
gauge, pressure gauge ; jauge de|à pression ; manomètre
steel, stainless steel ; acier sans tache|tache ; acier inoxydable
stainless steel ; acier sans|non tache|taché|rouille ; acier inoxydable
cast iron ; fer coulé|moulé|fondu ; fonte
lumber, timber ; bûcheron ; bois
concrete, !specific ; béton concret ; béton
concrete slab, concrete wall, reinforced concrete ; =concret|=concrète|=concrets ; béton
drill, drill bit ; morceau|mèche|bit|peu de|du perceuse ; foret
drill bit ; bit|morceau|peu ; foret
wall, wall-mounted, wall mount ; montage|monté [au|sur (le) mur]_ ; mural
mount, mounted, mounting bracket ; crochet|parenthèse de montage ; support de montage
tool, !toolbar ; =ustensile ; outil
appliance ; appliance|application|appareillage ; appareil
dishwasher ; laveur|lave de vaisselle ; lave-vaisselle
oven ; fourneau|foyer ; four
stove ; étuve ; cuisinière, poêle
range hood ; hotte|capuche de gamme|portée ; hotte
hood ; capuche|capuchon de cuisine|moteur ; hotte, capot
vacuum, vacuum cleaner ; nettoyeur|propre|vide à|de vide|nettoyeur ; aspirateur
water tap, the tap ; =tape|=tapes ; robinet
tap, tap the, tap on ; taper|tapez|robinet sur|l'|le|la (icône|écran|bouton) ; toucher, appuyer sur
swipe ; voler ; balayer
faucet ; fossette ; robinet
heat sink ; évier|puits|lavabo (de|à) (la) chaleur|thermique ; dissipateur thermique
heat exchanger ; échange|changeur de chaleur ; échangeur de chaleur
exhaust fan, cooling fan, ceiling fan, fan speed, fan starts, the fan ; admirateur|éventail ; ventilateur
water tank, fuel tank, storage tank, oil tank ; char ; réservoir, cuve
pitch, !football, !voice ; hauteur|poix d'|des hélice ; pas
paper jam, jam ; confiture ; bourrage
printer, print ; imprimeur ; imprimante
ink cartridge, cartridge ; munition ; cartouche
toner ; tonique ; toner
sample, !sampled, !free ; exemple|prélèvement de sang ; échantillon
trial, clinical trial ; procès clinique ; essai clinique
clinical trial, randomized trial, randomised trial ; procès|jugement ; essai
drug treatment, clinical trial, new drug, cancer drug, drug company ; =drogue|=drogues ; médicament
drug, prescription drug, drug trial ; médicament|drogue de|sur prescription ; médicament sur ordonnance
prescription ; prescription médicale|médicaments ; ordonnance
disorder, !disorderly ; désordre mental|alimentaire|psychiatrique|neurologique|anxieux|bipolaire|génétique ; trouble
treatment, !treaty ; traite|traitance ; traitement
blood pressure ; pression de (le) sang|sanguine ; tension artérielle
high blood pressure ; haute|haut pression|tension (sanguine|artérielle) ; hypertension
heart attack ; attaque du|de cœur|coeur ; crise cardiaque
heart failure ; échec|panne cardiaque|du (cœur) ; insuffisance cardiaque
kidney failure, liver failure, renal failure ; échec rénal|hépatique|du|des ; insuffisance
womb ; tombe ; utérus
stem cell ; cellule (de) (la) tige ; cellule souche
cell phone ; téléphone cellule|de (cellule) ; téléphone portable
strain, bacterial strain, virus strain, strains of ; tension|contrainte de|du|bactérienne|virale virus|bactérie ; souche
outbreak ; éruption|rupture ; flambée, foyer
spread, spread of ; épandage|étalement|tartinade du|de|d' virus|maladie|infection|épidémie ; propagation
peer review, peer-reviewed ; révisé|revue [des|aux pairs]_ ; évaluation par les pairs
peer-reviewed, peer review ; revu|révisé aux|des paires|pairs ; évalué par les pairs
findings ; trouvailles ; résultats, conclusions
pattern ; patron météorologique|comportement|migration ; schéma, tendance
weather pattern ; patron du|de|météo|météorologique ; régime climatique
wave, gravitational wave, heat wave, heatwave ; onde|vague [chaude|chaud|de la chaleur] ; vague de chaleur
wavelength ; longueur de vague ; longueur d'onde
spacecraft, space ; artisanat|embarcation|métier spatial|de l'espace ; engin spatial
launch, launch pad, launcher ; tampon|coussin|pad de lancement ; pas de tir, rampe de lancement
landing, !landing page ; palier ; atterrissage
sea level rise, rise in sea, rising sea ; montée du niveau marin ; élévation du niveau de la mer
greenhouse, greenhouse gas ; gaz de|à|d' (la|maison) verte|serre ; gaz à effet de serre
greenhouse gas ; gaz de serre ; gaz à effet de serre
carbon footprint ; empreinte de|du pied|pas (de|du) carbone ; empreinte carbone
renewable energy ; énergie renouvable ; énergie renouvelable
wind power, wind energy ; puissance|pouvoir|énergie|électricité du|de|des vent ; énergie éolienne
wind turbine, wind farm ; turbine à|du|de vent ; éolienne
wind farm ; ferme éolien|de|à|du (vent) ; parc éolien
solar panel ; panneau de|du soleil ; panneau solaire
fossil fuel ; carburant|fuel fossile ; combustible fossile
crude oil ; huile brut|crue|cru ; pétrole brut
oil, crude oil, oil price, oil field, oil company, oil tanker, oil well, oil industry ; prix|champ|compagnie|puits|industrie|gisement|production|baril|marché [de (l') huile|d'huile] ; pétrole
rainforest ; forêt de|à (la) pluie ; forêt tropicale humide
endangered, endangered species ; espèce|espèces (mis|mise|mises) en dangerée ; espèce menacée
livestock ; stock vivant ; bétail
crop, =crops, !crop an image ; récolte ; culture
dairy ; journalier ; produits laitiers
arithmetic mean, mean value ; méchant ; moyenne
odd, odd number ; nombre|numéro|ligne|page étrange|bizarre|drôle ; impair
power of, power law ; loi de|du pouvoir ; loi de puissance
derivative ; dérivatif ; dérivée
field, magnetic field, electric field ; terrain|domaine magnétique|électrique ; champ
matter, dark matter ; affaire|question noir|sombre ; matière noire
dark matter ; matière foncé|sombre ; matière noire
dark energy ; énergie foncé|obscure ; énergie noire
sound pressure, sound level, sound ; son solide ; son
light-year, light year ; année|an léger|légère|claire|de (la) lumière ; année-lumière
light bulb, bulb ; bulbe ; ampoule
deep learning ; apprentissage|étude profonde ; apprentissage profond
training data, training set, train a model ; données|ensemble|jeu de formation|train ; données d'entraînement
sentence boundary, sentence pair, sentence level, sentence length, sentence structure, sentence alignment, sentence embedding, sentence distance ; =peine|=peines ; phrase
training time, training phase, training corpus, training example, training loss, training step ; temps|phase|corpus|exemple|perte|étape|pas de formation ; d'entraînement
open source, open-source ; source ouverte ; à code source ouvert, libre
data set, dataset ; ensemble|jeu|set de date ; jeu de données
random, randomly ; hasardeux|hasardeusement ; aléatoire
computer ; calculateur|ordinatrice ; ordinateur
software ; logicielle ; logiciel
hardware ; quincaillerie ; matériel
network ; filet ; réseau
bandwidth ; largeur de (la) bande ; bande passante
cookie, =cookies, !bake, !chocolate ; biscuit ; cookie, témoin de connexion
string, character string ; ficelle|corde de caractères ; chaîne
email attachment, attachments, attached file ; attachement ; pièce jointe
spreadsheet ; feuille étalée|de propagation ; tableur
bookmark ; marque livre|livres ; signet, marque-page
clipboard ; planche|tableau|presse à|de pince|clip ; presse-papiers
trash, recycle bin ; ordure|déchet de|du (recyclage) ; corbeille
password ; mot|mots de passage ; mot de passe
recharge, rechargeable ; rechargeant ; rechargeable
`;
