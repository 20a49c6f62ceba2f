let ukrainianPanelTexts: [PanelTextKey: String] = [:]
