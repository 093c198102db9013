/** What students are called. */
import { describe, expect, it } from 'vitest'
import { isSameName, nameOfFile, tellApart } from '../../../src/core/teaching/name-student.ts'

describe('nameOfFile', () => {
  it.each([
    ['Who is near Russia - Ada.triplomat.json', 'Ada'],
    ['Niger – un essai - Aïcha M..triplomat.json', 'Aïcha M.'],
    ['ada.json', 'ada'], ['essai_bo.triplomat.json', 'essai_bo'], ['Cy.xml.gz', 'Cy'], ['M.Diallo.json', 'M.Diallo'],
    ['Essai - Ada.triplomat (1).json', 'Ada'], ['Essai - Ada.triplomat copie 2.json', 'Ada'], ['Ada (1).json', 'Ada (1)'],
    ['no ending', 'no ending'], ['.json', '.json'], ['Title - .json', 'Title - .json'],
  ])('%s → %s', (file, name) => {
    expect(nameOfFile(file)).toBe(name)
  })
})

describe('isSameName', () => {
  it.each([['Ada', 'Ada', true], ['Ada', ' Ada (2)', true], ['Ada (3)', 'Ada (2)', true], ['Ada', 'Bo', false], ['Ada (2)', 'Ada B.', false]])(
    '%s, %s: %s', (one, other, isSame) => {
      expect(isSameName(one, other)).toBe(isSame)
    })
})

describe('tellApart', () => {
  it('numbers those of one name, and names those of none', () => {
    expect(tellApart(' Ada ', [], 'x')).toBe('Ada')
    expect(tellApart('Ada', ['Ada', 'Ada (2)'], 'x')).toBe('Ada (3)')
    expect(tellApart('  ', ['3'], '3')).toBe('3 (2)')
  })
})
