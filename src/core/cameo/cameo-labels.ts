/**
 * CAMEO codes in our own words, `code|English|French`: the name of what happens. Codes of a family that say what an appeal, a demand or a
 * protest is about are put together from it and `CAMEO_TOPICS`.
 */
export const CAMEO_LABELS = `
01|statement|déclaration
011|declines comment|refus de commenter
012|pessimistic comment|commentaire pessimiste
013|optimistic comment|commentaire optimiste
014|considers an option|option envisagée
015|claims responsibility|revendication
016|denies responsibility|responsabilité niée
017|symbolic act|acte symbolique
018|sympathy|sympathie
019|approval|approbation
02|appeal|appel
021|appeal for cooperation|appel à coopérer
022|appeal for diplomatic support|appel à un soutien diplomatique
023|appeal for aid|appel à l’aide
024|appeal for reform|appel à des réformes
025|appeal to yield|appel à céder
026|appeal to negotiate|appel à négocier
027|appeal to settle a dispute|appel à régler un différend
028|appeal for mediation|appel à une médiation
03|intent to cooperate|intention de coopérer
031|intent to cooperate materially|intention de coopération matérielle
032|intent to support diplomatically|intention de soutien diplomatique
033|intent to give aid|intention d’aider
034|intent to reform|intention de réformer
035|intent to yield|intention de céder
036|intent to meet|intention de rencontre
037|intent to settle a dispute|intention de régler un différend
038|intent to accept mediation|intention d’accepter une médiation
039|intent to mediate|intention de médiation
04|consultation|consultation
041|telephone call|entretien téléphonique
042|visit made|visite rendue
043|visit received|visite reçue
044|meeting in a third place|rencontre en lieu tiers
045|mediation|médiation
046|negotiation|négociation
05|diplomatic cooperation|coopération diplomatique
051|praise|éloge
052|verbal defence|défense verbale
053|support rallied|appui mobilisé
054|diplomatic recognition|reconnaissance diplomatique
055|apology|excuses
056|forgiveness|pardon
057|signed agreement|accord signé
06|material cooperation|coopération matérielle
061|economic cooperation|coopération économique
062|military cooperation|coopération militaire
063|judicial cooperation|coopération judiciaire
064|intelligence shared|partage de renseignements
07|aid|aide
071|economic aid|aide économique
072|military aid|aide militaire
073|humanitarian aid|aide humanitaire
074|military protection or peacekeeping|protection militaire ou maintien de la paix
075|asylum granted|asile accordé
08|yielding|concession
081|sanctions eased|sanctions assouplies
0811|political freedoms restored|libertés politiques rétablies
0812|ban on parties or politicians eased|interdiction de partis ou de politiciens assouplie
0813|curfew eased|couvre-feu assoupli
0814|state of emergency eased|état d’urgence assoupli
082|dissent eased|contestation apaisée
083|reforms conceded|réformes concédées
084|return or release|restitution ou libération
0841|persons released|personnes libérées
0842|property returned|biens restitués
085|economic sanctions eased|sanctions économiques assouplies
086|outside involvement allowed|intervention extérieure admise
0861|peacekeepers admitted|casques bleus admis
0862|inspectors admitted|inspecteurs admis
0863|humanitarian aid admitted|aide humanitaire admise
087|military de-escalation|désescalade militaire
0871|ceasefire|cessez-le-feu
0872|blockade eased|blocus assoupli
0873|forces demobilised|forces démobilisées
0874|retreat or surrender|retraite ou reddition
09|investigation|enquête
091|investigation of crime or corruption|enquête pour crime ou corruption
092|investigation of human rights abuses|enquête sur des atteintes aux droits humains
093|investigation of military action|enquête sur une action militaire
094|investigation of war crimes|enquête pour crimes de guerre
10|demand|exigence
101|demand for cooperation|exigence de coopération
102|demand for diplomatic support|exigence de soutien diplomatique
103|demand for aid|exigence d’aide
104|demand for reform|exigence de réformes
105|demand to yield|exigence de céder
106|demand to negotiate|exigence de négocier
107|demand to settle a dispute|exigence de régler un différend
108|demand for mediation|exigence d’une médiation
11|disapproval|désapprobation
111|criticism|critique
112|accusation|accusation
1121|accusation of crime or corruption|accusation de crime ou de corruption
1122|accusation of human rights abuses|accusation d’atteintes aux droits humains
1123|accusation of aggression|accusation d’agression
1124|accusation of war crimes|accusation de crimes de guerre
1125|accusation of spying or treason|accusation d’espionnage ou de trahison
113|opposition rallied|opposition mobilisée
114|official complaint|plainte officielle
115|lawsuit|procès intenté
116|found guilty|reconnu coupable
12|refusal|refus
121|cooperation refused|coopération refusée
122|aid refused|aide refusée
123|reform refused|réforme refusée
124|refusal to yield|refus de céder
125|meeting refused|rencontre refusée
126|mediation refused|médiation refusée
127|settlement refused|règlement refusé
128|norms or law defied|normes ou droit bravés
129|veto|veto
13|threat|menace
131|threat without force|menace sans recours à la force
1311|threat to cut aid|menace de couper l’aide
1312|threat of sanctions|menace de sanctions
1313|threat to break relations|menace de rompre les relations
132|threat of administrative sanctions|menace de sanctions administratives
1321|threat to political freedoms|menace sur les libertés politiques
1322|threat to ban parties or politicians|menace d’interdire partis ou politiciens
1323|threat of curfew|menace de couvre-feu
1324|threat of a state of emergency|menace d’état d’urgence
133|threat of protest|menace de protestation
134|threat to halt negotiations|menace de cesser de négocier
135|threat to halt mediation|menace d’arrêter la médiation
136|threat to end outside involvement|menace de mettre fin à l’intervention extérieure
137|threat of repression|menace de répression
138|threat of military force|menace militaire
1381|threat of blockade|menace de blocus
1382|threat of occupation|menace d’occupation
1383|threat of unconventional violence|menace de violence non conventionnelle
1384|threat of attack|menace d’attaque
1385|threat of weapons of mass destruction|menace d’armes de destruction massive
139|ultimatum|ultimatum
14|protest|protestation
141|demonstration|manifestation
142|hunger strike|grève de la faim
143|strike or boycott|grève ou boycott
144|obstruction|blocage
145|riot|émeute
15|show of force|démonstration de force
151|police alert raised|police en alerte
152|military alert raised|armée en alerte
153|police mobilised|police mobilisée
154|armed forces mobilised|forces armées mobilisées
16|relations reduced|relations réduites
161|diplomatic relations reduced or broken|relations diplomatiques réduites ou rompues
162|aid cut|aide réduite
1621|economic aid cut|aide économique réduite
1622|military aid cut|aide militaire réduite
1623|humanitarian aid cut|aide humanitaire réduite
163|embargo, boycott or sanctions|embargo, boycott ou sanctions
164|negotiations halted|négociations arrêtées
165|mediation halted|médiation arrêtée
166|expulsion or withdrawal|expulsion ou retrait
1661|peacekeepers expelled or withdrawn|casques bleus expulsés ou retirés
1662|observers expelled or withdrawn|observateurs expulsés ou retirés
1663|aid agencies expelled or withdrawn|organismes d’aide expulsés ou retirés
17|coercion|coercition
171|property seized or damaged|biens saisis ou endommagés
1711|property confiscated|biens confisqués
1712|property destroyed|biens détruits
172|administrative sanctions|sanctions administratives
1721|political freedoms restricted|libertés politiques restreintes
1722|parties or politicians banned|partis ou politiciens interdits
1723|curfew|couvre-feu
1724|state of emergency|état d’urgence
173|arrest or charge|arrestation ou inculpation
174|persons deported|personnes expulsées
175|violent repression|répression violente
18|assault|agression
181|abduction or hostage-taking|enlèvement ou prise d’otage
182|physical assault|agression physique
1821|sexual assault|agression sexuelle
1822|torture|torture
1823|killing by assault|homicide par agression
183|bombing|attentat à la bombe
1831|suicide bombing|attentat-suicide
1832|car bombing|attentat à la voiture piégée
1833|roadside bombing|bombe en bord de route
184|human shield|bouclier humain
185|attempted assassination|tentative d’assassinat
186|assassination|assassinat
19|military force|force militaire
191|blockade|blocus
192|occupation of territory|occupation d’un territoire
193|fighting with small arms|combat à l’arme légère
194|artillery and tanks|artillerie et chars
195|aerial attack|attaque aérienne
196|ceasefire broken|cessez-le-feu rompu
20|mass violence|violence de masse
201|mass expulsion|expulsion de masse
202|mass killing|tuerie de masse
203|ethnic cleansing|nettoyage ethnique
204|weapons of mass destruction|armes de destruction massive
2041|chemical, biological or radiological weapons|armes chimiques, biologiques ou radiologiques
2042|nuclear weapons|armes nucléaires
`

/** What the last digit of a code says, 1 first, for families of codes: `families`, then a line each with `English|French`. */
export const CAMEO_TOPICS = [
  `021 031 101 121
economic|économique
military|militaire
judicial|judiciaire
intelligence|renseignement`,
  `023 033 103 122
economic|économique
military|militaire
humanitarian|humanitaire
protection or peacekeeping|protection ou maintien de la paix`,
  `024 034 083 104 123 141 142 143 144 145
leadership|dirigeants
policy|politique menée
rights|droits
institutions or regime|institutions ou régime`,
  `025 035 105 124
administrative sanctions|sanctions administratives
dissent|contestation
release|libération
economic sanctions|sanctions économiques
outside involvement|intervention extérieure
military|militaire`,
] as const
