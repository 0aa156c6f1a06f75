/**
 * Calques of news, manuals, medicine, business, computing, travel and the kitchen, in the notation and from the sources of
 * `calques.ts`.
 */
export const CALQUES_BY_FIELD = `
side effect, adverse effect ; effet de côté|bord ; effet secondaire
get started, getting started ; obtenir commencé ; commencer, premiers pas
make sure, making sure ; faire|faites|faisant sûr|sûre ; s'assurer
at once ; à une fois ; aussitôt
bring to the boil, bring to a boil ; amener|apporter à (l') ébullition ; porter à ébullition
nutrition fact ; fait de|nutritionnel (la) (nutrition) ; valeurs nutritionnelles
tablespoon ; cuillère|cuiller à|de table ; cuillère à soupe
teaspoon ; cuillère|cuiller à|de thé ; cuillère à café
home directory, home folder ; répertoire|dossier maison|domicile ; répertoire personnel
home page, homepage ; page de (la) maison ; page d'accueil
release note ; note de relâche|libération|sortie ; notes de version
sleep mode, standby mode, sleep ; mode (de) sommeil|dormir|dormant ; mode veille
under fire ; sous le feu|tir ; sous le feu des critiques
along with ; le long de|du|des ; ainsi que
home to ; [être la|le maison|domicile|foyer de|des|du|d'|à|pour] ; abriter
fail to, failed to, failure to ; échouer à|de|d' <inf> ; ne pas + infinitif
high blood pressure ; haut|haute (pression) pression (du) sang|sanguine ; hypertension
high blood pressure ; haute pression sanguine|artérielle ; hypertension
blood pressure ; pression du sang ; tension artérielle
history of stroke, history of heart, history of cancer, history of seizure, history of diabetes, history of allergy, history of depression, medical history, history of asthma, history of ulcer ; histoire de|d'|médicale ; antécédents
swimming pool ; piscine de natation|nage|baignade ; piscine
best time to, good time to, right time to ; [temps] pour|de|d' <inf> ; moment
let you, lets you, let user, let us ; vous|nous|les [laisser] <inf> ; permettre de
larger than, bigger than ; plus large que|qu' ; plus grand que, de plus de
replace ; remplacer (le|la|les|l'|un|une|votre) _ [avec] ; par
replace with, replaced with, replaced by ; remplacé [avec] ; par
full payment, payment in full ; plein paiement ; paiement intégral
in accordance with ; [en accordance|accord] avec ; conformément à
provide ; fournir (le|la|les|l'|un|votre) _ [avec] ; fournir qch à qn
board of director, board of trustee ; bord|planche|tableau|conseil des|de directeur ; conseil d'administration
chief executive, CEO ; chef|officier exécutif ; directeur général
chief financial officer ; chef|officier financier ; directeur financier
=executives, an executive ; =exécutifs|=exécutif ; cadre, dirigeant
full year ; année pleine ; ensemble de l'année
step down, stepped down, stepping down ; marcher|descendre|pas (en) bas ; quitter ses fonctions
take to the street, took to the street ; prendre aux|à|les (la|les) rue ; descendre dans la rue
tens of thousand, ten of thousand ; dix de millier ; dizaines de milliers
next step ; prochain pas ; prochaine étape
next step ; pas suivant ; étape suivante
raise hope, raise the hope, raise fear, raise concern ; élever|lever|soulever (des|l'|les|d') espoir|crainte|préoccupation|inquiétude ; susciter
as part of ; comme partie de|d'|du|des ; dans le cadre de
expect, expected ; être (également|aussi) attendu à|de|pour|d' <inf> ; devoir
politically motivated ; politiquement motivé ; à motivation politique
headquarters ; =quartiers =généraux ; siège
a number of ; [un nombre] de|d' ; un certain nombre
coming week, coming month, coming day, coming year, upcoming ; venant semaine|mois|jour|an|année ; prochain
have it done, have it repair, have it check, have it inspect, have it service ; =ayez-le|=ayez-la <pp> ; faire + infinitif
keep out, keep away ; garder|gardez-le|gardez hors|loin|éloigné ; tenir hors de
away from direct, away from sunlight, away from heat, away from moisture, away from the sun ; loin de|du|des|d' ; à l'abri de
see a doctor, see your doctor ; voir (immédiatement) un|votre|le médecin ; consulter
reduce the heat, lower the heat, turn down the heat ; réduire|baisser|abaisser la chaleur ; baisser le feu
all year round, year-round ; toute|toutes l' année ronde ; toute l'année
around the corner ; autour du coin ; imminent, tout proche
around the world, !travel, !trip, !tour, !journey, !sail, !race, !fly, !voyage, !cruise ; autour du monde ; dans le monde entier
carry out, carried out ; porter|transporter dehors ; effectuer
find out, found out ; trouver dehors ; découvrir
look up ; regarder (en|vers) (le) haut ; consulter, chercher
set up ; mettre|régler|placer (en) haut ; configurer, installer
turn off, switch off ; tourner hors|dehors|loin ; éteindre
run out of ; courir|exécuter hors|dehors de ; être à court de
run for ; courir pour (le|la) président|maire|bureau|élection|présidence|poste ; se présenter
work out ; travailler dehors ; résoudre, s'entraîner
pass away, passed away ; passer loin|au loin ; décéder
break down, broke down ; casser|briser (en) bas|vers le bas ; tomber en panne
break out, broke out ; casser|briser dehors ; éclater
hand over ; main sur|au-dessus ; remettre
take over ; prendre (par-dessus|au-dessus|sur) (la) (relève) dessus ; reprendre
make available ; faire disponible ; mettre à disposition
make it possible, makes it possible ; faire|rendre il|le|ce possible ; permettre
as soon as possible ; aussi bientôt que possible ; dès que possible
as long as, !long as possible ; aussi long que ; tant que
as usual ; comme usuel|usuelle ; comme d'habitude
not at all ; pas à tout|tous ; pas du tout
at first ; à (la) première|premier ; d'abord
by mistake ; par faute ; par erreur
for instance ; pour (l') instance ; par exemple
for now ; pour maintenant ; pour l'instant
for up to ; [pour jusqu' à|au|aux] ; pendant au plus
in turn ; dans|en tour ; à son tour
no longer ; [=pas =plus =longtemps|=long] ; ne … plus
no matter ; pas|aucune|non matière|importance|question ; peu importe
on time ; sur (le) temps ; à l'heure
on foot ; sur pied ; à pied
on holiday, on vacation ; sur vacances ; en vacances
out of date ; hors|dehors de date ; obsolète
so-called ; =soi-appelé|=ainsi-appelé|=ainsi =appelé ; dit
day after tomorrow ; jour après demain ; après-demain
day before yesterday ; jour avant hier ; avant-hier
up and running ; en haut et courant|courir ; opérationnel
user-friendly ; utilisateur|usager =amical|=amicale|=ami ; convivial
years old, year old, year-old ; an|année =vieux|=vieille|=vieil ; âgé de … ans
how long ; comment long|longtemps ; combien de temps
how often ; comment souvent ; à quelle fréquence
how old ; comment vieux ; quel âge
how much, how many ; comment beaucoup|nombreux ; combien
how to ; comment [=à|=de|=pour] <inf> ; comment + infinitif
in front of ; [en avant de|du|des|d'] ; devant
ask ; demander [votre|un|le|la|son|l'] médecin|pharmacien|vendeur|professeur|avocat|enseignant|administrateur|technicien|revendeur|infirmier|infirmière|conseiller|spécialiste|dentiste ; demander à
by, !first, !start, !begin, !end, !finish, !open, !conclude ; [=par <inf>] ; en + participe présent
heart failure ; échec|défaillance (de|du) coeur|cœur ; insuffisance cardiaque
kidney failure, renal failure ; échec|faillite rénal|rein|(des) ; insuffisance rénale
heart rate ; taux du|de (coeur|cœur) cœur|coeur ; fréquence cardiaque
birth defect ; défaut de naissance ; malformation congénitale
blood test ; test de sang ; analyse de sang
shortness of breath ; brièveté|manque|courte de souffle|respiration ; essoufflement
runny nose ; nez courant|coulant ; nez qui coule
sore throat ; gorge douloureuse|irritée ; mal de gorge
over the counter, over-the-counter ; sur|par-dessus|au-dessus (du) (le) comptoir ; en vente libre
healthcare provider, health care provider ; fournisseur de soin (de|santé) ; professionnel de santé
round trip ; voyage rond ; aller-retour
one-way ticket ; billet à|d'|dans sens|une unique|façon|voie ; aller simple
single room ; chambre célibataire|unique ; chambre simple
front desk ; bureau avant|frontal ; réception
town hall, city hall ; salle|hall de (la) ville ; mairie, hôtel de ville
room temperature ; température de (la) chambre|pièce ; température ambiante
baking powder ; poudre de|à cuisson|cuire ; levure chimique
baking soda ; soude de|à cuisson|cuire ; bicarbonate de soude
ground beef, ground meat ; bœuf|viande de|au|moulu (terre|sol) ; viande hachée
heavy cream ; crème lourde ; crème épaisse
operating system ; système opérant|opératif|opérateur|d'exploitant ; système d'exploitation
operating system ; système d' opération ; système d'exploitation
case-sensitive, case sensitive ; sensible au|aux cas ; sensible à la casse
read-only ; lire seulement|uniquement ; lecture seule
firewall ; mur de feu ; pare-feu
drag and drop ; traîner|tirer|glisser et lâcher|tomber|laisser ; glisser-déposer
touch screen, touchscreen ; écran touche|(de) toucher ; écran tactile
power supply ; fourniture|approvisionnement de|en|d' pouvoir|puissance|énergie ; alimentation
power cord, power cable ; corde|cordon|câble de pouvoir|puissance ; cordon d'alimentation
power outlet ; sortie de pouvoir|puissance|courant ; prise de courant
law enforcement ; application de la loi ; forces de l'ordre
mass shooting ; tir de masse ; tuerie, fusillade
running mate ; compagnon|partenaire de course ; colistier
landslide victory ; victoire de|en (par) glissement|éboulement ; victoire écrasante
death toll ; péage|nombre de|des (la) mort ; bilan (des morts)
gross domestic product ; produit domestique brut ; produit intérieur brut
income tax ; taxe sur|de le|les revenu ; impôt sur le revenu
fiscal year, financial year ; année fiscale|financière ; exercice
stock market ; marché de|des stock ; Bourse
stock exchange ; échange de stock ; Bourse
balance sheet ; feuille de balance|équilibre|solde ; bilan
venture capital ; capital d' aventure ; capital-risque
workforce ; force de travail ; effectifs, main-d'œuvre
supply chain ; chaîne de fourniture ; chaîne d'approvisionnement
have a look, take a look ; avoir un regard|look ; jeter un coup d'œil
make a decision, make decisions ; faire des|les décision ; prendre des décisions
take care of ; prendre soin de|du|des|d' (le|la|l') problème|question|tâche|configuration|installation ; s'occuper de
give birth ; donner naissance à un|une bébé|enfant|fille|garçon ; accoucher de
in recent week, in recent month, in recent day ; dans|en les|des récent|récente semaine|mois|jour ; ces derniers
last but not least ; dernier mais non|pas (le) moindre|moins ; enfin et surtout
in the long run ; dans|sur (le|la) long course|run ; à long terme
come to an end ; venir à une fin ; prendre fin
come into force, came into force ; venir en|dans force|vigueur ; entrer en vigueur
come into effect ; venir en|dans effet ; entrer en vigueur
put an end to ; mettre une fin à ; mettre fin à
put into practice ; mettre|poser dans pratique ; mettre en pratique
pay tribute ; payer (un) tribut|hommage ; rendre hommage
pay the price ; payer un prix ; payer le prix
lay off, laid off ; poser|mettre hors|off ; licencier
at the expense of ; à|aux le|la dépense|dépenses de ; aux dépens de
on the verge of, on the brink of ; sur le|la verge|bord|bordure de|du ; au bord de
at gunpoint ; à point|pointe de pistolet|fusil ; sous la menace d'une arme
`;
