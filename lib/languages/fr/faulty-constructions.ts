/**
 * French constructions that grammar does not allow, and homophones that were taken for one another. One a
 * line, without English: `; pattern ; correction`, where `=` gives what to put in place of the marked words.
 * Grammar: Grevisse and Goosse, Le Bon Usage, 16th edition; homophones: Office québécois de la langue
 * française, Banque de dépannage linguistique.
 */
export const FAULTY_CONSTRUCTIONS = `
; =ne|=n' _ =pas [=jamais|=aucun|=aucune|=rien] ; un seul mot de négation
; _ [=pas =jamais] ; jamais
; =jamais [=pas] ; jamais seul
; [=avant <inf>] ; avant de
; [=avant =le|=la|=les|=l'|=vous|=se|=s' <inf>] ; avant de
; [=afin <inf>] ; afin de
; [=afin =à] <inf> ; =afin de
; [=au =lieu <inf>] ; au lieu de
; [=en =train <inf>] ; en train de
; [=à =moins <inf>] ; à moins de
; [=tel|=telle|=tels|=telles =que|=qu' <ger>] ; notamment, comme
; =être|=été [<inf>] ; participe passé
; est|sont|était|étaient|sera|seront|fut|furent [=être] <pp> ; sans « être »
; =doit|=dois|=peux|=veux|=doivent|=devez|=devons|=peut|=peuvent|=pouvez|=pouvons|=devrait|=devraient|=pourrait|=pourraient|=devait|=pouvait|=pourra|=pourront|=devra|=devront|=veut|=veulent|=veuillez|=faut|=souhaite|=souhaitez|=souhaitent (pas|plus|également|aussi|donc|toujours|ensuite) [<pp>] ; infinitif
; =a|=ont|=avait|=avaient|=aura|=auront|=avez|=avons (pas|déjà|également|aussi|toujours|ensuite) [<inf>] ; participe passé
; =ont|=avait|=avaient|=avez|=avons|=aurait|=auraient [<fin>] ; participe passé
; =pour|=sans [<pp>] =le|=la|=les|=un|=une|=des|=l'|=votre|=vos ; infinitif
; =afin =de|=d' [<pp>] ; infinitif
; =a|=ont|=avait|=avaient|=avons|=avez|=aura|=auront (pas|déjà|également|aussi|ensuite) [=allé|=allée|=allés|=venu|=venue|=venus|=arrivé|=arrivée|=arrivés|=né|=née|=nés|=devenu|=devenue|=devenus|=parvenu|=parvenus|=intervenu|=intervenue|=décédé|=survenu|=survenue|=revenu] (à|au|aux|en|dans|le|la|un|une) ; auxiliaire être
; [=si =ils] ; =s'ils
; [=si =il] ; =s'il
; [=plus =meilleur|=meilleure|=meilleurs|=meilleures] ; meilleur
; [=plus =mieux] ; mieux
; [=plus =pire|=pires] ; pire
; [=moins =pire] ; moins mauvais
; [=très|=trop =excellent|=excellente|=énorme|=essentiel|=essentielle] ; sans « très »
; [=tout =les|=des] ; =tous les
; [=tous =le] ; =tout le
; [=tous =la] ; =toute la
; [=toute =les] ; =toutes les
; [=toutes =la] ; =toute la
; [=quand =à|=aux|=au] le|la|les|l'|ces|cette|son|sa|leurs|leur|moi|eux|lui ; quant à
; [=tant =qu' =à] ; quant à
; =il|=elle|=on|=qui|=ils|=elles|=cela|=ça [=ce] <fin> ; =se
; =ils|=elles|=qui [=son] =des|=les|=pas|=très|=en|=plus ; =sont
; =il|=elle|=qui|=on|=ce|=c' [=et] =pas|=très|=un|=une|=le|=la|=nécessaire|=important|=possible ; =est
; =ils|=elles|=qui|=on [=on] <pp> ; =ont
; [=ont] =peut|=doit|=trouve|=voit|=sait|=va ; =on
; [=leurs] =permet|=permettent|=donne|=donnent|=a|=ont|=offre|=offrent|=dit|=demande ; =leur
; =il|=elle|=on|=qui [=peu] <inf> ; =peut
; =un [=peut] <adj>|de|plus|trop ; =peu
; =moment|=endroit|=cas|=jour|=époque|=pays|=lieu|=point [=ou] =il|=elle|=ils|=elles|=on|=nous|=vous ; =où
; =grâce|=suite|=quant|=conformément|=face|=jusqu'|=contrairement [=a] le|la|les|l'|un|une|ce|cette|des|son|sa|votre ; =à
; =il|=elle|=on|=qui [=à] <pp> ; =a
; =il|=elle|=on|=qui|=cela [=à] =été|=eu|=dû|=pu|=fait|=pas|=déjà|=également ; =a
; =bien [=sur] que|qu'|: ; =sûr
; =a|=est|=ont|=avait|=aurait [=du] <inf> ; =dû
; =est|=sont|=était [=du|=due =a] ; dû à
; [=près] =à =être|=partir|=fonctionner|=utiliser|=recevoir ; =prêt
; =est|=sont|=était|=étaient [=sensé|=sensée|=sensés|=sensées] <inf> ; censé
; <noun?> =de [<fin>] ; un nom
; =un|=du|=au [<fin>] <adj> ; un nom
; =du|=au [<fin>] ; un nom
; =nous [=somme] ; =sommes
; [=parmis] ; =parmi
; [=malgrés] ; =malgré
; [=quatres] ; =quatre
; [=cinqs] ; =cinq
; [=septs] ; =sept
; [=huits] ; =huit
; [=biensûr] ; =bien sûr
; [=quelque =soit] ; =quel que soit
; [=quelques =soient] ; =quels que soient
; [=quelque =soient] ; =quels que soient
; =en [=pendant|=durant] _ ; préposition double
; [=pour =à] <inf> ; =pour
; =dépend|=dépendent|=dépendant|=dépendra [=sur|=à] ; =de
; =participe|=participent|=participer|=participé [=dans] ; à
; =réponde|=répondre|=répond|=répondent [=les|=la|=cette|=ces|=toutes|=votre|=vos] =question|=questions ; répondre à
; [=jusqu'] =la|=le|=les|=fin ; jusqu'à
; =pendant [=que] =le|=la|=un <noun> <prep> ; pendant
; [=il =y =ont] ; il y a
; [=il =s' =agit =le|=la|=les|=un|=une] ; il s'agit de
; [=à =cause =que|=qu'] ; parce que
; [=au =jour =d'aujourd'hui] ; aujourd'hui
; [=monter =en =haut] ; monter
; [=descendre =en =bas] ; descendre
; [=prévoir|=prévenir|=prédire =à =l' =avance|=d'avance] ; prévoir
; [=répéter|=répétez =de =nouveau|=encore] ; répéter
; [=réserver|=réservez =à|=d' =avance] ; réserver
; [=collaborer|=coopérer =ensemble] ; collaborer
; [=s' =avérer|=avère|=avérait =faux] ; se révéler
; =ne|=n' utiliser|avoir|faire|mettre|employer|installer|contenir|prendre|porter|acheter|vendre|ajouter|créer|inclure|nécessiter|comporter|offrir|proposer|fournir|fumer|laisser|placer|poser|brancher|introduire|ouvrir|manger|boire|verser|appliquer|connecter|insérer|stocker|exiger|accepter|recevoir|produire|poser|présenter|posséder|garantir|constituer (pas|jamais|plus) [=des] <noun?> ; =de
; faire [=face =une|=un|=la|=le|=les|=ces|=cette|=son|=sa|=leurs] ; faire face à
; =permet|=permettent|=permettre|=permis|=permettra|=permettant [=les|=le|=la|=l'|=un|=une <noun>] =de|=d' <inf> ; permettre à
; jouir [=une|=un|=la|=le|=les|=l'] ; jouir de
; [=lorsque =que|=qu'] ; lorsque
; [=pendant =que] =les|=le|=la =nuit|=jour|=journée|=vacances|=été ; pendant
; =il =est|=était [=coutume|=usage] ; il est de coutume, d'usage
; =appuyez|=appuyer|=appuie [=le|=la|=les|=un|=une|=l'] bouton|touche|interrupteur|pédale|gâchette|icône|levier ; appuyer sur
; [=de|=d' <ger>] ; de + infinitif
; =pour|=sans|=après [<ger>] ; infinitif
; [=par] <ger:small> ; =en
; =après [=ayant] <pp> ; avoir + participe
; arrêter|cesser [<inf:small>] ; verbe + de + infinitif
; =est|=était|=sera|=sont (pas) (très|plus|trop|aussi|assez|moins) facile|difficile|simple|possible|impossible|dangereux|interdit [<inf:small>] ; de + infinitif, ou à + infinitif
; =ne =pas|=jamais|=plus [<fin>] ; infinitif, ou le verbe entre les deux mots
; =n'|=ne <fin> [=le|=la|=les =pas] ; le pronom se place avant le verbe
; <fin> [=le|=la|=les] =en|=dans|=à|=avec|=sur|=pendant|=jusqu'|=immédiatement|=soigneusement ; un trait d'union joint le pronom à l'impératif
; plupart|beaucoup|=certains|=certaines|=plusieurs [=d' =eux|=elles] ; d'entre eux
; laisser [=mijoté|=reposé|=refroidi|=bouilli|=séché|=cuit|=fondu|=passé|=tombé] ; infinitif
; =pour|=sans [<fin>] ; infinitif
; <noun> [=été] =en|=dans|=sur|=très|=un|=une ; était
; =il|=elle|=ils|=elles|=qui =est|=sont|=était|=étaient|=sera|=seront (pas|déjà|également) [<inf>] ; participe passé
; <noun> =est|=sont|=sera|=seront|=était|=étaient (pas|déjà|également) [<inf>] ; participe passé
; [=les|=des|=ces|=aux =même] ; =les mêmes
; [=lesquels|=lesquelles|=lequel|=laquelle] dossier|fichier|option|élément|méthode|appareil|langue|pays|ville|personne|utilisateur ; quels, quelles
; prendre =garde [=des|=du|=les|=la|=le] ; prendre garde à
; =se|=s' souvenir [=les|=le|=la|=un|=une] ; se souvenir de
; obéir|désobéir|nuire|renoncer|remédier [=le|=la|=les|=un|=une|=son|=sa|=ses] ; à
; profiter [=le|=la|=les|=un|=une|=l'] ; profiter de
; bénéficier [=le|=la|=les|=un|=une|=l'] ; bénéficier de
; manquer [=un|=une =de] ; manquer de
; =a|=ont|=avait|=avaient =besoin [=à] ; de
; =malgré [=de|=d'] =ce|=cette|=ces|=cela|=ça|=son|=sa|=leur ; malgré
; =selon [=à|=de] ; selon
; =parmi [=de|=du] ; parmi
; =afin [=pour] ; afin de
; [=à =partir =le|=la|=les] ; à partir de
!=closer, !=closely, !look, !study ; [=près =le|=la|=les] ; près de
; [=autour =le|=la|=les] ; autour de
; [=à =côté =le|=la|=les] ; à côté de
; [=grâce =le|=la|=les|=du|=des] ; grâce à
; [=grâce =de] ; grâce à
; [=quant =le|=la|=les] ; quant à
; [=par =rapport =le|=la|=les|=du|=des] ; par rapport à
; [=à =cause =le|=la|=les] ; à cause de
; [=au =lieu =le|=la|=les] ; au lieu de
; [=en =raison =le|=la|=les] ; en raison de
; [=lors =le|=la|=les] ; lors de
; [=hors =le] ; hors de
; [=plus =bon|=bonne|=bons|=bonnes] ; meilleur
; [=plus =bien] ; mieux
; =plus =petit|=petite|=grand|=grande|=haut|=élevé|=rapide|=important|=importante [=comme] ; que
; =autant|=aussi =bon|=grand|=rapide|=bien [=comme] ; que
; =ne|=n' avoir|manger|boire|acheter|vendre|ajouter|utiliser|employer|mettre|contenir|verser =pas [=du] ^=journée|=nuit|=matinée|=soirée|=semaine|=jour|=matin|=soir|=mois|=tout|=même <noun> ; pas de
; =ne|=n' avoir|manger|boire|acheter|vendre|ajouter|utiliser|employer|mettre|contenir|verser =pas [=de =la] ^=journée|=nuit|=matinée|=soirée|=semaine|=jour|=matin|=soir|=mois|=tout|=même <noun> ; pas de
; [=après =que] =le|=la|=les|=l' <noun> =soit|=soient|=ait|=aient ; après que + indicatif
; =mettre|=mettez|=mis [=en =jour] ; à jour
; =tenir|=tenez =compte [=du|=des|=de =à] ; compte de
; [=chez =le|=la] =restaurant|=magasin|=supermarché|=école|=hôtel ; au, à la
; [=sur =lundi|=mardi|=mercredi|=jeudi|=vendredi|=samedi|=dimanche] ; sans préposition
; [=sur|=dans =janvier|=février|=avril|=mai|=juin|=juillet|=août|=septembre|=octobre|=novembre|=décembre] ; en
; éviter|empêcher|refuser|tenter|oublier|risquer|promettre|accepter|essayer|décider [<inf:small>] ; verbe + de + infinitif
; réussir|parvenir|renoncer|commencer|continuer|consentir [<inf:small>] ; verbe + à + infinitif
; =peut|=peuvent|=pouvez|=pouvons|=veut|=veulent|=voulez|=voulons [=de|=d'|=à] <inf:small> ; sans préposition
; =sans|=pour|=avant|=après [<ger:small>] ; infinitif
; =pendant|=durant|=malgré [<ger:small>] ; en + participe présent
; =quand|=lorsque|=lorsqu' [<ger:small>] ; en + participe présent
; =malgré [=de|=d' <inf:small>] ; bien que, malgré + nom
; =après [=lire|=vendre|=utiliser|=prendre|=mettre|=faire|=installer|=retirer|=insérer|=ouvrir|=fermer|=connecter|=envoyer|=recevoir|=voir|=terminer|=perdre|=quitter|=signer|=remplir|=créer|=ajouter|=supprimer|=modifier|=choisir|=sélectionner|=acheter|=changer|=nettoyer|=remplacer|=visiter] =le|=la|=les|=l'|=un|=une|=votre|=vos|=son|=sa|=ses|=leur|=leurs ; après avoir + participe
; =afin [=que|=qu'] <inf:small> ; subjonctif, ou « afin de »
; [=en =printemps] ; =au printemps
; loin =de|=d' [<pp>] ; loin d'être
; =avant|=afin =de =vous|=nous|=se [<fin:small>] ; infinitif
; [=chaque] =deux|=trois|=quatre|=cinq|=six|=dix|<num> =secondes|=minutes|=heures|=jours|=semaines|=mois|=ans|=années|=mètres|=kilomètres ; tous les, toutes les
; <num>|=un|=deux|=trois|=quatre|=cinq|=six|=sept|=huit|=neuf|=dix|=vingt|=cent|=plusieurs|=quelques [=million|=millions|=milliard|=milliards] <noun:small> ; millions de, milliards de
; =milliers|=centaines|=dizaines|=dizaine|=centaine|=douzaine [<noun:small>] ; de + nom
; =avec|=dans|=contre|=chez [=que|=qu'] =je|=j'|=tu|=il|=elle|=on|=nous|=vous|=ils|=elles ; qui, lequel
`;
