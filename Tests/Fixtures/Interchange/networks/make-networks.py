"""Writes networks in the dialects of other programs, and networks.json with what each of them holds.

    python3 make-networks.py

Usage: with networkx 3.6.1 and igraph 1.0.0, which write their own files. Files in the manner of Gephi 0.10, yEd 3 and the
GEXF primer are written by hand here after those programs' documentation, with the parts that a network has no place for.
"""

import json
import pathlib

import igraph
import networkx as nx

HERE = pathlib.Path(__file__).resolve().parent
expected = []


def expect(file, directed, nodes, ties, codes):
    expected.append({
        "file": file, "directed": directed,
        "nodes": [{"id": n, "tier": t, "label": l} for n, t, l in nodes],
        "ties": [dict(zip(["source", "target", "weight", "kind", "start", "end"], tie)) for tie in ties],
        "codes": codes,
    })


def tie(source, target, weight=1.0, kind="", start=None, end=None):
    return source, target, weight, kind, start, end


# networkx ------------------------------------------------------------------------------------------------------------

graph = nx.Graph()
graph.add_node("T1", tier="trading-company", label="Hua & Söhne <Shantou>", size=3)
graph.add_node("S1", tier="client-seer")
graph.add_node("工厂 1", tier="factory", label='"Bear" toys')
graph.add_edge("T1", "S1", weight=2.5, kind="contact", start=1.0)
graph.add_edge("S1", "工厂 1", weight=1, kind="mandate", start=0.0, end=12.5)
nodes = [("T1", "trading-company", "Hua & Söhne <Shantou>"), ("S1", "client-seer", "S1"), ("工厂 1", "factory", '"Bear" toys')]
nx.write_graphml(graph, HERE / "networkx.graphml")
# networkx types a column by each of its values, so that the weights 2.5 and 1 stand under two keys of one name.
expect("networkx.graphml", False, nodes, [
    tie("T1", "S1", 2.5, "contact", 1.0), tie("S1", "工厂 1", 1.0, "mandate", 0.0, 12.5),
], ["foreign-part-lost"])

directed = nx.MultiDiGraph()
directed.add_edge("a", "b", weight=3, kind="trade")
directed.add_edge("a", "b", weight=1, kind="kin")
directed.add_edge("b", "b", weight=1, kind="kin")
nx.write_graphml(directed, HERE / "networkx-multi.graphml")
expect("networkx-multi.graphml", True, [("a", "", "a"), ("b", "", "b")], [
    tie("a", "b", 3.0, "trade"), tie("a", "b", 1.0, "kin"), tie("b", "b", 1.0, "kin"),
], ["self-tie"])

timed = nx.Graph()
timed.add_node("T1", tier="trading-company", label="One")
timed.add_node("F1", tier="factory")
timed.add_edge("T1", "F1", weight=2.0, start="2025-01-01", end="2025-07-01", kind="trade")
nx.write_gexf(timed, HERE / "networkx.gexf")
day = 20089.0
expect("networkx.gexf", False, [("T1", "trading-company", "One"), ("F1", "factory", "F1")],
       [tie("T1", "F1", 2.0, "trade", day, day + 181)], [])

spells = nx.DiGraph()
spells.add_edge("x", "y", weight=4.0, spells=[(1.0, 2.0), (5.0, None)])
nx.write_gexf(spells, HERE / "networkx-spells.gexf", version="1.3")
expect("networkx-spells.gexf", True, [("x", "", "x"), ("y", "", "y")],
       [tie("x", "y", 4.0, "", 1.0, 2.0), tie("x", "y", 4.0, "", 5.0)], [])

# igraph --------------------------------------------------------------------------------------------------------------

other = igraph.Graph([(0, 1), (1, 2)], directed=False)
other.vs["name"] = ["T1", "S1", "F1"]
other.vs["tier"] = ["trading-company", "client-seer", "factory"]
other.vs["age"] = [1, 2, 3]
other.es["weight"] = [2.0, 0.5]
other.write_graphml(str(HERE / "igraph.graphml"))
expect("igraph.graphml", False, [("T1", "trading-company", "T1"), ("S1", "client-seer", "S1"), ("F1", "factory", "F1")],
       [tie("T1", "S1", 2.0), tie("S1", "F1", 0.5)], ["foreign-part-lost", "names-as-ids"])

unnamed = igraph.Graph([(0, 1)], directed=True)
unnamed.write_graphml(str(HERE / "igraph-unnamed.graphml"))
expect("igraph-unnamed.graphml", True, [("n0", "", "n0"), ("n1", "", "n1")], [tie("n0", "n1")], [])

# Gephi ---------------------------------------------------------------------------------------------------------------

(HERE / "gephi.graphml").write_text("""<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="Edge Id" attr.type="string" for="edge" id="edgeid"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<key attr.name="x" attr.type="float" for="node" id="x"/>
<key attr.name="tier" attr.type="string" for="node" id="tier"><default>factory</default></key>
<graph edgedefault="undirected">
<node id="0"><data key="label">Lin's</data><data key="tier">client-seer</data><data key="r">10</data><data key="x">-1.5</data></node>
<node id="1"><data key="label">Toys &amp; more</data><data key="r">20</data><data key="x">2.5</data></node>
<edge id="7" source="0" target="1"><data key="edgeid">7</data><data key="weight">3.0</data></edge>
</graph>
</graphml>
""", encoding="utf-8")
expect("gephi.graphml", False, [("0", "client-seer", "Lin's"), ("1", "factory", "Toys & more")],
       [tie("0", "1", 3.0)], ["foreign-part-lost"] * 3)

