/**
 * States by their names in files of event data, a line each: `ISO 3166-1 alpha-3|state numbers|English|French|other names|adjectives`. From
 * the registry of names; the numbers are those of the Correlates of War and, where they differ for Germany, Serbia and Yemen, of Gleditsch
 * and Ward. Several of a kind are apart by `;`, numbers by a space; a line that begins with two spaces goes on.
 */
export const STATE_NAMES = `
AFG|700|Afghanistan|Afghanistan|Islamic Emirate of Afghanistan;Émirat islamique d’Afghanistan|Afghan
ALB|339|Albania|Albanie|Republic of Albania;République d’Albanie|Albanian;albanais
DZA|615|Algeria|Algérie|People’s Democratic Republic of Algeria;République algérienne démocratique et populaire|Algerian;algérien
AND|232|Andorra|Andorre|Principality of Andorra;Principauté d’Andorre|Andorran
AGO|540|Angola|Angola|Republic of Angola;République d’Angola|Angolan;angolais
ATG||Antigua and Barbuda|Antigua-et-Barbuda||Antiguan;Barbudan;antiguayen;barbudien
ARG|160|Argentina|Argentine|Argentine Republic;République argentine|Argentine;Argentinian;Argentinean;argentin
ARM|371|Armenia|Arménie|Republic of Armenia;République d’Arménie|Armenian;arménien
AUS|900|Australia|Australie|Commonwealth of Australia|Australian;australien
AUT|305|Austria|Autriche|Republic of Austria;République d’Autriche|Austrian;autrichien
AZE|373|Azerbaijan|Azerbaïdjan|Republic of Azerbaijan;République d’Azerbaïdjan|Azerbaijani;Azeri;azerbaïdjanais
BHS|31|Bahamas|Bahamas|Commonwealth of the Bahamas;The Bahamas|Bahamian;bahaméen;bahamien
BHR|692|Bahrain|Bahreïn|Kingdom of Bahrain;Royaume de Bahreïn|Bahraini;bahreïnien;bahreïni
BGD|771|Bangladesh|Bangladesh|People’s Republic of Bangladesh;République populaire du Bangladesh|Bangladeshi;bangladais
BRB|53|Barbados|Barbade||Barbadian;Bajan;barbadien
BLR|370|Belarus|Biélorussie|Republic of Belarus;Belorussia;Belarus (Byelorussia);République du Bélarus|Belarusian;Belarussian;
  Byelorussian;biélorusse;bélarussien
BEL|211|Belgium|Belgique|Kingdom of Belgium;Royaume de Belgique|Belgian;belge
BLZ|80|Belize|Belize||Belizean;bélizien
BEN|434|Benin|Bénin|Republic of Benin;Dahomey;République du Bénin|Beninese;Beninois
BTN|760|Bhutan|Bhoutan|Kingdom of Bhutan;Royaume du Bhoutan|Bhutanese;bhoutanais
BOL|145|Bolivia|Bolivie|Plurinational State of Bolivia;État plurinational de Bolivie|Bolivian;bolivien
BIH|346|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia;Bosnia-Herzegovina;BiH;Bosnie|Bosnian;Herzegovinian;bosnien;bosniaque
BWA|571|Botswana|Botswana|Republic of Botswana;République du Botswana|Botswanan;Motswana;Batswana;botswanais;botswanéen
BRA|140|Brazil|Brésil|Federative Republic of Brazil;République fédérative du Brésil|Brazilian;brésilien
BRN|835|Brunei|Brunei|Brunei Darussalam|Bruneian;brunéien
BGR|355|Bulgaria|Bulgarie|Republic of Bulgaria;République de Bulgarie|Bulgarian;bulgare
BFA|439|Burkina Faso|Burkina Faso|Burkina;Upper Volta;Haute-Volta|Burkinabe
BDI|516|Burundi|Burundi|Republic of Burundi;République du Burundi|Burundian;burundais
KHM|811|Cambodia|Cambodge|Kingdom of Cambodia;Kampuchea;Cambodia (Kampuchea);Royaume du Cambodge|Cambodian;cambodgien
CMR|471|Cameroon|Cameroun|Republic of Cameroon;République du Cameroun|Cameroonian;camerounais
CAN|20|Canada|Canada||Canadian;canadien
CPV|402|Cape Verde|Cap-Vert|Cabo Verde;Republic of Cabo Verde;République de Cabo Verde|Cape Verdean;Cabo Verdean;cap-verdien;capverdien
CAF|482|Central African Republic|République centrafricaine|CAR;Centrafrique;RCA|Central African;centrafricain
TCD|483|Chad|Tchad|Republic of Chad;République du Tchad|Chadian;tchadien
CHL|155|Chile|Chili|Republic of Chile;République du Chili|Chilean;chilien
CHN|710|China|Chine|People’s Republic of China;PRC;République populaire de Chine;RPC|Chinese;chinois
COL|100|Colombia|Colombie|Republic of Colombia;République de Colombie|Colombian;colombien
COM|581|Comoros|Comores|Union of the Comoros;Union des Comores|Comorian;Comoran;comorien
COD|490|Democratic Republic of the Congo|République démocratique du Congo|Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Zaire;
  Congo, Democratic Republic of;DR Congo (Zaire);RDC;RD Congo;R.D. Congo|Congolese;congolais
COG|484|Republic of the Congo|République du Congo|Republic of Congo;Congo-Brazzaville;Congo Republic;Congo|Congolese;congolais
CRI|94|Costa Rica|Costa Rica|Republic of Costa Rica;République du Costa Rica|Costa Rican;costaricain;costaricien
CIV|437|Côte d’Ivoire|Côte d’Ivoire|Ivory Coast;Republic of Côte d’Ivoire;RCI;République de Côte d’Ivoire|Ivorian;Ivoirian;ivoirien
HRV|344|Croatia|Croatie|Republic of Croatia;République de Croatie|Croatian;Croat;croate
CUB|40|Cuba|Cuba|Republic of Cuba;République de Cuba|Cuban;cubain
CYP|352|Cyprus|Chypre|Republic of Cyprus;République de Chypre|Cypriot;chypriote;cypriote
CZE|316|Czechia|Tchéquie|Czech Republic;République tchèque|Czech;Czechs;tchèque
DNK|390|Denmark|Danemark|Kingdom of Denmark;Royaume du Danemark|Danish;Dane;danois
DJI|522|Djibouti|Djibouti|Republic of Djibouti;République de Djibouti|Djiboutian;djiboutien
DMA|54|Dominica|Dominique|Commonwealth of Dominica;Commonwealth de Dominique|Dominican;dominiquais
DOM|42|Dominican Republic|République dominicaine||Dominican;dominicain
ECU|130|Ecuador|Équateur|Republic of Ecuador;République d’Équateur|Ecuadorian;Ecuadorean;équatorien
EGY|651|Egypt|Égypte|Arab Republic of Egypt;République arabe d’Égypte|Egyptian;égyptien
SLV|92|El Salvador|Salvador|Republic of El Salvador;République du Salvador|Salvadoran;Salvadorean;Salvadorian;salvadorien
GNQ|411|Equatorial Guinea|Guinée équatoriale|Republic of Equatorial Guinea;République de Guinée équatoriale|Equatoguinean;
  Equatorial Guinean;équato-guinéen;équatoguinéen
ERI|531|Eritrea|Érythrée|State of Eritrea|Eritrean;érythréen
EST|366|Estonia|Estonie|Republic of Estonia;République d’Estonie|Estonian;estonien
SWZ|572|Eswatini|Eswatini|Kingdom of Eswatini;Swaziland;Kingdom of eSwatini (Swaziland);Royaume d’Eswatini|Swazi;Eswatinian;eswatinien
ETH|530|Ethiopia|Éthiopie|Federal Democratic Republic of Ethiopia;République fédérale démocratique d’Éthiopie|Ethiopian;éthiopien
FJI|950|Fiji|Fidji|Republic of Fiji;République des Fidji|Fijian;fidjien
FIN|375|Finland|Finlande|Republic of Finland;République de Finlande|Finnish;Finn;finlandais
FRA|220|France|France|French Republic;République française|French;Frenchman;Frenchwoman;français
GAB|481|Gabon|Gabon|Gabonese Republic;République gabonaise|Gabonese;gabonais
GMB|420|Gambia|Gambie|Republic of The Gambia;The Gambia;République de Gambie|Gambian;gambien
GEO|372|Georgia|Géorgie||Georgian;géorgien
DEU|255 260|Germany|Allemagne|Federal Republic of Germany;German Federal Republic;République fédérale d’Allemagne;RFA|German;allemand
GHA|452|Ghana|Ghana|Republic of Ghana;Gold Coast;République du Ghana|Ghanaian;ghanéen
GRC|350|Greece|Grèce|Hellenic Republic;République hellénique|Greek;grec
GRD|55|Grenada|Grenade||Grenadian;grenadien
GTM|90|Guatemala|Guatemala|Republic of Guatemala;République du Guatemala|Guatemalan;guatémaltèque
GIN|438|Guinea|Guinée|Republic of Guinea;Guinea-Conakry;République de Guinée;Guinée-Conakry|Guinean;guinéen
GNB|404|Guinea-Bissau|Guinée-Bissau|Republic of Guinea-Bissau;République de Guinée-Bissau|Bissau-Guinean;Guinea-Bissauan;bissau-guinéen;
  bissao-guinéen
GUY|110|Guyana|Guyana|Co-operative Republic of Guyana;République coopérative du Guyana|Guyanese;guyanien
HTI|41|Haiti|Haïti|Republic of Haiti;République d’Haïti|Haitian;haïtien
HND|91|Honduras|Honduras|Republic of Honduras;République du Honduras|Honduran;hondurien
HUN|310|Hungary|Hongrie||Hungarian;hongrois
ISL|395|Iceland|Islande||Icelandic;Icelander;islandais
IND|750|India|Inde|Republic of India;Bharat;République d’Inde|Indian;indien
IDN|850|Indonesia|Indonésie|Republic of Indonesia;République d’Indonésie|Indonesian;indonésien
IRN|630|Iran|Iran|Islamic Republic of Iran;Islamic Republic;Iran, Islamic Republic of;République islamique d’Iran;République islamique|
  Iranian;iranien
IRQ|645|Iraq|Irak|Republic of Iraq;République d’Irak|Iraqi;irakien;iraquien
IRL|205|Ireland|Irlande|Republic of Ireland;Éire;République d’Irlande|Irish;Irishman;Irishwoman;irlandais
ISR|666|Israel|Israël|State of Israel;État d’Israël|Israeli;israélien
ITA|325|Italy|Italie|Italian Republic;Italy/Sardinia;République italienne|Italian;italien
JAM|51|Jamaica|Jamaïque||Jamaican;jamaïcain;jamaïquain
JPN|740|Japan|Japon||Japanese;japonais;nippon
JOR|663|Jordan|Jordanie|Hashemite Kingdom of Jordan;Hashemite Kingdom;Royaume hachémite de Jordanie|Jordanian;jordanien
KAZ|705|Kazakhstan|Kazakhstan|Republic of Kazakhstan;République du Kazakhstan|Kazakh;Kazakhstani;kazakhstanais
KEN|501|Kenya|Kenya|Republic of Kenya;République du Kenya|Kenyan
KIR|946|Kiribati|Kiribati|Republic of Kiribati;République de Kiribati|I-Kiribati;kiribatien
KWT|690|Kuwait|Koweït|State of Kuwait;État du Koweït|Kuwaiti;koweïtien
KGZ|703|Kyrgyzstan|Kirghizstan|Kyrgyz Republic;Kirghizia;Kirghizistan;République kirghize|Kyrgyz;Kyrgyzstani;kirghize
LAO|812|Laos|Laos|Lao People’s Democratic Republic;Lao PDR;République démocratique populaire lao|Laotian;laotien
LVA|367|Latvia|Lettonie|Republic of Latvia;République de Lettonie|Latvian;letton
LBN|660|Lebanon|Liban|Lebanese Republic;République libanaise|Lebanese;libanais
LSO|570|Lesotho|Lesotho|Kingdom of Lesotho;Basutoland;Royaume du Lesotho|Basotho;Mosotho;lésothien
LBR|450|Liberia|Liberia|Republic of Liberia;République du Liberia|Liberian;libérien
LBY|620|Libya|Libye||Libyan;libyen
LIE|223|Liechtenstein|Liechtenstein|Principality of Liechtenstein;Principauté de Liechtenstein|Liechtensteiner;liechtensteinois
LTU|368|Lithuania|Lituanie|Republic of Lithuania;République de Lituanie|Lithuanian;lituanien
LUX|212|Luxembourg|Luxembourg|Grand Duchy of Luxembourg;Luxemburg;Grand-Duché de Luxembourg|Luxembourgish;Luxembourger;luxembourgeois
MDG|580|Madagascar|Madagascar|Republic of Madagascar;Madagascar (Malagasy);République de Madagascar|Malagasy;Madagascan;malgache
MWI|553|Malawi|Malawi|Republic of Malawi;République du Malawi|Malawian;malawien;malawite
MYS|820|Malaysia|Malaisie||Malaysian;malaisien
MDV|781|Maldives|Maldives|Republic of the Maldives;République des Maldives|Maldivian;maldivien
MLI|432|Mali|Mali|Republic of Mali;République du Mali|Malian;malien
MLT|338|Malta|Malte|Republic of Malta;République de Malte|Maltese;maltais
MHL|983|Marshall Islands|Îles Marshall|Republic of the Marshall Islands;République des Îles Marshall|Marshallese;marshallais
MRT|435|Mauritania|Mauritanie|Islamic Republic of Mauritania;République islamique de Mauritanie|Mauritanian;mauritanien
MUS|590|Mauritius|Maurice|Republic of Mauritius;République de Maurice;île Maurice|Mauritian;mauricien
MEX|70|Mexico|Mexique|United Mexican States;États-Unis mexicains|Mexican;mexicain
FSM|987|Micronesia|Micronésie|Federated States of Micronesia;États fédérés de Micronésie|Micronesian;micronésien
MDA|359|Moldova|Moldavie|Republic of Moldova;Moldavia;République de Moldavie|Moldovan;Moldavian;moldave
MCO|221|Monaco|Monaco|Principality of Monaco;Principauté de Monaco|Monegasque
MNG|712|Mongolia|Mongolie||Mongolian;Mongol
MNE|341|Montenegro|Monténégro||Montenegrin
MAR|600|Morocco|Maroc|Kingdom of Morocco;Royaume du Maroc|Moroccan;marocain
MOZ|541|Mozambique|Mozambique|Republic of Mozambique;République du Mozambique|Mozambican;mozambicain
MMR|775|Myanmar|Birmanie|Burma;Republic of the Union of Myanmar;Myanmar (Burma);République de l’Union du Myanmar|Burmese;Myanmarese;birman
NAM|565|Namibia|Namibie|Republic of Namibia;République de Namibie|Namibian;namibien
NRU|970|Nauru|Nauru|Republic of Nauru;République de Nauru|Nauruan
NPL|790|Nepal|Népal|Federal Democratic Republic of Nepal;République démocratique fédérale du Népal|Nepali;Nepalese;népalais
NLD|210|Netherlands|Pays-Bas|Kingdom of the Netherlands;Holland;The Netherlands;Royaume des Pays-Bas;Hollande|Dutch;Dutchman;Dutchwoman;
  néerlandais;hollandais
NZL|920|New Zealand|Nouvelle-Zélande|Aotearoa|New Zealander;néo-zélandais
NIC|93|Nicaragua|Nicaragua|Republic of Nicaragua;République du Nicaragua|Nicaraguan;nicaraguayen
NER|436|Niger|Niger|Republic of Niger;République du Niger|Nigerien
NGA|475|Nigeria|Nigeria|Federal Republic of Nigeria;République fédérale du Nigeria|Nigerian
PRK|731|North Korea|Corée du Nord|Democratic People’s Republic of Korea;DPRK;Korea, North;République populaire démocratique de Corée;RPDC|
  North Korean;Korean;nord-coréen;coréen
MKD|343|North Macedonia|Macédoine du Nord|Republic of North Macedonia;Macedonia;FYROM;Macedonia, FYR;FYR Macedonia;
  République de Macédoine du Nord;Macédoine|Macedonian;North Macedonian;macédonien
NOR|385|Norway|Norvège|Kingdom of Norway;Royaume de Norvège|Norwegian;norvégien
OMN|698|Oman|Oman|Sultanate of Oman;Sultanat d’Oman|Omani;omanais
PAK|770|Pakistan|Pakistan|Islamic Republic of Pakistan;République islamique du Pakistan|Pakistani;pakistanais
PLW|986|Palau|Palaos|Republic of Palau;République des Palaos|Palauan;palaosien;paluan
PAN|95|Panama|Panama|Republic of Panama;République du Panama|Panamanian;panaméen
PNG|910|Papua New Guinea|Papouasie-Nouvelle-Guinée|PNG|Papua New Guinean;Papuan;papouan-néo-guinéen;papouasien
PRY|150|Paraguay|Paraguay|Republic of Paraguay;République du Paraguay|Paraguayan;paraguayen
PER|135|Peru|Pérou|Republic of Peru;République du Pérou|Peruvian;péruvien
PHL|840|Philippines|Philippines|Republic of the Philippines;République des Philippines|Philippine;Filipino;Filipina;philippin
POL|290|Poland|Pologne|Republic of Poland;République de Pologne|Polish;Poles;polonais
PRT|235|Portugal|Portugal|Portuguese Republic;République portugaise|Portuguese;portugais
QAT|694|Qatar|Qatar|State of Qatar;État du Qatar|Qatari;qatarien
ROU|360|Romania|Roumanie|Rumania|Romanian;roumain
RUS|365|Russia|Russie|Russian Federation;Russia (Soviet Union);USSR;Fédération de Russie;Fédération russe|Russian;russe
RWA|517|Rwanda|Rwanda|Republic of Rwanda;République du Rwanda|Rwandan;Rwandese;rwandais
KNA|60|Saint Kitts and Nevis|Saint-Christophe-et-Niévès|St. Kitts and Nevis;Saint-Kitts-et-Nevis|Kittitian;Nevisian;kittitien;névicien
LCA|56|Saint Lucia|Sainte-Lucie|St. Lucia|Saint Lucian;saint-lucien
VCT|57|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|St. Vincent and the Grenadines;Saint-Vincent|Vincentian;
  Saint Vincentian;vincentais;saint-vincentais
WSM|990|Samoa|Samoa|Independent State of Samoa;État indépendant des Samoa|Samoan
SMR|331|San Marino|Saint-Marin|Most Serene Republic of San Marino;Sérénissime République de Saint-Marin|Sammarinese;San Marinese;
  saint-marinais
STP|403|São Tomé and Príncipe|Sao Tomé-et-Principe|Democratic Republic of São Tomé and Príncipe;
  République démocratique de Sao Tomé-et-Principe|São Toméan;Santomean;santoméen
SAU|670|Saudi Arabia|Arabie saoudite|Kingdom of Saudi Arabia;KSA;Royaume d’Arabie saoudite|Saudi;Saudi Arabian;saoudien
SEN|433|Senegal|Sénégal|Republic of Senegal;République du Sénégal|Senegalese;sénégalais
SRB|345 340|Serbia|Serbie|Republic of Serbia;Serbia (Yugoslavia);République de Serbie|Serbian;Serb;serbe
SYC|591|Seychelles|Seychelles|Republic of Seychelles;République des Seychelles|Seychellois
SLE|451|Sierra Leone|Sierra Leone|Republic of Sierra Leone;République de Sierra Leone|Sierra Leonean;sierra-léonais;sierraléonais
SGP|830|Singapore|Singapour|Republic of Singapore;République de Singapour|Singaporean;singapourien
SVK|317|Slovakia|Slovaquie|Slovak Republic;République slovaque|Slovak;Slovakian;slovaque
SVN|349|Slovenia|Slovénie|Republic of Slovenia;République de Slovénie|Slovenian;Slovene
SLB|940|Solomon Islands|Îles Salomon|Solomons;Salomon|Solomon Islander;salomonien;salomonais
SOM|520|Somalia|Somalie|Federal Republic of Somalia;République fédérale de Somalie|Somali;Somalian;somalien
ZAF|560|South Africa|Afrique du Sud|Republic of South Africa;République d’Afrique du Sud|South African;sud-africain
KOR|732|South Korea|Corée du Sud|Republic of Korea;ROK;Korea, South;République de Corée|South Korean;Korean;sud-coréen;coréen
SSD|626|South Sudan|Soudan du Sud|Republic of South Sudan;République du Soudan du Sud;Sud-Soudan|South Sudanese;sud-soudanais
ESP|230|Spain|Espagne|Kingdom of Spain;Royaume d’Espagne|Spanish;Spaniard;espagnol
LKA|780|Sri Lanka|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon;République socialiste démocratique du Sri Lanka;Ceylan|
  Sri Lankan;sri-lankais;srilankais
SDN|625|Sudan|Soudan|Republic of Sudan;République du Soudan|Sudanese;soudanais
SUR|115|Suriname|Suriname|Republic of Suriname;Surinam;République du Suriname|Surinamese;surinamais;surinamien
SWE|380|Sweden|Suède|Kingdom of Sweden;Royaume de Suède|Swedish;Swede;suédois
CHE|225|Switzerland|Suisse|Swiss Confederation;Confédération suisse;Confédération helvétique|Swiss;suisse;helvétique
SYR|652|Syria|Syrie|Syrian Arab Republic;République arabe syrienne|Syrian;syrien
TJK|702|Tajikistan|Tadjikistan|Republic of Tajikistan;République du Tadjikistan|Tajik;Tajikistani;tadjik
TZA|510|Tanzania|Tanzanie|United Republic of Tanzania;République unie de Tanzanie|Tanzanian;tanzanien
THA|800|Thailand|Thaïlande|Kingdom of Thailand;Siam;Royaume de Thaïlande|Thai;thaïlandais
TLS|860|Timor-Leste|Timor-Leste|East Timor;Timor oriental|Timorese;East Timorese;est-timorais;timorais
TGO|461|Togo|Togo|Togolese Republic;République togolaise|Togolese;togolais
TON|955|Tonga|Tonga|Kingdom of Tonga;Royaume des Tonga|Tongan;tongien;tonguien
TTO|52|Trinidad and Tobago|Trinité-et-Tobago|Trinidad & Tobago;Trinidad|Trinidadian;Tobagonian;trinidadien;tobagonien
TUN|616|Tunisia|Tunisie|Tunisian Republic;République tunisienne|Tunisian;tunisien
TUR|640|Turkey|Turquie|Türkiye;Republic of Türkiye;Republic of Turkey;République de Turquie|Turkish;Turk;turc
TKM|701|Turkmenistan|Turkménistan||Turkmen;turkmène
TUV|947|Tuvalu|Tuvalu||Tuvaluan
UGA|500|Uganda|Ouganda|Republic of Uganda;République d’Ouganda|Ugandan;ougandais
UKR|369|Ukraine|Ukraine||Ukrainian;ukrainien
ARE|696|United Arab Emirates|Émirats arabes unis|UAE;Emirates;EAU;Émirats|Emirati;émirien
GBR|200|United Kingdom|Royaume-Uni|UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland;Grande-Bretagne;
  Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|British;Briton;britannique
USA|2|United States|États-Unis|United States of America;USA;US;U.S.A.;U.S.;America;États-Unis d’Amérique;Amérique|American;américain;
  étatsunien;états-unien
URY|165|Uruguay|Uruguay|Oriental Republic of Uruguay;République orientale de l’Uruguay|Uruguayan;uruguayen
UZB|704|Uzbekistan|Ouzbékistan|Republic of Uzbekistan;République d’Ouzbékistan|Uzbek;Uzbekistani;ouzbek;ouzbèke
VUT|935|Vanuatu|Vanuatu|Republic of Vanuatu;New Hebrides;République du Vanuatu;Nouvelles-Hébrides|Ni-Vanuatu;Vanuatuan;vanuatais
VAT||Vatican City|Vatican|Holy See (Vatican City State);Holy See;Vatican City State;
  Saint-Siège;Cité du Vatican;État de la Cité du Vatican|vatican
VEN|101|Venezuela|Venezuela|Bolivarian Republic of Venezuela;République bolivarienne du Venezuela|Venezuelan;vénézuélien
VNM|816|Vietnam|Vietnam|Viet Nam;Socialist Republic of Vietnam;Vietnam (North Vietnam);République socialiste du Vietnam|Vietnamese;
  vietnamien
YEM|678 679|Yemen|Yémen|Republic of Yemen;Yemen (North Yemen);Yemen Arab Republic;République du Yémen|Yemeni;yéménite
ZMB|551|Zambia|Zambie|Republic of Zambia;République de Zambie|Zambian;zambien
ZWE|552|Zimbabwe|Zimbabwe|Republic of Zimbabwe;Rhodesia;Zimbabwe (Rhodesia);République du Zimbabwe;Rhodésie|Zimbabwean;zimbabwéen
PSE||Palestine|Palestine|State of Palestine;Palestinian territories;occupied Palestinian territory;Palestinian Territory, Occupied;
  West Bank and Gaza;État de Palestine;Territoires palestiniens|Palestinian;palestinien
XKX|347|Kosovo|Kosovo|Republic of Kosovo;République du Kosovo|Kosovar;Kosovan
TWN|713|Taiwan|Taïwan|Republic of China;Formosa;Chinese Taipei;Taiwan, Province of China;République de Chine;Formose|Taiwanese;taïwanais
ESH||Western Sahara|Sahara occidental|Sahrawi Arab Democratic Republic;SADR;République arabe sahraouie démocratique;RASD|Sahrawi;Saharawi;
  sahraoui
`

