/** What files of events call an actor in English, in French: posts that have no name of their own, organisations and regions. */

/** `Military` → `Forces armées`, `UN Security Council` → `Conseil de sécurité des Nations unies`. Posts of one person stand in the plural
 * where the files mean whoever has them. Case does not matter. `undefined` for whatever is not among them, persons' names above all. */
export function nameInFrench(words: string): string | undefined {
  names ??= new Map(NAMES.trim().split('\n').map((line): [string, string] => {
    const [english = '', french = ''] = line.split('|')
    return [english.toLowerCase(), french]
  }))
  return names.get(words.toLowerCase())
}

let names: ReadonlyMap<string, string> | undefined

/** English and French: the posts that ICEWS has most often, those of ACLED and UCDP, then names. Why not all: each page that is saved with
 * the whole app carries them. */
const NAMES = `
Citizen|Citoyens
Government|Gouvernement
Head of Government|Chef du gouvernement
Head of State|Chef de l’État
Foreign Affairs|Affaires étrangères
Ministry|Ministère
Military|Forces armées
Other Authorities / Officials|Autres autorités et responsables
Men|Hommes
Women|Femmes
Children|Enfants
Criminal|Criminels
Cabinet / Council of Ministers / Advisors|Conseil des ministres et conseillers
Lawyer/Attorney|Avocats
Protester|Manifestants
Court Judge|Juges
Member of the Judiciary|Magistrats
Business|Entreprises
Businessperson|Chefs d’entreprise
Media|Médias
Media Personnel|Journalistes
State Media|Médias d’État
Party Member|Membres de partis
Presidential Candidate|Candidats à la présidence
Political Parties|Partis politiques
Ruling Party|Parti au pouvoir
Militant|Combattants irréguliers
Combatant|Combattants
Attacker|Assaillants
Terrorist|Terroristes
Extremist|Extrémistes
Armed Gang|Bandes armées
Armed Band|Groupes d’hommes armés
Armed Rebel|Rebelles armés
Armed Opposition|Opposition armée
Rebel Group|Groupe rebelle
Insurgent|Insurgés
Guerrilla|Guérilla
Separatist|Séparatistes
Militia|Milice
Military Personnel|Militaires
High Ranking Military Personnel|Militaires de haut rang
Army Personnel|Soldats de l’armée de terre
Air Force|Armée de l’air
Naval|Marine
Chief of Staff|Chef d’état-major
Peacekeeping Troop|Troupes de maintien de la paix
Employee|Salariés
Congress|Congrès
Governor|Gouverneurs
City Mayor|Maires
Member of Parliament|Membres du parlement
Lawmaker|Parlementaires
Legislature|Parlement
Representatives|Députés
Senate|Sénat
Student|Étudiants
Education|Enseignement
Defense / Security Ministry|Ministère de la Défense ou de la Sécurité
Treasury/Finance Ministry|Ministère des Finances
Domestic Affairs|Affaires intérieures
Health Ministry|Ministère de la Santé
Education Ministry|Ministère de l’Éducation
Justice Department/Ministery|Ministère de la Justice
Activist|Militants
Indigenous People|Peuples autochtones
Company - Owner or Operator|Propriétaires ou exploitants d’entreprises
Bank|Banques
Election Commission|Commission électorale
Interim Government|Gouvernement de transition
Government Official|Responsables du gouvernement
Labor Union|Syndicats
Medical Personnel|Personnel de santé
Farm Worker|Travailleurs agricoles
People Associated with the Opposition|Proches de l’opposition
Main Opposition|Principale opposition
Opposition|Opposition
Envoy|Envoyés
Diplomat|Diplomates
Thief|Voleurs
Detainee|Détenus
Mob|Foule en émeute
Immigrants|Immigrés
Refugee|Réfugiés
Muslim|Musulmans
Christian|Chrétiens
Cleric|Membres du clergé
Villager|Villageois
Attorney General|Procureur général
Public Prosecutor|Procureurs
Constitutional Court|Cour constitutionnelle
Intelligence|Services de renseignement
Intelligence Officer|Agents de renseignement
Military Forces|Forces armées
Police Forces|Forces de police
Civilians|Civils
Protesters|Manifestants
Unidentified Armed Group|Groupe armé non identifié
North Atlantic Treaty Organization|Organisation du traité de l’Atlantique nord
NATO|OTAN
ECOWAS|CEDEAO
Economic Community of West African States|Communauté économique des États de l’Afrique de l’Ouest
United Nations|Nations unies
UN Security Council|Conseil de sécurité des Nations unies
UN General Assembly|Assemblée générale des Nations unies
High Commission for Refugees|Haut-Commissariat pour les réfugiés
European Union|Union européenne
European Commission|Commission européenne
European Parliament|Parlement européen
African Union|Union africaine
Arab League|Ligue arabe
Association of Southeast Asian Nations|Association des nations de l’Asie du Sud-Est
Organization of Petroleum Exporting Countries|Organisation des pays exportateurs de pétrole
International Monetary Fund|Fonds monétaire international
World Bank|Banque mondiale
International Criminal Court|Cour pénale internationale
International Court of Justice|Cour internationale de justice
International Atomic Energy Agency|Agence internationale de l’énergie atomique
International Committee of the Red Cross|Comité international de la Croix-Rouge
International Government Organizations|Organisations internationales
Non-Governmental Organizations|Organisations non gouvernementales
Doctors Without Borders|Médecins sans frontières
Islamic State|État islamique
Africa|Afrique
West Africa|Afrique de l’Ouest
East Africa|Afrique de l’Est
North Africa|Afrique du Nord
Central Africa|Afrique centrale
Middle East|Moyen-Orient
Persian Gulf|golfe Persique
Eastern Europe|Europe de l’Est
Asia|Asie
South Asia|Asie du Sud
Southeast Asia|Asie du Sud-Est
Latin America|Amérique latine
North America|Amérique du Nord
South America|Amérique du Sud
Caribbean|Caraïbes
Unspecified Actor|Acteur non précisé
Unidentified State Actor|Acteur étatique non identifié
`
