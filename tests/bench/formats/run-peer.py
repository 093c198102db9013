"""Reads or writes one graph file with NetworkX or igraph; prints how long it took and how much memory the process had."""
import json
import resource
import sys
import time

what, peer, form, path, out = sys.argv[1:6]
sys.set_int_max_str_digits(0)
if peer == 'networkx':
    import networkx

    read = {'graphml': lambda p: networkx.read_graphml(p, force_multigraph=True), 'gexf': networkx.read_gexf}[form]
    write = {'graphml': networkx.write_graphml, 'gexf': networkx.write_gexf}[form]
    count = lambda graph: graph.number_of_edges()
else:
    import igraph

    read = igraph.Graph.Read_GraphML
    write = lambda graph, p: graph.write_graphml(p)
    count = lambda graph: graph.ecount()

start = time.perf_counter()
graph = read(path)
if what == 'write':
    start = time.perf_counter()
    write(graph, out)
seconds = time.perf_counter() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps({'ms': seconds * 1000, 'memory': memory, 'claims': count(graph)}))
