let russianRobustnessTexts: [RobustnessTextKey: String] = [:]
