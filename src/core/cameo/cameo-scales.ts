/**
 * CAMEO 1.1b3's 311 codes with Goldstein's score and the PLOVER type and mode that they become, a line or more each root:
 * `root TYPE: code goldstein [mode [TYPE where another]]; …`, `-` for none. Goldstein as in GDELT's look-up file; PLOVER after
 * openeventdata's CAMEO2PLOVER table of 2021 (CC BY-SA 4.0), with its modes and types that PLOVER 2.0 no longer has put right.
 * Ours besides: 057 is the mode `sign`, which a treaty is told by; 105 keeps CAMEO's meaning (`yield`), where GDELT has another;
 * 195 is `aerial`. 01 and 02 have no PLOVER type.
 */
export const CAMEO_SCALES = `
01 -: 01 0; 010 0; 011 -0.1; 012 -0.4; 013 0.4; 014 0; 015 0; 016 -2; 017 0; 018 3.4; 019 3.4
02 -: 02 3; 020 3; 021 3.4; 0211 3.4; 0212 3.4; 0213 3.4; 0214 3.4; 022 3.2; 023 3.4; 0231 3.4; 0232 3.4; 0233 3.4; 0234 3.4;
  024 -0.3; 0241 -0.3; 0242 -0.3; 0243 -0.3; 0244 -0.3; 025 -0.3; 0251 -0.3; 0252 -0.3; 0253 -0.3; 0254 -0.3; 0255 -0.3; 0256 -0.3;
  026 4; 027 4; 028 4
03 AGREE: 03 4; 030 4; 031 5.2; 0311 5.2; 0312 5.2; 0313 5.2; 0314 5.2; 032 4.5; 033 5.2; 0331 5.2; 0332 5.2; 0333 5.2; 0334 6;
  034 7; 0341 7; 0342 7; 0343 7; 0344 7; 035 7; 0351 7; 0352 7; 0353 7; 0354 7; 0355 7; 0356 7; 036 4; 037 5; 038 7; 039 5
04 CONSULT: 04 1; 040 1; 041 1 phone; 042 1.9 visit; 043 2.8 visit; 044 2.5 third-party; 045 5; 046 7
05 SUPPORT: 05 3.5; 050 3.5; 051 3.4; 052 3.5; 053 3.8; 054 6; 055 7; 056 7; 057 8 sign
06 COOPERATE: 06 6; 060 6; 061 6.4; 062 7.4; 063 7.4; 064 7
07 AID: 07 7; 070 7; 071 7.4; 072 8.3; 073 7.4; 074 8.5; 075 7
08 RETREAT: 08 5 - CONCEDE; 080 5 - CONCEDE; 081 5 - CONCEDE; 0811 5 - CONCEDE; 0812 5 - CONCEDE; 0813 5; 0814 5; 082 5 - CONCEDE;
  083 5 - CONCEDE; 0831 5 - CONCEDE; 0832 5 - CONCEDE; 0833 5 - CONCEDE; 0834 5 - CONCEDE; 084 7; 0841 7 release; 0842 7 release;
  085 7; 086 9 access; 0861 9 access; 0862 9 access; 0863 9 access; 087 9 disarm; 0871 9 ceasefire; 0872 9 withdraw; 0873 9 disarm;
  0874 10 disarm
09 ACCUSE: 09 -2; 090 -2 investigate; 091 -2 investigate; 092 -2 investigate; 093 -2 investigate; 094 -2 investigate
10 REQUEST: 10 -5; 100 -5; 101 -5 assist; 1011 -5 assist; 1012 -5 assist; 1013 -5 assist; 1014 -5 assist; 102 -5 assist;
  103 -5 assist; 1031 -5 assist; 1032 -5 assist; 1033 -5 assist; 1034 -5 assist; 104 -5 change; 1041 -5 change; 1042 -5 change;
  1043 -5 change; 1044 -5 change; 105 -5 yield; 1051 -5 yield; 1052 -5 yield; 1053 -5 yield; 1054 -5 yield; 1055 -5 yield;
  1056 -5 yield; 106 -5 meet; 107 -5 meet; 108 -5 meet
11 ACCUSE: 11 -2; 110 -2 disapprove; 111 -2 disapprove; 112 -2 disapprove; 1121 -2 allege; 1122 -2 allege; 1123 -2 allege;
  1124 -2 allege; 1125 -2 allege; 113 -2 disapprove; 114 -2 allege; 115 -2 allege; 116 -2 disapprove
12 REJECT: 12 -4; 120 -4; 121 -4 assist; 1211 -4 assist; 1212 -4 assist; 122 -4 assist; 1221 -4 assist; 1222 -4 assist;
  1223 -4 assist; 1224 -4 assist; 123 -4 change; 1231 -4 change; 1232 -4 change; 1233 -4 change; 1234 -4 change; 124 -4 change;
  1241 -4 change; 1242 -4 change; 1243 -4 yield; 1244 -4 yield; 1245 -4 yield; 1246 -4 yield; 125 -5 meet; 126 -5 meet; 127 -5 meet;
  128 -5 yield; 129 -5 yield
13 THREATEN: 13 -6; 130 -4.4; 131 -5.8; 1311 -5.8 relations; 1312 -5.8 restrict; 1313 -5.8 relations; 132 -5.8 restrict;
  1321 -5.8 restrict; 1322 -5.8 restrict; 1323 -5.8 restrict; 1324 -5.8 restrict; 133 -5.8 relations; 134 -5.8 relations;
  135 -5.8 relations; 136 -7 expel; 137 -7 violence; 138 -7 violence; 1381 -7 restrict; 1382 -7 territory; 1383 -7 violence;
  1384 -7 violence; 1385 -7 violence; 139 -7 relations
14 PROTEST: 14 -6.5; 140 -6.5; 141 -6.5 demo; 1411 -6.5 demo; 1412 -6.5 demo; 1413 -6.5 demo; 1414 -6.5 demo; 142 -6.5 hunger;
  1421 -6.5 hunger; 1422 -6.5 hunger; 1423 -6.5 hunger; 1424 -6.5 hunger; 143 -6.5 boycott; 1431 -6.5 boycott; 1432 -6.5 boycott;
  1433 -6.5 boycott; 1434 -6.5 boycott; 144 -7.5 obstruct; 1441 -7.5 obstruct; 1442 -7.5 obstruct; 1443 -7.5 obstruct;
  1444 -7.5 obstruct; 145 -7.5 riot; 1451 -7.5 riot; 1452 -7.5 riot; 1453 -7.5 riot; 1454 -7.5 riot
15 MOBILIZE: 15 -7.2; 150 -7.2; 151 -7.2 police; 152 -7.2 troops; 153 -7.2 police; 154 -7.2 troops
16 SANCTION: 16 -4; 160 -4; 161 -4 withdraw; 162 -5.6 discontinue; 1621 -5.6 discontinue; 1622 -5.6 discontinue;
  1623 -5.6 discontinue; 163 -8 discontinue; 164 -7 withdraw; 165 -6.5 withdraw; 166 -7 expel; 1661 -7 expel; 1662 -7 expel;
  1663 -7 expel
17 COERCE: 17 -7; 170 -7; 171 -9.2 seize; 1711 -9.2 seize; 1712 -9.2 destroy ASSAULT; 172 -5 restrict; 1721 -5 restrict;
  1722 -5 restrict; 1723 -5 curfew; 1724 -5 martial-law; 173 -5 arrest; 174 -5 deport; 175 -9 - ASSAULT
18 ASSAULT: 18 -9; 180 -9; 181 -9 abduct; 182 -9.5 beat; 1821 -9 sexual; 1822 -9 torture; 1823 -10; 183 -10 suicide-attack;
  1831 -10 suicide-attack; 1832 -10 explosives; 1833 -10 explosives; 184 -8 abduct; 185 -8 targeted; 186 -10 targeted
19 ASSAULT: 19 -10; 190 -10; 191 -9.5 restrict COERCE; 192 -9.5 seize COERCE; 193 -10 firearms; 194 -10 heavy-weapons;
  195 -10 aerial; 196 -9.5
20 ASSAULT: 20 -10; 200 -10 targeted; 201 -9.5; 202 -10 targeted; 203 -10; 204 -10 unconventional; 2041 -10 unconventional;
  2042 -10 unconventional
`
