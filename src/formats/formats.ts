/** The formats there are, in the order in which they are offered. */
import { brat } from './brat.ts'
import { claimsCsv } from './claims-csv.ts'
import { csv } from './csv.ts'
import { doccano } from './doccano.ts'
import type { Format } from './format.ts'
import { gexf, gexf12 } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { htmlReport } from './html-report.ts'
import { labelStudio } from './label-studio.ts'
import { native } from './native.ts'
import { neo4j } from './neo4j.ts'
import { nquads } from './nquads.ts'
import { pubannotation } from './pubannotation.ts'
import { trig } from './trig.ts'
import { turtle } from './turtle.ts'
import { webAnnotation } from './web-annotation.ts'
import { webannoTsv } from './webanno-tsv.ts'

/** Every format. The first one is the default for writing. */
export const FORMATS: readonly Format[] = [
  native,
  graphologyJson,
  gexf,
  gexf12,
  graphml,
  csv,
  claimsCsv,
  neo4j,
  turtle,
  trig,
  nquads,
  webAnnotation,
  brat,
  pubannotation,
  doccano,
  labelStudio,
  webannoTsv,
  htmlReport,
]