(HERE / "gephi.gexf").write_text("""<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2026-03-01"><creator>Gephi 0.10.1</creator><description></description></meta>
  <graph defaultedgetype="undirected" mode="dynamic" timeformat="dateTime" timerepresentation="interval">
    <attributes class="node" mode="static"><attribute id="tier" title="Tier" type="string"><default>factory</default></attribute></attributes>
    <attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="float"/></attributes>
    <nodes>
      <node id="0" label="Zero" start="2025-01-01T00:00:00Z"><attvalues><attvalue for="tier" value="buyer"></attvalue></attvalues><viz:size value="10.0"></viz:size><viz:position x="-1.0" y="2.0"></viz:position></node>
      <node id="1" label="One"></node>
    </nodes>
    <edges>
      <edge id="0" source="0" target="1" kind="trade" start="-Infinity" end="Infinity">
        <attvalues>
          <attvalue for="weight" value="2.0" start="2025-01-01T12:00:00+08:00" end="2025-01-02"></attvalue>
          <attvalue for="weight" value="5.0" start="2025-01-02"></attvalue>
        </attvalues>
      </edge>
      <edge id="1" source="1" target="0" intervals="&lt;[2025-01-01, 2025-01-03]; [2025-02-01, Infinity]&gt;"></edge>
    </edges>
  </graph>
</gexf>
""", encoding="utf-8")
expect("gephi.gexf", False, [("0", "buyer", "Zero"), ("1", "factory", "One")], [
    tie("0", "1", 2.0, "trade", day + 4 / 24, day + 1), tie("0", "1", 5.0, "trade", day + 1),
    tie("1", "0", 1.0, "", day, day + 2), tie("1", "0", 1.0, "", day + 31),
], ["foreign-part-lost", "foreign-part-lost"])

(HERE / "gephi-edges.csv").write_bytes(
    "\ufeffSource;Target;Type;Id;Label;Weight\r\nT1;S1;Directed;0;;2,5\r\nS1;T1;Mutual;1;;1\r\n".encode())
expect("gephi-edges.csv", True, [("T1", "", "T1"), ("S1", "", "S1")],
       [tie("T1", "S1", 2.5), tie("S1", "T1", 1.0), tie("T1", "S1", 1.0)], [])

# yEd -----------------------------------------------------------------------------------------------------------------

(HERE / "yed.graphml").write_text("""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="port" id="d0" yfiles.type="portgraphics"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key attr.name="tier" attr.type="string" for="node" id="d7"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0">
      <data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0" y="0"/><y:NodeLabel>Hua
        <y:LabelModel/></y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data>
      <data key="d7">trading-company</data>
      <port name="p0"><data key="d0"/></port>
    </node>
    <node id="n1" yfiles.foldertype="group">
      <data key="d6"><y:ProxyAutoBoundsNode><y:GroupNode><y:NodeLabel>Village</y:NodeLabel></y:GroupNode></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n1:">
        <node id="n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Bear toys</y:NodeLabel></y:ShapeNode></data></node>
      </graph>
    </node>
    <edge id="e0" source="n0" target="n1::n0" sourceport="p0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>buys</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n0" target="n1" directed="false"/>
    <hyperedge><endpoint node="n0"/><endpoint node="n1"/><endpoint node="n1::n0"/></hyperedge>
  </graph>
</graphml>
""", encoding="utf-8")
expect("yed.graphml", True, [("n0", "trading-company", "Hua"), ("n1", "", "Village"), ("n1::n0", "", "Bear toys")],
       [tie("n0", "n1::n0"), tie("n0", "n1"), tie("n1", "n0")], ["foreign-part-lost"] * 5 + ["mixed-directions"])

# The example of the GEXF primer, in its older form: slices, open ends, nodes within nodes.
(HERE / "primer.gexf").write_text("""<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1">
  <graph mode="dynamic" defaultedgetype="directed" timetype="date">
    <nodes>
      <node id="0" label="Gephi"><slices><slice start="2009-03-01"/></slices>
        <nodes><node id="1" label="Network"/></nodes>
      </node>
    </nodes>
    <edges>
      <edge source="0" target="1"><slices><slice startopen="2009-03-01" end="2009-03-10"/><slice start="2009-04-01" endopen="2009-05-01"/></slices></edge>
      <edge source="1" target="0" type="undirected" weight="0.25"/>
    </edges>
  </graph>
</gexf>
""", encoding="utf-8")
first = 14304.0
expect("primer.gexf", True, [("0", "", "Gephi"), ("1", "", "Network")], [
    tie("0", "1", 1.0, "", first, first + 9), tie("0", "1", 1.0, "", first + 31, first + 61),
    tie("1", "0", 0.25), tie("0", "1", 0.25),
], ["foreign-part-lost", "foreign-part-lost", "mixed-directions"])

# Tables --------------------------------------------------------------------------------------------------------------

(HERE / "tabs.csv").write_text(
    "end\tstart\tkind\tweight\ttarget\tsource\tremark\n"
    "\t2,5\tkin\t0,5\t\"F \"\"1\"\"\"\tS;1\tx\n4\t1\t\t2\tS;1\tT,1\t\n", encoding="utf-8")
expect("tabs.csv", False, [("S;1", "", "S;1"), ('F "1"', "", 'F "1"'), ("T,1", "", "T,1")],
       [tie("S;1", 'F "1"', 0.5, "kin", 2.5), tie("T,1", "S;1", 2.0, "", 1.0, 4.0)], [])

(HERE / "networks.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
