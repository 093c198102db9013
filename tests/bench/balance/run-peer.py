"""The frustration index by HiGHS through SciPy, for one window of a table of signed ties. Prints the index and the milliseconds of the
solving as JSON. Model: Aref, Mason and Wilson 2020, with a variable for each node and for each edge."""
import csv
import json
import sys
import time

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix


def main():
    path, window = sys.argv[1:3]
    with open(path, newline='', encoding='utf-8') as file:
        ties = [row for row in csv.DictReader(file) if row['window'] == window]
    start = time.perf_counter()
    nodes = {}
    for tie in ties:
        for end in ('source', 'target'):
            nodes.setdefault(tie[end], len(nodes))
    rows, columns, values, least = [], [], [], []

    def require(terms, bound):
        for column, value in terms:
            rows.append(len(least))
            columns.append(column)
            values.append(value)
        least.append(bound)

    for number, tie in enumerate(ties):
        one, other, edge = nodes[tie['source']], nodes[tie['target']], len(nodes) + number
        if int(tie['sign']) > 0:
            require([(edge, 1), (one, -1), (other, 1)], 0)
            require([(edge, 1), (one, 1), (other, -1)], 0)
        else:
            require([(edge, 1), (one, -1), (other, -1)], -1)
            require([(edge, 1), (one, 1), (other, 1)], 1)
    size = len(nodes) + len(ties)
    matrix = coo_matrix((values, (rows, columns)), shape=(len(least), size))
    cost = numpy.concatenate([numpy.zeros(len(nodes)), numpy.ones(len(ties))])
    result = milp(cost, constraints=LinearConstraint(matrix, lb=least), integrality=numpy.ones(size), bounds=Bounds(0, 1),
                  options={'time_limit': 120})
    print(json.dumps({'index': None if result.x is None else round(result.fun), 'isProven': result.status == 0,
                      'ms': (time.perf_counter() - start) * 1000}))


main()
