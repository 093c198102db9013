/** The JSON Schemas of the data, made from the schema in the code. */
import { toJSONSchema, type ZodMiniType } from 'zod/mini'
import { articleFileSchema, dossierSchema, entitiesSchema, ontologySchema } from '../core/schema.ts'

/** File names and contents: JSON Schema 2020-12, two spaces, a final newline. */
export const JSON_SCHEMAS: readonly { readonly file: string; readonly content: string }[] = [
  makeSchema('dossier', dossierSchema, 'A dossier: ontology, entities and annotated articles in one file'),
  makeSchema('ontology', ontologySchema, 'data/ontology.json: kinds of entities and relations between them'),
  makeSchema('entities', entitiesSchema, 'data/entities.json: the registry of entities'),
  makeSchema('article', articleFileSchema, 'data/articles/<id>.json: everything about an article but its text'),
]

function makeSchema(name: string, schema: ZodMiniType, description: string): { file: string; content: string } {
  const { $schema, ...rest } = toJSONSchema(schema, { io: 'input' })
  const content = { $schema, title: `Triplomat ${name}`, description, ...rest }
  return { file: `${name}.schema.json`, content: `${JSON.stringify(content, null, 2)}\n` }
}
