let chineseRobustnessTexts: [RobustnessTextKey: String] = [:]
