/**
 * Bodies, places, wars, works and dignities that are never called by their English name in French, though their English words are common ones. One a line,
 * `English ; French`. Bodies: UNTERM and IATE; places: Commission nationale de toponymie; periods and works: Bibliothèque nationale de France, RAMEAU.
 * Not newspapers, firms, parties and museums, which keep their name: the New York Times, the Labour Party, the National Gallery.
 */
export const NAMES_WITH_FRENCH = `
Supreme Court ; Cour suprême
White House ; Maison-Blanche
Security Council ; Conseil de sécurité
General Assembly ; Assemblée générale
United Nations ; Nations unies
European Union ; Union européenne
European Commission ; Commission européenne
European Parliament ; Parlement européen
European Council ; Conseil européen
European Central Bank ; Banque centrale européenne
Council of Europe ; Conseil de l'Europe
World Bank ; Banque mondiale
World Health Organization ; Organisation mondiale de la santé
World Trade Organization ; Organisation mondiale du commerce
International Monetary Fund ; Fonds monétaire international
International Criminal Court ; Cour pénale internationale
International Court of Justice ; Cour internationale de justice
Red Cross ; Croix-Rouge
House of Commons ; Chambre des communes
House of Lords ; Chambre des lords
House of Representatives ; Chambre des représentants
State Department ; département d'État
Department of State ; département d'État
Department of Defense ; département de la Défense
Department of Justice ; département de la Justice
Treasury Department ; département du Trésor
Federal Reserve ; Réserve fédérale
Prime Minister ; Premier ministre
Foreign Minister ; ministre des Affaires étrangères
Secretary of State ; secrétaire d'État
Secretary General ; secrétaire général
Vice President ; vice-président
Attorney General ; procureur général
Supreme Leader ; guide suprême
Crown Prince ; prince héritier
Holy See ; Saint-Siège
Holy Land ; Terre sainte
Holy Spirit ; Saint-Esprit
Holy Roman Empire ; Saint-Empire romain germanique
Roman Empire ; Empire romain
Byzantine Empire ; Empire byzantin
Ottoman Empire ; Empire ottoman
British Empire ; Empire britannique
Russian Empire ; Empire russe
Soviet Union ; Union soviétique
Old Testament ; Ancien Testament
New Testament ; Nouveau Testament
Cold War ; guerre froide
Civil War ; guerre de Sécession, guerre civile
World War I ; Première Guerre mondiale
World War II ; Seconde Guerre mondiale
First World War ; Première Guerre mondiale
Second World War ; Seconde Guerre mondiale
Great War ; Grande Guerre
Gulf War ; guerre du Golfe
Great Depression ; Grande Dépression
Industrial Revolution ; révolution industrielle
French Revolution ; Révolution française
American Revolution ; révolution américaine
Middle Ages ; Moyen Âge
Stone Age ; âge de la pierre
Bronze Age ; âge du bronze
Iron Age ; âge du fer
Ice Age ; ère glaciaire
Iron Curtain ; rideau de fer
Berlin Wall ; mur de Berlin
Great Wall ; Grande Muraille
Eiffel Tower ; tour Eiffel
Statue of Liberty ; statue de la Liberté
Tower of London ; tour de Londres
Middle East ; Moyen-Orient
Far East ; Extrême-Orient
Near East ; Proche-Orient
Eastern Europe ; Europe de l'Est
Western Europe ; Europe de l'Ouest
Central Asia ; Asie centrale
Southeast Asia ; Asie du Sud-Est
North Africa ; Afrique du Nord
West Africa ; Afrique de l'Ouest
East Africa ; Afrique de l'Est
North America ; Amérique du Nord
South America ; Amérique du Sud
Latin America ; Amérique latine
Central America ; Amérique centrale
Dead Sea ; mer Morte
Black Sea ; mer Noire
Red Sea ; mer Rouge
North Sea ; mer du Nord
Baltic Sea ; mer Baltique
Caspian Sea ; mer Caspienne
Mediterranean Sea ; mer Méditerranée
South China Sea ; mer de Chine méridionale
Pacific Ocean ; océan Pacifique
Atlantic Ocean ; océan Atlantique
Indian Ocean ; océan Indien
Arctic Ocean ; océan Arctique
Persian Gulf ; golfe Persique
English Channel ; Manche
Suez Canal ; canal de Suez
Panama Canal ; canal de Panama
Gaza Strip ; bande de Gaza
West Bank ; Cisjordanie
Ivory Coast ; Côte d'Ivoire
Cape Verde ; Cap-Vert
Great Britain ; Grande-Bretagne
United Kingdom ; Royaume-Uni
United States ; États-Unis
North Korea ; Corée du Nord
South Korea ; Corée du Sud
South Sudan ; Soudan du Sud
Great Lakes ; Grands Lacs
Nobel Prize ; prix Nobel
Christmas Eve ; veille de Noël, réveillon de Noël
Good Friday ; Vendredi saint
Easter Monday ; lundi de Pâques
Milky Way ; Voie lactée
Big Dipper ; Grande Ourse
North Pole ; pôle Nord
South Pole ; pôle Sud
North Star ; étoile polaire
`;
