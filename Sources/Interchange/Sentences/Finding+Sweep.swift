import Experiments
import Reports

/// What can be wrong with a plan of experiments.
extension Finding {
    /// A model in a format that experiments do not know.
    static func unknownModel(_ format: String?, formats: [String]) -> Finding {
        let found = format.map { "the model's format is \(quoted($0))" } ?? "the model names no format"
        return Finding(.unknownModel, "\(found); a model in one of \(listed(formats)) was expected")
    }

    /// A file that a plan names and that cannot be read.
    static func namedFile(_ path: String, _ problem: Diagnostic) -> Finding {
        Finding(DiagnosticCode(rawValue: problem.code) ?? .fileUnreadable, "\(quoted(path)): \(problem.message)")
    }

    /// A key that this very model cannot vary.
    static func notVariable(_ key: String, _ obstacle: String) -> Finding {
        Finding(.notVariable, "\(quoted(key)) cannot be varied: \(obstacle)")
    }

    /// A key whose base value is no number.
    static func noBase(_ key: String) -> Finding {
        Finding(
            .notVariable,
            "\(quoted(key)) has no value in the model around which it could be varied; state one there, or choose "
                + "another kind of design")
    }

    /// A measure that stands twice.
    static func repeatedMeasure(_ name: String) -> Finding {
        Finding(.badMeasure, "\(quoted(name)) is measured twice; keep one of them")
    }

    /// A measure under whose name a parameter varies.
    static func variedMeasure(_ name: String) -> Finding {
        Finding(
            .badMeasure,
            "\(quoted(name)) varies and would be what it was set to; leave it out of the measures, or do not vary it")
    }

    /// A distribution with broken numbers where things are counted.
    static func countVaries(_ key: String, kind: String) -> Finding {
        Finding(
            .badDistribution,
            "\(quoted(key)) counts things and \(kind) gives broken numbers; {integers: [low, high]} or a list of whole "
                + "numbers was expected")
    }

    /// A value that no run of the model can take.
    static func impossibleValue(_ setting: SweptSetting, _ sentence: String) -> Finding {
        Finding(.impossibleValue, "at \(setting.key) = \(setting.text): \(sentence)")
    }

    /// Two values that cannot stand together.
    static func runsWillFail(_ one: SweptSetting, _ other: SweptSetting, _ sentence: String) -> Finding {
        Finding(
            .runsWillFail,
            "runs near \(one.key) = \(one.text) and \(other.key) = \(other.text) will fail: \(sentence)")
    }

    /// A number of steps for a model that has none.
    static func stepsWithoutUse(_ model: String) -> Finding {
        Finding(.keyWithoutUse, "a \(model) does not move in steps; 'steps' does nothing")
    }

    /// A key of a design that means nothing for its kind.
    static func designKeyWithoutUse(_ key: String, kind: String, owners: [String]) -> Finding {
        Finding(.keyWithoutUse, "\(quoted(key)) does nothing for the kind \(kind); it belongs to \(listed(owners))")
    }

    /// A design that fits into no memory.
    static func designTooLarge(values: Int) -> Finding {
        Finding(
            .badDesign,
            "the design is too large; at most \(values) numbers were expected, which are points times keys that vary")
    }

    /// Why a design cannot be made.
    static func design(_ problem: DesignProblem) -> Finding {
        let sentence =
            switch problem {
            case .noFactors: "nothing varies"
            case .repeatedFactor(let name): "\(quoted(name)) varies twice"
            case .tooFew(let given, let least): "\(given) is too few; \(least) or more were expected"
            case .tooManyPoints: "the design has more than \(Design.pointLimit) points; fewer were expected"
            case .tooManyDimensions(let given, let limit):
                "the design needs \(given) dimensions, but there are direction numbers for \(limit); vary fewer keys"
            case .oddLevels(let given): "\(given) levels are an odd number; an even one was expected"
            case .noLevels(let factor):
                "\(quoted(factor)) has a range without levels; 'points' was expected in the design, or a list of values"
            case .unboundedAtEdge(let factor):
                "\(quoted(factor)) is unbounded, and this design goes to the ends of a range; a bounded distribution was "
                    + "expected, or scrambling"
            case .baseLength(let given, let factors): "\(given) values stand for \(factors) keys"
            }
        return Finding(.badDesign, "the design cannot be made: \(sentence)")
    }
}

