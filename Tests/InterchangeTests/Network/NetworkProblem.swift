import Testing

/// A file with something wrong, and what is to be said of it.
struct NetworkProblem: Sendable, CustomTestStringConvertible {
    let text: String
    var members: String?
    let expected: [String]

    var testDescription: String { String(text.prefix(60)) }

    static let all = tables + graphML + gexf

    private static let tables = [
        NetworkProblem(text: "a,b\nc,d\n", expected: ["x:1: missing-column", "x:1: missing-column"]),
        NetworkProblem(text: "source,target,wieght\na,b,1\n", expected: ["x:1: unknown-column"]),
        NetworkProblem(text: "source,source,target\na,b,c\n", expected: ["x:1: duplicate-id"]),
        NetworkProblem(text: "source,target\n", expected: ["x:0: empty-network"]),
        NetworkProblem(text: "source,target\na,\n,b\n", expected: ["x:2: empty-text", "x:3: empty-text"]),
        NetworkProblem(text: "source,target\na,\"b\n", expected: ["x:2: open-quote"]),
        NetworkProblem(text: "source,target\na,b,c\n", expected: ["x:2: table-ragged"]),
        NetworkProblem(
            text: "source,target,weight\na,b,-1\na,c,x\na,d,\n\"a\",e,\"1,5\"\n",
            expected: ["x:2: negative-weight", "x:3: bad-number", "x:4: bad-number", "x:5: decimal-comma"]),
        NetworkProblem(
            text: "source,target,start,end\na,b,2,1\na,c,2025-01-01,\na,d,1.3.2025,\n",
            expected: ["x:2: end-before-start", "x:3: mixed-times", "x:4: bad-time"]),
        NetworkProblem(
            text: "source,target,start\na,b,2025-02-29\na,c,2024-02-29\na,d,2024-13-01\n",
            expected: ["x:2: bad-time", "x:4: bad-time"]),
        NetworkProblem(text: "source,target,type\na,b,forward\n", expected: ["x:2: unknown-value"]),
        NetworkProblem(text: "source,target\na,a\na,b\n", expected: ["x:0: self-tie"]),
        NetworkProblem(
            text: "source,target\nF1,T1\nF2,T1\n", members: "id,tier\nF1,facotry\nT1,Trading Company\nF1,factory\n",
            expected: ["m.csv:4: duplicate-id"]),
        NetworkProblem(
            text: "source,target\nF1,T1\nF2,T1\n", members: "id,tier\nF1,facotry\nT1,Trading Company\n",
            expected: ["x:2: unknown-tier", "x:3: unknown-id", "x:3: unknown-tier"]),
        NetworkProblem(
            text: "source,target\nF1,T1\n", members: "id,tier\n,factory\n", expected: ["m.csv:2: empty-text"]),
        NetworkProblem(text: "source,target\nF1,T1\n", members: "id,tier\n", expected: ["m.csv:0: empty-network"]),
    ]

    private static func graphML(
        _ inner: String, edgeDefault: String = "undirected", weight: String = "<default>1</default>"
    ) -> String {
        "<graphml>\n<key id='w' attr.name='weight' for='edge'>\(weight)</key>\n<graph edgedefault='\(edgeDefault)'>\n\(inner)\n</graph>\n</graphml>\n"
    }

    private static let graphML = [
        NetworkProblem(text: "<svg/>", expected: ["x:1: not-network"]),
        NetworkProblem(
            text: "<graphml>\n<graph edgedefault='directed'>\n<node",
            expected: ["x:3: missing-key", "x:3: not-network"]),
        NetworkProblem(text: "<?xml version='1.0' encoding='latin1'?>\n<gexf/>", expected: ["x:0: not-network"]),
        NetworkProblem(text: "<graphml/>", expected: ["x:0: empty-network"]),
        NetworkProblem(
            text: graphML("<node id='a'/><node/>\n<node id='a'/>\n<edge source='a'/>"),
            expected: ["x:4: missing-key", "x:6: missing-key"]),
        NetworkProblem(
            text: graphML("<node id='alpha'/>\n<node id='alpha'/>\n<edge source='alpha' target='alpa'/>"),
            expected: ["x:5: duplicate-id", "x:6: unknown-id"]),
        NetworkProblem(
            text: graphML(
                "<node id='a'/><node id='b'/>\n<edge source='a' target='b'><data key='w'>-2</data></edge>\n"
                    + "<edge source='a' target='b'><data key='w'>zwei</data></edge>\n"
                    + "<edge source='a' target='b'><data key='q'>1</data></edge>"),
            expected: ["x:5: negative-weight", "x:6: bad-number", "x:7: unknown-key"]),
        NetworkProblem(
            text: graphML("<node id='a'/><node id='b'/>\n<edge source='a' target='b'/>", edgeDefault: "sideways"),
            expected: ["x:3: unknown-value"]),
        NetworkProblem(
            text: graphML("<node id='a'/><node id='b'/>\n<edge source='a' target='b' directed='maybe'/>"),
            expected: ["x:5: unknown-value"]),
        NetworkProblem(
            text: graphML("<node id='a'/><node id='b'/>\n<edge source='a' target='b'/>", weight: ""),
            expected: ["x:5: weight-taken-as-one"]),
        NetworkProblem(
            text:
                "<graphml><graph edgedefault='directed'><node id='a'/></graph>\n<graph edgedefault='directed'/></graphml>",
            expected: ["x:2: several-documents"]),
        NetworkProblem(
            text: graphML("<node id='a'/>"), members: "id\nb\n", expected: ["x:4: unknown-id"]),
    ]

    private static func gexf(_ inner: String) -> String {
        "<gexf version='1.3'><graph defaultedgetype='undirected'>\n<nodes><node id='a'/><node id='b'/></nodes>\n<edges>\n\(inner)\n</edges></graph></gexf>\n"
    }

    private static let gexf = [
        NetworkProblem(
            text: gexf(
                "<edge source='a' target='b' type='direct'/>\n<edge target='b'/>\n<edge source='a' target='c'/>"
            ), expected: ["x:4: unknown-value", "x:5: missing-key"]),
        NetworkProblem(text: gexf("<edge source='a' target='c'/>"), expected: ["x:4: unknown-id"]),
        NetworkProblem(
            text: gexf(
                "<edge source='a' target='b' start='soon'/>\n<edge source='a' target='b' intervals='[1]'/>\n"
                    + "<edge source='a' target='b' start='3' end='2'/>"),
            expected: ["x:4: bad-time", "x:5: bad-time", "x:6: end-before-start"]),
        NetworkProblem(
            text: gexf("<edge source='a' target='b'><attvalues><attvalue for='7' value='1'/></attvalues></edge>"),
            expected: ["x:4: unknown-key"]),
        NetworkProblem(
            text: gexf("<edge source='a' target='b' timestamp='3'/>"), expected: ["x:4: foreign-part-lost"]),
    ]
}
