public import AnalyticHierarchy
public import ArgumentParser
public import ClusterGame
public import Presentation

// Choices that options take by their names in files.

extension PriorityMethod: ExpressibleByArgument {}
extension SynthesisMode: ExpressibleByArgument {}
extension MeritFormula: ExpressibleByArgument {}
extension RandomIndexTable: ExpressibleByArgument {}
extension Panel.Weighting: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension AnswerQuantity: ExpressibleByArgument {}
