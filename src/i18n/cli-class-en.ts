/** What the help of the command `class` says, in English. */

export const cliClassEn = {
  summary: 'merge what a class handed in',
  help: `Usage: class EXERCISE STUDENT... [--map FILE] [--json]

Merges the work of a class on one text: what all say, the disputed sentences with their camps, what
nobody found, and how each student stands to the key. EXERCISE is what was handed out, with its key,
or an annotation that is the key; where it has neither, the students are compared with one another.
Each STUDENT is a file, named after it. A file that cannot be read is told of, and the others count.

Two claims are the same where they stand in one sentence and have the same ends, direction and
relation, or with the tolerance “codebook” a relation of the same type. Agreement on claims is
Krippendorff’s alpha (2011) over all claims that anybody makes, said or not.

Options:
  --map FILE           write the class map: each claim once, its note says how many say so
  --json               give everything as JSON`,
}
