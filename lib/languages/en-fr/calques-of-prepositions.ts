/**
 * English prepositions, verbs with their particles and idioms word for word, with the usual French. One a line, as in `calques.ts`.
 * Sources: Office québécois de la langue française, Banque de dépannage linguistique; Académie française, Dire, ne pas dire;
 * Vinay and Darbelnet, Stylistique comparée du français et de l'anglais.
 */
export const CALQUES_OF_PREPOSITIONS = `
access ; accéder [l'|votre|vos] ; accéder à
obey ; obéir [les|l'|la] ; obéir à
succeed in ; succéder à|dans <inf> ; réussir à
ask for ; demander [pour] plus ; demander (sans « pour »)
according to, !in agreement, !in accordance, !in line, !agree, !consistent ; =en =accord =avec ; selon
according to ; =accordant =à|=au|=aux ; selon
as far as i know, as far as we know, as far as possible, as far as i can, as far as we can ; =aussi =loin =que|=qu' ; autant que
just in case ; =juste =dans|=en (=le) =cas ; au cas où
out of order ; =hors =de =l' =ordre ; en panne
run out, running out ; courir|courant hors|dehors (de|d'|du|des) ; manquer de, s'épuiser
keep ; garder <ger:small> ; continuer à
supposed to ; supposé|supposée|supposés|supposées [à|de|d'] (se|s'|le|la|les|l'|y|en) <inf> ; censé
about to ; être (juste) à propos de|d' <inf> ; être sur le point de
going to ; aller [=à] <inf:small> ; aller + infinitif, sans « à »
look like, looks like, looked like ; regarder comme ; ressembler à, avoir l'air de
sound like, sounds like, sounded like ; sonner comme ; avoir l'air de
feel like ; sentir comme <inf> ; avoir envie de
stand for ; se|s' tenir pour ; signifier, représenter
give up ; donner en|vers (le) haut ; renoncer, abandonner
how old ; =combien =vieux|=vieille|=âgé|=âgée ; quel âge
how long ; =combien =long|=longue|=longtemps ; combien de temps
how far ; =combien =loin ; à quelle distance
how often ; =combien =souvent ; à quelle fréquence
how big, how large ; =combien =grand|=grande|=gros|=grosse ; quelle taille
how tall, how high ; =combien =haut|=haute|=grand|=grande ; quelle hauteur, quelle taille
hungry ; être [=faim] ; avoir faim
thirsty ; être [=soif] ; avoir soif
afraid, scared, frightened ; être [=peur] ; avoir peur
ashamed ; être [=honte] ; avoir honte
right ; être [=raison] ; avoir raison
wrong ; être [=tort] ; avoir tort
years old, year old, year-old ; an [=vieux|=vieille|=vieilles] ; âgé de … ans
there has been, there have been ; [=il =y =a =été] ; il y a eu
in a way, in a manner, in the same way ; =dans =une|=la (=même) =façon|=manière ; d'une façon, de la même façon
on the phone, over the phone ; parler|discuter|rester|attendre sur le téléphone ; au téléphone
on television, on the radio, on radio ; sur la télévision|radio ; à la télévision, à la radio
in the morning, in the evening ; =dans =le =matin|=soir ; le matin, le soir
at this moment, at the moment, right now ; =dans =ce =moment ; en ce moment
by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by sunday, by tomorrow ; =par =lundi|=mardi|=mercredi|=jeudi|=vendredi|=samedi|=dimanche|=demain ; d'ici
on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday ; =sur (=le) =lundi|=mardi|=mercredi|=jeudi|=vendredi|=samedi|=dimanche ; le lundi, lundi
in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december ; =dans =janvier|=février|=mars|=avril|=mai|=juin|=juillet|=août|=septembre|=octobre|=novembre|=décembre ; en
because of ; =parce =que|=qu' =de =la|=du ; à cause de
by, !first, !finally, !eventually, !ultimately, !last, !start, !begin, !end, !finish, !conclude ; [=par <inf:small>] ; en + participe présent
more than, !no more than, !not more than, !only, !left ; [plus =que] <num> ; plus de
less than, fewer than ; [moins =que] <num> ; moins de
longer than ; [plus longtemps =que] =deux|=trois|=quatre|=cinq|=six|=dix|<num> =secondes|=minutes|=heures|=jours|=semaines|=mois|=ans|=années ; plus de
for a moment ; [=pour =un =moment|=instant] ; un instant, un moment
liable for ; [responsable =pour] ; responsable de
for ; vivre|habiter|attendre|dormir|pleuvoir|durer|régner|étudier|marcher|chercher|essayer|souffrir|enseigner|fumer|lutter|gouverner|exister|discuter|cuire|mijoter|bouillir|chauffer|réchauffer|reposer|tremper|infuser|mariner|mélanger|patienter (ici|là|avec|seul|seule|ensemble|là-bas|déjà|le) [=pour] =deux|=trois|=quatre|=cinq|=six|=sept|=huit|=neuf|=dix|=douze|=quinze|=vingt|=trente|=quarante|=cinquante|=soixante|=cent|=plusieurs|=quelques|=des|=de|=un|=une|<num> (nombreux|long) an|année|mois|semaine|jour|heure|minute|seconde|siècle|décennie|nuit ; pendant, depuis
reason why, reasons why ; =la|=les|=une|=aucune =raison|=raisons [=pourquoi] ; pour laquelle
day when, moment when, year when, time when, days when, years when ; =le|=au|=la|=l'|=les|=aux =jour|=moment|=année|=époque|=temps|=jours|=années [=quand] ; où
way, manner ; =la =façon|=manière [=il|=elle|=je|=j'|=nous|=vous|=ils|=elles|=on] (n'|ne) (le|la|les|l'|se|s'|lui|leur|en|y|nous|vous) <fin?> ; dont il, dont elle
thousands of, hundreds of, dozens of, dozen, !of the, !of these, !of those, !of his, !of her, !of their, !of our, !of its, !of my, !of your, !of them ; =milliers|=centaines|=dizaines|=douzaines|=douzaine [=des] <noun> ^=que|=qu'|=qui|=dont|=de|=d'|=du|=des ; de
`;
