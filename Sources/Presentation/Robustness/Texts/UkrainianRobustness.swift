let ukrainianRobustnessTexts: [RobustnessTextKey: String] = [:]
