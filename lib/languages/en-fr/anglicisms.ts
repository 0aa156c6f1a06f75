/**
 * English words and verbs made of them that French texts have, with the usual French. One a line, as in `false-friends.ts`:
 * `English ; French pattern ; usual French`. Not those that dictionaries have as ordinary French words (week-end, parking, leader).
 * Recommended words: FranceTerme (Commission d'enrichissement de la langue française), Office québécois de la langue française,
 * Vitrine linguistique; Académie française, Dire, ne pas dire. Verbs: Banque de dépannage linguistique.
 */
export const ANGLICISMS = `
implement ; [implémenter] un|une|le|la|l'|les|des|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos (nouveau|nouvelle|premier|première|grand|grande) plan|politique|réforme|mesure|stratégie|loi|accord|décision|recommandation|projet|programme|résolution|traité|sanction|directive|initiative|changement|budget|règlement|proposition ; mettre en œuvre
implementation ; [implémentation] de|du|des|d' (le|la|l'|les|un|une|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos) (nouveau|nouvelle|premier|première|grand|grande) plan|politique|réforme|mesure|stratégie|loi|accord|décision|recommandation|projet|programme|résolution|traité|sanction|directive|initiative|changement|budget|règlement|proposition ; mise en œuvre
boost ; booster ; stimuler, renforcer
check ; checker|checké ; vérifier
switch ; switcher ; changer, basculer
forward ; forwarder ; transférer, faire suivre
upload ; uploader|uploadé ; téléverser
download ; downloader|downloadé ; télécharger
spoil, spoiler ; spoiler ; dévoiler, divulgâcher
brief ; briefer ; informer, mettre au courant
debrief ; débriefer|debriefer ; faire le bilan
coach ; coacher ; encadrer, accompagner
challenge, !challenger ; challenger ; remettre en question, défier
challenge ; challenge|challenges ; défi
perform ; performer ; obtenir de bons résultats
initiate ; [initier] un|une|le|la|l'|les|des|ce|cette processus|projet|dialogue|procédure|négociation|réforme|démarche|discussion|enquête|changement|conflit ; lancer, entamer
investigate ; investiguer ; enquêter
apply ; candidater ; postuler, se porter candidat
solve ; solutionner ; résoudre
customize, customise, custom ; customiser ; personnaliser
digitize, digitise, digitalize, digital ; digitaliser ; numériser
digitization, digitalization, digital ; digitalisation ; numérisation
digital, !fingerprint, !finger, !digitalis ; digital ; numérique
upgrade ; upgrader|upgradé ; mettre à niveau
update ; updater|updaté ; mettre à jour
crash ; crasher|crashé ; s'écraser, planter
hack, hacker ; hacker|hackeur ; pirater, pirate
hacking, hack ; hacking ; piratage
stalk ; stalker ; traquer
ghost ; ghoster|ghosté ; ignorer
match ; matcher ; correspondre
shoot ; shooter ; tirer
squeeze ; squeezer ; évincer
chat ; chatter|tchatter ; discuter en ligne, clavarder
pitch ; pitcher|pitché ; présenter
reboot ; rebooter|rebooté ; redémarrer
boot ; booter|booté ; démarrer
debug ; débugger|debugger|débuguer ; déboguer
overbook ; overbooké|surbooké ; surchargé, surréservé
focus ; [focus] sur ; attention, priorité
input, !key, !device, !file ; =input|=inputs ; apport, données d'entrée
output, !file, !device ; =output|=outputs ; production, résultat
feedback ; feedback|feedbacks ; retour, avis
staff ; staff|staffs ; personnel
deadline ; deadline|deadlines ; date limite, échéance
brainstorm, brainstorming ; brainstorming ; remue-méninges
workshop ; workshop|workshops ; atelier
team building, team-building ; team-building|teambuilding ; cohésion d'équipe
team building ; team building ; cohésion d'équipe
business plan ; business plan|plans ; plan d'affaires
business model ; business model|models ; modèle économique
business angel ; business angel|angels ; investisseur providentiel
benchmark, !program, !tool ; benchmark|benchmarks ; référence, évaluation comparative
benchmarking ; benchmarking ; étalonnage, analyse comparative
cash flow ; cash-flow|cash-flows|cashflow ; flux de trésorerie
cash flow ; cash flow|flows ; flux de trésorerie
burnout, burn-out ; burn-out|burnout ; épuisement professionnel
turnover ; turnover|turn-over ; rotation du personnel
outsourcing, outsource ; outsourcing ; externalisation
sourcing ; sourcing ; recherche de fournisseurs
low-cost, low cost ; low-cost ; à bas prix
low cost, low-cost ; low cost ; à bas prix
empowerment ; empowerment ; autonomisation
mainstream ; mainstream ; dominant, grand public
mindset ; mindset|mindsets ; état d'esprit
know-how ; know-how ; savoir-faire
newsletter ; newsletter|newsletters ; lettre d'information, infolettre
mailing list ; mailing list|lists ; liste de diffusion
mailing, !mailing list ; mailing|mailings ; publipostage
hashtag ; hashtag|hashtags ; mot-dièse, mot-clic
livestream, live stream, live-stream ; livestream|livestreams|live-stream|livestreaming ; diffusion en direct
cloud computing ; cloud computing ; informatique en nuage, infonuagique
big data ; big data ; mégadonnées, données massives
crowdfunding ; crowdfunding ; financement participatif
crowdsourcing ; crowdsourcing ; production participative
fundraising, fund-raising, fund raising ; fundraising|fund-raising ; collecte de fonds
coworking, co-working ; coworking|co-working ; cotravail
networking ; networking ; réseautage
storytelling ; storytelling ; mise en récit
fact-checking, fact checking, fact-check ; fact-checking|factchecking ; vérification des faits
fact checking ; fact checking ; vérification des faits
fake news ; fake news ; infox, fausses nouvelles
clickbait ; clickbait ; piège à clics
teaser ; teaser|teasers ; aguiche, bande-annonce
trailer ; trailer|trailers ; bande-annonce, remorque
prime time, prime-time ; prime time ; heure de grande écoute
prime-time, prime time ; prime-time ; heure de grande écoute
sequel ; sequel|sequels ; suite
spin-off, spinoff ; spin-off|spin-offs|spinoff ; série dérivée, entreprise issue d'une autre
binge-watching, binge watching, binge-watch ; binge-watching ; visionnage en rafale
cliffhanger ; cliffhanger|cliffhangers ; fin à suspense
soundtrack ; soundtrack|soundtracks ; bande originale
background ; background|backgrounds ; contexte, formation, arrière-plan
skill ; skill|skills ; compétence
soft skill ; soft skill|skills ; compétences relationnelles
trainee ; trainee|trainees ; stagiaire
training ; training|trainings ; formation, entraînement
e-learning ; e-learning ; formation en ligne
machine learning ; machine learning ; apprentissage automatique
deep learning ; deep learning ; apprentissage profond
help desk, helpdesk ; helpdesk|help-desk ; service d'assistance
help desk, helpdesk ; help desk ; service d'assistance
hotline, hot line ; hotline|hot-line|hotlines ; ligne d'assistance
call center, call centre ; call center|centers ; centre d'appels
backup, back up ; backup|backups ; sauvegarde
firewall ; firewall|firewalls ; pare-feu
malware ; malware|malwares ; logiciel malveillant, maliciel
ransomware ; ransomware|ransomwares ; rançongiciel
spyware ; spyware|spywares ; logiciel espion
adware ; adware|adwares ; publiciel
freeware ; freeware|freewares ; gratuiciel
shareware ; shareware|sharewares ; partagiciel
phishing ; phishing ; hameçonnage
hardware ; hardware ; matériel
software ; software|softwares ; logiciel
plug-in, plugin ; plug-in|plugin|plugins|plug-ins ; module d'extension
login ; =login|=logins ; identifiant, connexion
password ; password|passwords ; mot de passe
username, user name ; username|usernames ; nom d'utilisateur
laptop ; laptop|laptops ; ordinateur portable
device ; device|devices ; appareil
display ; display|displays ; écran, affichage
browser ; browser|browsers ; navigateur
chatbot ; chatbot|chatbots ; agent conversationnel, dialogueur
deepfake, deep fake ; deepfake|deepfakes ; hypertrucage
influencer ; influencer|influencers ; influenceur
follower ; follower|followers ; abonné
community manager ; community manager|managers ; animateur de communauté
branding ; branding ; image de marque
naming ; naming ; création de noms
packaging, package ; packaging|packagings ; emballage, conditionnement
sponsorship, sponsoring ; sponsoring ; parrainage
pricing ; pricing ; tarification
retail ; retail ; commerce de détail
supply chain ; supply chain ; chaîne d'approvisionnement
stakeholder ; stakeholder|stakeholders ; partie prenante
shareholder ; shareholder|shareholders ; actionnaire
joint venture ; joint-venture|joint-ventures ; coentreprise
joint venture ; joint venture|ventures ; coentreprise
hedge fund ; hedge fund|funds ; fonds spéculatif
private equity ; private equity ; capital-investissement
venture capital ; venture capital ; capital-risque
spread ; spread|spreads ; écart de taux
rating ; rating|ratings ; notation
ranking ; ranking|rankings ; classement
scoring ; scoring ; notation, évaluation
reporting ; reporting|reportings ; compte rendu, rapport
monitoring ; monitoring ; surveillance, suivi
tracking ; tracking ; suivi
roadmap, road map ; roadmap|roadmaps ; feuille de route
road map ; road map ; feuille de route
milestone ; milestone|milestones ; jalon
kick-off, kickoff ; kick-off|kickoff ; lancement
process ; =process ; processus, procédé
pitch ; pitch|pitchs|pitches ; présentation, argumentaire
speech ; speech|speechs|speeches ; discours
call ; call|calls ; appel
slide ; =slide|=slides ; diapositive
flyer, flier ; flyer|flyers ; prospectus, tract
checklist, check-list, check list ; checklist|checklists|check-list|check-lists ; liste de contrôle
check-in, check in ; check-in ; enregistrement
check-out, check out, checkout ; check-out|checkout ; départ, paiement
check-up, checkup ; check-up|check-ups ; bilan de santé
lounge ; lounge|lounges ; salon
duty-free, duty free ; duty-free ; hors taxes
food truck ; food truck|trucks ; camion-restaurant
food truck ; food-truck|foodtruck|food-trucks ; camion-restaurant
takeaway, take-away ; takeaway|take-away ; à emporter
junk food ; junk food ; malbouffe
street food ; street food ; cuisine de rue
street art ; street art ; art urbain
outfit ; outfit|outfits ; tenue
dress code ; dress code|dress-code ; code vestimentaire
makeup, make-up ; make-up|makeup ; maquillage
doping ; doping ; dopage
break, !tie, !tennis, !station ; break|breaks ; pause
bashing ; bashing ; dénigrement
bullying ; bullying ; harcèlement, intimidation
serial killer ; serial killer|killers ; tueur en série
serial killer ; serial-killer|serial-killers ; tueur en série
blackout ; blackout|black-out ; panne générale
lockdown ; lockdown|lockdowns ; confinement
cluster, !server, !computer, !node, !database ; cluster|clusters ; foyer, groupe
screening ; screening|screenings ; dépistage
gender ; gender ; genre
wellness ; wellness ; bien-être
lifestyle, life style ; lifestyle|life-style ; mode de vie
kid ; kid|kids ; enfant
teenager ; teenager|teenagers ; adolescent
loser ; loser|losers ; perdant
winner ; winner|winners ; gagnant
game changer, game-changer ; game changer|changers ; tournant
game-changer, game changer ; game-changer|game-changers ; tournant
gap ; gap|gaps ; écart, fossé
trend ; trend|trends ; tendance
breaking news ; breaking news ; dernière heure
live ; [=en live] ; en direct
replay ; replay ; rattrapage
punchline, punch line ; punchline|punchlines ; phrase choc, chute
hype ; hype ; engouement, battage
greenwashing ; greenwashing ; écoblanchiment
upcycling ; upcycling ; surcyclage
car sharing, carsharing, car-sharing ; carsharing|car-sharing ; autopartage
carpooling, car pooling, carpool ; carpooling|car-pooling ; covoiturage
truck ; truck|trucks ; camion
bike ; bike|bikes ; vélo
e-bike ; e-bike|e-bikes ; vélo électrique
e-book, ebook ; e-book|ebook|ebooks|e-books ; livre numérique
touchscreen, touch screen ; touchscreen|touchscreens ; écran tactile
touchpad, touch pad ; touchpad|touchpads ; pavé tactile
joystick ; joystick|joysticks ; manette
gamer ; gamer|gamers ; joueur
gaming ; gaming ; jeu vidéo
gameplay ; gameplay ; jouabilité
escape game ; escape game|games ; jeu d'évasion
think tank ; think tank|tanks ; groupe de réflexion, laboratoire d'idées
think tank, think-tank ; think-tank|think-tanks ; groupe de réflexion, laboratoire d'idées
task force ; task force|forces ; groupe de travail, force opérationnelle
board, !mother, !circuit ; board|boards ; conseil d'administration
overbooking ; overbooking ; surréservation
all inclusive, all-inclusive ; all-inclusive ; tout compris
all inclusive, all-inclusive ; all inclusive ; tout compris
open space ; open space|open-space ; bureau paysager, espace ouvert
crush ; crush ; béguin
speed dating, speed-dating ; speed-dating ; rencontres express
wedding planner ; wedding planner|planners ; organisateur de mariages
home office ; home office ; bureau à domicile, télétravail
homeschooling, home schooling, home-schooling ; homeschooling|home-schooling ; instruction à domicile
rooftop ; rooftop|rooftops ; toit-terrasse
skyline ; skyline|skylines ; panorama urbain
playground ; playground|playgrounds ; terrain de jeu
hub, !usb, !network, !ethernet, !wheel ; hub|hubs ; plaque tournante, plateforme
jet lag, jetlag ; jet-lag|jetlag ; décalage horaire
jet lag, jetlag ; jet lag ; décalage horaire
crew ; crew|crews ; équipage, équipe
tanker ; tanker|tankers ; pétrolier, navire-citerne
container ; container|containers ; conteneur
spin doctor ; spin doctor|doctors ; conseiller en communication
soft power ; soft power ; pouvoir d'influence
advocacy ; advocacy ; plaidoyer
accountability ; accountability ; obligation de rendre compte
compliance, !medication, !treatment, !lung ; compliance ; conformité
due diligence ; due diligence ; devoir de vigilance, vérifications préalables
royalty ; royalty|royalties ; redevances
leasing, lease ; leasing|leasings ; crédit-bail
upgrade ; upgrade|upgrades ; mise à niveau
update ; =une|=des|=cette|=ces|=les|=dernière|=dernières [=update|=updates] ; mise à jour
release ; =release|=releases ; version, sortie
download ; download|downloads ; téléchargement
upload ; upload|uploads ; téléversement
link ; link|links ; lien
folder ; folder|folders ; dossier
screen ; screen|screens ; écran
screenshot ; screenshot|screenshots ; capture d'écran
wallpaper ; wallpaper|wallpapers ; fond d'écran
layout ; layout|layouts ; mise en page, disposition
template ; template|templates ; modèle
workflow ; workflow|workflows ; flux de travail
toolkit, tool kit ; toolkit|toolkits ; boîte à outils
reset ; reset|resets ; réinitialisation
settings, setting ; settings ; paramètres
crash ; crash|crashs|crashes ; accident, effondrement, plantage
shift, !key, !shift+ ; shift|shifts ; équipe, poste
redesign ; redesign ; refonte
copywriter ; copywriter|copywriters ; concepteur-rédacteur
ghostwriter, ghost writer ; ghostwriter|ghost-writer ; prête-plume
mentoring ; mentoring ; mentorat
sparring partner ; sparring-partner ; partenaire d'entraînement
pattern ; =pattern|=patterns ; motif, modèle
`;
