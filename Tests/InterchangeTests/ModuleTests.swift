import AnalyticHierarchy
import Testing

@testable import Interchange

@Test func probe() {
    let t = DecisionModelWriter.template(title: "Wahl \"A\" \\ x", alternatives: ["Завод Север", "No", "工厂 一", "-"], merits: [.costs, .benefits])
    print(t)
    let r = DecisionModelReader.read(Array(t.utf8), file: "t.yaml")
    for d in r.diagnostics { print(d) }
    print(r.value?.alternatives ?? [])
    let bad = """
    format: guildhall-decision/1
    tilte: x
    title: &a x
    title: y
    alternatives:
      - {id: a1}
      - {id: a2}
      - {id: a3}
      - {id: no}
    merits:
      benefits:
        children:
          - id: economic
            alternatives: {comparisons: [[a1, a4, 3], [a1, no, 2:3], [a2, a2, 0], [a3, a1, "[1, 2]"], [a1,a2,0,5]]}
          - id: on
            alternatives: {weights: {a1: -1, a2: 1,5, a3: 0x1F}}
          - id: 01
            alternatives: {comparisons: [[a1, a2, 3], [a2, a1, 3], [a1, a3, 10], [a1, no, 1e3]]}
        comparisons: [[economic, on, 3], [on, economic, 1/3]]
    synthesis: {epsilon: 2, scale: power, mode: idael, meritWeights: {benefits: 1, costs: 2}}
    """
    for d in DecisionModelReader.read(Array(bad.utf8), file: "bad.yaml").diagnostics { print(d) }
    for text in ["", ",a,b,c\na,1,3,5\nb,0.33,1,\nc,.2,2,1\n\n", "1;0,5\n2;1", "1\t2\t3", "1,2\n3,1", "x,1\n,1\n"] {
        let r = MatrixReader.read(Array(text.utf8), file: "m.csv")
        print(r.value?.items ?? [], r.diagnostics)
    }
}