/** Countries and territories with an ISO code that are no states: actors at home there act for no state of their own. */
export const TERRITORIES = `
HKG|Hong Kong
MAC|Macao;Macau
PRI|Puerto Rico
GRL|Greenland
FRO|Faroe Islands
GIB|Gibraltar
BMU|Bermuda
CYM|Cayman Islands
CUW|Curacao
ABW|Aruba
COK|Cook Islands
NIU|Niue
NCL|New Caledonia
PYF|French Polynesia
GUF|French Guiana
GLP|Guadeloupe
MTQ|Martinique
REU|Reunion
MYT|Mayotte
GUM|Guam
ASM|American Samoa
MNP|Northern Mariana Islands
VIR|Virgin Islands, U.S.;US Virgin Islands
VGB|British Virgin Islands;Virgin Islands, British
FLK|Falkland Islands
NFK|Norfolk Island
CXR|Christmas Island
IMN|Isle of Man
JEY|Jersey
GGY|Guernsey
AIA|Anguilla
MSR|Montserrat
TCA|Turks and Caicos Islands
SHN|Saint Helena
`

/** States that are gone and have no ISO code, by number. */
export const FORMER_STATES = `
245|Bavaria|Bavière
265|German Democratic Republic|République démocratique allemande
300|Austria-Hungary|Autriche-Hongrie
315|Czechoslovakia|Tchécoslovaquie
511|Zanzibar|Zanzibar
680|South Yemen|Yémen du Sud
730|Korea|Corée
817|South Vietnam|Viêt Nam du Sud
`
