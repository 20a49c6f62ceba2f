import AnalyticHierarchy
import RandomStreams
import Testing

/// Answers of every kind about a mixed model, drawn from a seed.
struct DrawnPanel {
    let model: DecisionModel
    var stream: RandomStream

    init(seed: UInt64, merits: [Merit] = []) throws {
        model = try mixedModel(seed: seed, merits: merits)
        stream = RandomStream(seed: seed, run: 1)
    }

    /// An answer to every question about the model, but for the shares that abstain.
    mutating func answers(expert: Int, abstaining share: Double = 0) -> ExpertAnswers {
        var judgments: [NodePlace: [PairwiseJudgment]] = [:]
        var preferences: [NodePlace: [PreferenceJudgment]] = [:]
        var grades: [NodePlace: [GradeJudgment]] = [:]
        for (number, hierarchy) in model.hierarchies.enumerated() {
            for (node, entry) in hierarchy.nodes.enumerated() {
                let place = NodePlace(hierarchy: number, node: node)
                let weighing = entry.criterion.weighing
                if case .ratings(let scale, let given) = weighing {
                    for element in given.indices where stream.uniform() >= share {
                        let grade = stream.integer(below: scale.grades.count)
                        grades[place, default: []].append(GradeJudgment(element: element, grade: grade))
                    }
                    continue
                }
                let (base, places) = weighing.compared
                for pair in MixedWeighings.pairs(places.count) where stream.uniform() >= share {
                    let (left, right) = (places[pair.second], places[pair.first])
                    switch base {
                    case .pairwise, .incomplete:
                        let ratio = stream.element(of: JudgmentScale.saaty.randomRatios[4...12])
                        judgments[place, default: []].append(
                            PairwiseJudgment(left: left, right: right, ratio: ratio))
                    case .qualitative:
                        let preference = stream.element(of: Preference.allCases)
                        preferences[place, default: []].append(
                            PreferenceJudgment(left: left, right: right, preference: preference))
                    case .direct, .ratings, .values, .copying: break
                    }
                }
            }
        }
        return ExpertAnswers(expert: expert, judgments: judgments, grades: grades, preferences: preferences)
    }
}

extension ExpertAnswers {
    /// The same answers given by another expert.
    func given(by expert: Int) -> ExpertAnswers {
        ExpertAnswers(expert: expert, judgments: judgments, grades: grades, preferences: preferences)
    }
}

extension Criterion.Weighing {
    /// What is compared, and the places of the elements.
    fileprivate var compared: (base: Criterion.Weighing, places: [Int]) {
        guard case .copying(let copied) = self else { return (self, Array(0..<elementCount)) }
        return (copied.base, copied.weighedPlaces)
    }
}

extension PanelStudy {
    /// The model with one expert's answers in place of its own, node by node by the definition of each.
    func ownModel(of expert: Int) throws -> DecisionModel {
        var own = model
        for place in askedNodes {
            let old = own.hierarchies[place.hierarchy].nodes[place.node].criterion.weighing
            if case .ratings(let scale, _) = old {
                let grades = try #require(self.grades(of: expert, at: place)).compactMap { $0 }
                own = own.weighing(place, .ratings(scale, grades: grades))
                continue
            }
            let base: Criterion.Weighing
            if let words = preferenceMatrix(of: expert, at: place) {
                base = .qualitative(words)
            } else if case .incomplete = old.compared.base {
                base = .incomplete(try #require(incompleteMatrix(of: expert, at: place)))
            } else {
                base = .pairwise(try #require(matrix(of: expert, at: place)))
            }
            guard case .copying(let copied) = old else {
                own = own.weighing(place, base)
                continue
            }
            own = own.weighing(place, .copying(CopiedElements(base: base, copies: copied.copies)))
        }
        return own
    }
}
