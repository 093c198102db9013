/** What students are called. */
import { describe, expect, it } from 'vitest'
import { nameOfFile, tellApart } from '../../../src/core/teaching/name-student.ts'

describe('nameOfFile', () => {
  it.each([
    ['Who is near Russia - Ada.triplomat.json', 'Ada'],
    ['Niger – un essai - Aïcha M..triplomat.json', 'Aïcha M.'],
    ['ada.json', 'ada'], ['essai_bo.triplomat.json', 'essai_bo'], ['Cy.xml.gz', 'Cy'], ['M.Diallo.json', 'M.Diallo'],
    ['no ending', 'no ending'], ['.json', '.json'], ['Title - .json', 'Title - .json'],
  ])('%s → %s', (file, name) => {
    expect(nameOfFile(file)).toBe(name)
  })
})

describe('tellApart', () => {
  it('numbers those of one name, and names those of none', () => {
    expect(tellApart(' Ada ', [], 'x')).toBe('Ada')
    expect(tellApart('Ada', ['Ada', 'Ada (2)'], 'x')).toBe('Ada (3)')
    expect(tellApart('  ', ['3'], '3')).toBe('3 (2)')
  })
})