/// What can be wrong with the results of a sweep.
extension Finding {
    /// A table that is not a sweep's.
    static func noResults(_ headings: [String]) -> Finding {
        let (leading, trailing) = (SweepRows.leading, SweepRows.trailing)
        return Finding(
            .notResults,
            "the first row is not that of a sweep's results: it has \(listed(headings.map(quoted))); "
                + "\(listed(leading)), parameters, measures, \(listed(trailing)) were expected")
    }

    /// Results without a run.
    static func noRuns() -> Finding { Finding(.notResults, "the results hold no run") }

    /// Rows of two plans in one file.
    static func mixedPlans(_ one: String, _ other: String) -> Finding {
        Finding(.notResults, "rows of two plans stand in one file: \(quoted(one)) and \(quoted(other))")
    }

    /// A row that is missing, stands twice or stands elsewhere.
    static func runOutOfPlace(_ number: Int, expected: Int) -> Finding {
        Finding(
            .runOutOfPlace,
            "\(number) stands where \(expected) was expected; merge the shards of a sweep first with 'sweep merge'")
    }

    /// A number that is none.
    static func badNumber(_ text: String) -> Finding {
        Finding(.badNumber, "\(quoted(text)) are no whole numbers; run, point and repetition were expected")
    }

    /// A last row that has no end.
    static func rowCutShort() -> Finding {
        Finding(.rowCutShort, "the last row was cut short and is left out; 'sweep --resume' completes it")
    }

    /// Points in which neither blocks nor trajectories are found.
    static func noStructure(columns: Int, ways: Int) -> Finding {
        let found =
            ways == 0
            ? "the points are neither blocks for Sobol' indices nor trajectories of Morris"
            : "the points can be read as a design in \(ways) ways"
        return Finding(
            .notAnalysable,
            "\(found); results of a sweep with 'kind: saltelli' or 'kind: morris' were expected, or its plan with --plan"
        )
    }

    /// A plan whose design gives no indices.
    static func designWithoutIndices(_ kind: String) -> Finding {
        Finding(
            .notAnalysable,
            "the design is \(kind), from which no sensitivity indices follow; saltelli or morris was expected")
    }

    /// Results of another plan than the one given.
    static func otherPlan(_ hash: String, expected: String) -> Finding {
        Finding(
            .notResults,
            "the results are those of the plan \(quoted(hash)), but the plan given is \(quoted(expected))")
    }
}

/// What can be wrong with a plan of a calibration.
extension Finding {
    /// Least squares for a model that answers by chance.
    static func leastSquaresOfChance(_ model: String) -> Finding {
        Finding(
            .badMethod,
            "a \(model) moves in steps and by chance, for which least squares do not hold; rejection or sequential was "
                + "expected")
    }

    /// Fewer observations than unknowns.
    static func tooFewObservations(_ count: Int, parameters: Int) -> Finding {
        Finding(
            .tooFewRows,
            "\(count) observed numbers are too few for \(parameters) parameters; more than \(parameters) were expected")
    }

    /// Columns of settings where only least squares look at them.
    static func givenWithoutUse() -> Finding {
        Finding(.badMethod, "'given' is for least-squares alone; leave it out, or choose that method")
    }

    /// Simulations that end before the observations do.
    static func stepsTooFew(_ steps: Int, last: Int) -> Finding {
        Finding(.badMethod, "\(steps) steps end before the last one observed, \(last); as many or more were expected")
    }

    /// Single numbers where a series is compared.
    static func seriesExpected(_ model: String) -> Finding {
        Finding(
            .badMethod, "a \(model) moves in steps; a table with a column 'step' and one for each measure was expected")
    }

    /// Steps of a series that do not rise by whole numbers.
    static func stepsNotAscending() -> Finding {
        Finding(.badMethod, "the steps do not ascend, or are no whole numbers; each step once in order was expected")
    }

    /// A share that is none.
    static func shareOutOfRange(_ value: Double) -> Finding {
        Finding(
            .valueOutOfRange,
            "\(shortest(value)) is out of range; a number between 0 and 1, both excluded, was expected")
    }
}
